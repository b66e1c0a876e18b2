import type { StrategyEntry } from '../entry.ts';
import { entry } from '../entry.ts';
import { byTally } from './byTally.ts';

/** Entries of the second tournament that go by how often the other side has defected so far, and by its last move. */
export const tallies: readonly StrategyEntry[] = [
  entry({
    id: 'second-by-champion',
    aliases: ['champion', 'k61r'],
    name: 'Second by Champion',
    about:
      'Cooperates in ten deals and copies the other side in the next fifteen; after that it answers a defection only if the other side has defected in at least four deals out of ten, and then as often as the other side does.',
    source: "Danny Champion in Axelrod's second tournament (Axelrod 1980b), placed 2nd",
    family: 'counting/majority',
    peer: 'SecondByChampion',
    create: (named) =>
      byTally(named, ({ rounds, defections, last }) => {
        if (rounds < 10) return 'C';
        if (rounds < 25 || last === 'C') return last;
        const share = defections / rounds;
        return share >= 0.4 ? 1 - share : 'C';
      }),
  }),
  entry({
    id: 'second-by-eatherley',
    aliases: ['eatherley', 'k46r'],
    name: 'Second by Eatherley',
    about: 'Cooperates after a cooperation, and answers a defection as often as the other side has defected so far.',
    source: "Graham Eatherley in Axelrod's second tournament (Axelrod 1980b), placed 14th",
    family: 'counting/majority',
    peer: 'SecondByEatherley',
    create: (named) => byTally(named, ({ rounds, defections, last }) => (last === 'C' ? 'C' : 1 - defections / rounds)),
  }),
  entry({
    id: 'second-by-cave',
    aliases: ['k49r'],
    name: 'Second by Cave',
    about:
      'Answers every other defection, by the toss of a coin, and each one after the seventeenth; it defects against whoever has defected too often, and is the stricter the longer the relationship lasts.',
    source: "Rob Cave in Axelrod's second tournament (Axelrod 1980b), placed 4th",
    family: 'counting/majority',
    peer: 'SecondByCave',
    create: (named) =>
      byTally(named, ({ rounds, defections, last }) => {
        const turn = rounds + 1;
        const share = defections / turn;
        if ((turn > 39 && share > 0.39) || (turn > 29 && share > 0.65) || (turn > 19 && share > 0.79)) return 'D';
        if (last === 'C') return 'C';
        return defections > 17 ? 'D' : 0.5;
      }),
  }),
  entry({
    id: 'second-by-white',
    aliases: ['k72r'],
    name: 'Second by White',
    about:
      'Cooperates in the first ten deals and after every cooperation; it answers a defection only if there have been many for the time, and has the less patience the longer the relationship lasts.',
    source: "Edward White in Axelrod's second tournament (Axelrod 1980b), placed 13th",
    family: 'counting/majority',
    peer: 'SecondByWhite',
    create: (named) =>
      byTally(named, ({ rounds, defections, last }) => {
        const turn = rounds + 1;
        if (turn <= 10 || last === 'C') return 'C';
        return Math.floor(Math.log(turn)) * defections >= turn ? 'D' : 'C';
      }),
  }),
];
