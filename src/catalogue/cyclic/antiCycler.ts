import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Memory = {
  /** Cooperations before the next defection. */
  readonly left: number;
  /** Cooperations in the run under way; the opening C D, which comes before the run of none, counts as -1. */
  readonly run: number;
};

/** C D, then D, CD, CCD, CCCD and so on. */
export const antiCycler: StrategyEntry = entry({
  id: 'anti-cycler',
  name: 'Anti-Cycler',
  about:
    'Follows a fixed plan that never comes round: after a short opening, cooperative stretches that grow by one deal each time, with one defection after each; takes no notice of the other side.',
  source: 'Marc Harper, Axelrod-Python',
  family: 'cyclic',
  peer: 'AntiCycler',
  create: (named) =>
    program<Memory>({
      ...named,
      memory: { left: 1, run: -1 },
      play: ({ left }) => (left > 0 ? 'C' : 'D'),
      learn: ({ left, run }) => (left > 0 ? { left: left - 1, run } : { left: run + 1, run: run + 1 }),
    }),
});
