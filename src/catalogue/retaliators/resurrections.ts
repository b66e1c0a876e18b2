import type { Move } from '../../core/index.ts';
import { unfold } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Memory = {
  /** What the other side did last. */
  readonly last: Move;
  /** Length of the run of own moves that are the same as the last one, as they came out: above 0 of C, below 0 of D, at most 5. */
  readonly run: number;
};

const longest = 5;
const beginning: Memory = { last: 'C', run: 0 };

function lived({ run }: Memory, { own, other }: { readonly own: Move; readonly other: Move }): Memory {
  const grown = own === 'C' ? Math.min(Math.max(run, 0) + 1, longest) : Math.max(Math.min(run, 0) - 1, -longest);
  return { last: other, run: grown };
}

/** Tit for Tat with a second thought after five equal moves of its own. */
export const resurrections: readonly StrategyEntry[] = [
  entry({
    id: 'resurrection',
    name: 'Resurrection',
    about: 'Plays Tit for Tat, but once it has defected in five deals running it goes on defecting.',
    source: 'Eckhart Arnold, CoopSim 0.9.9 beta 6',
    family: 'retaliator',
    peer: 'Resurrection',
    create: (named) =>
      unfold<Memory>({ ...named, memory: beginning, play: ({ last, run }) => (run === -longest ? 'D' : last), learn: lived }),
  }),
  entry({
    id: 'double-resurrection',
    name: 'Double Resurrection',
    about: 'Plays Tit for Tat, but after five equal moves of its own it does the opposite: it breaks good runs as well as bad ones.',
    source: 'Eckhart Arnold, CoopSim 0.9.9 beta 6',
    family: 'retaliator',
    peer: 'DoubleResurrection',
    create: (named) =>
      unfold<Memory>({
        ...named,
        memory: beginning,
        play: ({ last, run }) => (run === longest ? 'D' : run === -longest ? 'C' : last),
        learn: lived,
      }),
  }),
];
