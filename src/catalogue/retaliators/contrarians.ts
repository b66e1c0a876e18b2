import { machine, program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

/** Strategies whose grudge runs the other way: from defection towards cooperation. */
export const contrarians: readonly StrategyEntry[] = [
  entry({
    id: 'opposite-grudger',
    name: 'Opposite Grudger',
    about: 'Defects until the other side cooperates once, and cooperates for good after that.',
    source: 'Geraint Palmer, in Axelrod-Python 4.13.0',
    family: 'retaliator',
    peer: 'OppositeGrudger',
    create: (named) =>
      machine({
        ...named,
        start: 'closed',
        states: {
          closed: { play: 'D', next: { C: 'won over', D: 'closed' } },
          'won over': { play: 'C', next: { C: 'won over', D: 'won over' } },
        },
      }),
  }),
  entry({
    id: 'easy-go',
    aliases: ['reverse-grudger', 'fool-me-forever'],
    name: 'Easy Go',
    about: 'Takes advantage until the other side defects once, and cooperates for good after that.',
    source: 'PRISON project, University of Lille, 1998; Reverse Grudger in Li, Hingston & Kendall 2011',
    family: 'retaliator',
    peer: 'EasyGo',
    create: (named) =>
      machine({
        ...named,
        start: 'taking',
        states: {
          taking: { play: 'D', next: { C: 'taking', D: 'tamed' } },
          tamed: { play: 'C', next: { C: 'tamed', D: 'tamed' } },
        },
      }),
  }),
  entry({
    id: 'inverse',
    name: 'Inverse',
    about: 'Defects right after a defection, and is the less likely to do so the longer ago the latest one was.',
    source: 'Karol Langner, in Axelrod-Python 4.13.0',
    family: 'retaliator',
    peer: 'Inverse',
    create: (named) =>
      program({
        ...named,
        // deals since the other side's latest defection, 1 being the last deal; 0 where there was none
        memory: 0,
        play: (ago) => (ago === 0 ? 'C' : 1 - 1 / ago),
        learn: (ago, { other }) => (other === 'D' ? 1 : ago === 0 ? 0 : ago + 1),
      }),
  }),
];
