import type { Move } from '../../core/index.ts';
import { type Chance, program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Memory = {
  readonly chance: Chance;
  readonly rounds: number;
  /** Numbers of rounds by own move and the other side's move one round later, own first. */
  readonly CC: number;
  readonly CD: number;
  readonly DC: number;
  readonly DD: number;
  /** Own last move, and the other side's last and last but one; C where there is none. */
  readonly own: Move;
  readonly last: Move;
  readonly second: Move;
};

/** In both halves of the test for randomness it counts answers that were unlike its own move. */
export const kluepfel: StrategyEntry = entry({
  id: 'second-by-kluepfel',
  aliases: ['k32r'],
  name: 'Second by Kluepfel',
  about:
    'Repeats what the other side did three times running, and mostly what it did twice running or once; after 26 deals it defects for as long as the answers to its own moves look like the tosses of a coin.',
  source: "Charles Kluepfel in Axelrod's second tournament (Axelrod 1980b), placed 10th",
  family: 'learning',
  peer: 'SecondByKluepfel',
  create: (named) =>
    program<Memory>({
      ...named,
      memory: { chance: 1, rounds: 0, CC: 0, CD: 0, DC: 0, DD: 0, own: 'C', last: 'C', second: 'C' },
      play: ({ chance }) => chance,
      learn: (memory, { own, other }) => {
        const rounds = memory.rounds + 1;
        const afterC = rounds >= 2 && memory.own === 'C';
        const afterD = rounds >= 2 && memory.own === 'D';
        const CC = memory.CC + (afterC && other === 'C' ? 1 : 0);
        const CD = memory.CD + (afterC && other === 'D' ? 1 : 0);
        const DC = memory.DC + (afterD && other === 'C' ? 1 : 0);
        const DD = memory.DD + (afterD && other === 'D' ? 1 : 0);
        const random = rounds > 26 && couldBeChance(DC, DC + DD) && couldBeChance(CD, CD + CC);
        const chance = random ? 0 : chanceAfter(other, memory.last, memory.second);
        return { chance, rounds, CC, CD, DC, DD, own, last: other, second: memory.last };
      },
    }),
});

/** Whether `unlike` answers of `all` are not too few for a fair coin: less than 1.5 standard deviations below a half. */
function couldBeChance(unlike: number, all: number): boolean {
  return unlike >= all / 2 - 0.75 * Math.sqrt(all);
}

function chanceAfter(last: Move, second: Move, third: Move): number {
  if (last === second) {
    if (second === third) return last === 'C' ? 1 : 0;
    return last === 'C' ? 0.9 : 1 - 0.9;
  }
  return last === 'C' ? 0.7 : 1 - 0.6;
}
