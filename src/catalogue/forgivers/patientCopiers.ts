import type { Move } from '../../core/index.ts';
import { machine, unfold } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Memory = { readonly move: Move; readonly last: Move | 'none' };

/** Strategies that wait for two moves alike before they answer. */
export const patientCopiers: readonly StrategyEntry[] = [
  entry({
    id: 'hard-tit-for-two-tats',
    aliases: ['hard-tf2t'],
    name: 'Hard Tit for Two Tats',
    about: 'Cooperates unless the other side defected twice running within the last three deals; slower than Tit for Two Tats to make up.',
    source: 'Stewart & Plotkin 2012',
    family: 'forgiver',
    peer: 'HardTitFor2Tats',
    create: (named) =>
      machine({
        ...named,
        start: 'calm',
        states: {
          calm: { play: 'C', next: { C: 'calm', D: 'warned' } },
          warned: { play: 'C', next: { C: 'calm', D: 'provoked' } },
          provoked: { play: 'D', next: { C: 'lingering', D: 'provoked' } },
          lingering: { play: 'D', next: { C: 'calm', D: 'warned' } },
        },
      }),
  }),
  entry({
    id: 'slow-tit-for-two-tats-2',
    aliases: ['slow-tft'],
    name: 'Slow Tit for Two Tats 2',
    about:
      'Cooperates in two deals, then does what the other side did twice running, and repeats its own last move while the other side goes to and fro.',
    source: 'PRISON software, LIFL Lille 1998',
    family: 'forgiver',
    peer: 'SlowTitForTwoTats2',
    create: (named) =>
      unfold<Memory>({
        ...named,
        memory: { move: 'C', last: 'none' },
        play: ({ move }) => move,
        learn: ({ last }, { own, other }) => {
          if (last === 'none') return { move: 'C', last: other };
          return { move: last === other ? other : own, last: other };
        },
      }),
  }),
];
