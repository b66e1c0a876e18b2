import type { Move } from '../../core/index.ts';
import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Memory = {
  readonly move: Move;
  /** Length of the last punishment, and defections of it still to come. */
  readonly size: number;
  readonly left: number;
};

/** A defection counts as a provocation only when it met a cooperation of one's own. */
export const shubik: StrategyEntry = entry({
  id: 'first-by-shubik',
  aliases: ['shubik'],
  name: 'First by Shubik',
  about: 'Answers the first provocation with one defection, the second with two, and so on; it ignores what happens while it punishes.',
  source: 'Martin Shubik in Axelrod 1980, placed 5th',
  family: 'retaliator',
  peer: 'FirstByShubik',
  create: (named) =>
    program<Memory>({
      ...named,
      memory: { move: 'C', size: 0, left: 0 },
      play: ({ move }) => move,
      learn: ({ size, left }, { own, other }) => {
        if (left > 0) return { move: 'D', size, left: left - 1 };
        if (own === 'C' && other === 'D') return { move: 'D', size: size + 1, left: size };
        return { move: 'C', size, left };
      },
    }),
});
