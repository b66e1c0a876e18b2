import { derived, memoryOne } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { alexei } from './alexei.ts';
import { contrarians } from './contrarians.ts';
import { dispositions } from './dispositions.ts';
import { generosity } from './generosity.ts';
import { lastDeal } from './lastDeal.ts';
import { waverers } from './waverers.ts';

/** Strategies that look at the last deal only. */
export const memoryOnes: readonly StrategyEntry[] = [
  entry({
    id: 'tit-for-tat',
    aliases: ['tft', 'first-by-rapoport'],
    name: 'Tit for Tat',
    about: 'Opens kindly, then returns whatever the other side did in the last deal.',
    source: "Anatol Rapoport, winner of Axelrod's first tournament (Axelrod 1980)",
    family: 'memory-one',
    peer: 'TitForTat',
    create: (named) => memoryOne({ ...named, opening: 'C', reply: { CC: 'C', CD: 'D', DC: 'C', DD: 'D' } }),
  }),
  entry({
    id: 'suspicious-tit-for-tat',
    aliases: ['stft', 'mistrust'],
    name: 'Suspicious Tit for Tat',
    about: 'Opens with a defection to be on the safe side, then returns whatever the other side did in the last deal.',
    source: 'Boyd & Lorberbaum 1987; called Mistrust by Beaufils, Delahaye & Mathieu 1997',
    family: 'memory-one',
    peer: 'SuspiciousTitForTat',
    create: (named) => memoryOne({ ...named, opening: 'D', reply: { CC: 'C', CD: 'D', DC: 'C', DD: 'D' } }),
  }),
  entry({
    id: 'generous-tit-for-tat',
    aliases: ['gtft', 'naive-peace-maker'],
    name: 'Generous Tit for Tat',
    about: 'Returns good for good, and overlooks a bad turn now and then: as often as it can afford without inviting abuse.',
    source: 'Molander 1985; Nowak & Sigmund 1992',
    family: 'memory-one',
    params: {
      p: {
        default: null,
        meaning: 'chance of overlooking a defection; where not given, the largest that the payoffs allow without making defection pay',
        least: 0,
        most: 1,
      },
    },
    peer: 'GTFT',
    create: (named, { p }) => {
      const overlooking = (chance: number) => memoryOne({ ...named, opening: 'C', reply: { CC: 1, CD: chance, DC: 1, DD: chance } });
      return p === null ? derived({ ...named, derive: (payoffs) => overlooking(generosity(payoffs)) }) : overlooking(p);
    },
  }),
  entry({
    id: 'win-stay-lose-shift',
    aliases: ['pavlov', 'wsls'],
    name: 'Win-Stay, Lose-Shift',
    about: 'Opens kindly, repeats its last choice while the other side cooperated, and switches when the other side did not.',
    source: 'Kraines & Kraines 1989; Nowak & Sigmund 1993',
    family: 'memory-one',
    peer: 'WinStayLoseShift',
    create: (named) => memoryOne({ ...named, opening: 'C', reply: { CC: 'C', CD: 'D', DC: 'D', DD: 'C' } }),
  }),
  entry({
    id: 'random',
    aliases: ['lunatic', 'coin-flip'],
    name: 'Random',
    about: 'Tosses a coin in every deal and takes no notice of the past.',
    source: 'Axelrod 1980',
    family: 'memory-one',
    params: { p: { default: 0.5, meaning: 'chance of cooperating', least: 0, most: 1 } },
    peer: 'Random',
    create: (named, { p }) => memoryOne({ ...named, opening: p, reply: { CC: p, CD: p, DC: p, DD: p } }),
  }),
  lastDeal({
    id: 'appeaser',
    name: 'Appeaser',
    about: 'Opens kindly, and tries the other choice whenever the other side defected; the same play as Win-Stay, Lose-Shift.',
    source: 'Jochen Müller, Axelrod-Python',
    peer: 'Appeaser',
    opening: 'C',
    reply: ['C', 'D', 'D', 'C'],
  }),
  alexei,
  ...waverers,
  ...contrarians,
  ...dispositions,
];
