import type { Move } from '../../core/index.ts';
import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { gainOf } from './gainOf.ts';

type Memory = {
  readonly move: Move;
  /** Earned so far in rounds of own cooperation, and of own defection, and how many of each there were. */
  readonly earnedC: number;
  readonly earnedD: number;
  readonly timesC: number;
  readonly timesD: number;
};

const script = 'CCCCCCDDDDD';

/** Strategies that try both moves and go on with the one that earned more. */
export const adaptives: readonly StrategyEntry[] = [
  adaptive({
    id: 'adaptive',
    name: 'Adaptive',
    about:
      'Cooperates six times and defects five times, then always makes the move that has earned it more in total so far, however often it was made.',
    source: 'Axelrod-Python 4.13.0 (Knight et al. 2024), after Li, Hingston & Kendall 2011',
    peer: 'Adaptive',
    prefersC: ({ earnedC, earnedD }) => earnedC > earnedD,
  }),
  adaptive({
    id: 'adaptive-published',
    name: 'Adaptive (by average)',
    about:
      'Cooperates six times and defects five times, then always makes the move that has earned it more per deal so far, as the rule was first described.',
    source: 'Li, Hingston & Kendall 2011',
    prefersC: ({ earnedC, earnedD, timesC, timesD }) => (timesC === 0 || timesD === 0 ? timesC > 0 : earnedC / timesC > earnedD / timesD),
  }),
];

/** A move that came out is credited, also where another was meant. A tie goes to D. */
function adaptive(row: {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly source: string;
  readonly peer?: string;
  readonly prefersC: (earned: Memory) => boolean;
}): StrategyEntry {
  const { prefersC, ...spec } = row;
  return entry({
    ...spec,
    family: 'learning',
    params: { initialPlays: { kind: 'moves', default: script, meaning: 'opening moves' } },
    create: (named, { initialPlays }) =>
      program<Memory>({
        ...named,
        memory: { move: initialPlays[0] as Move, earnedC: 0, earnedD: 0, timesC: 0, timesD: 0 },
        play: ({ move }) => move,
        learn: (memory, { own, other }, { payoffs }) => {
          const gain = gainOf(payoffs, own, other);
          const earnedC = own === 'C' ? memory.earnedC + gain : memory.earnedC;
          const earnedD = own === 'D' ? memory.earnedD + gain : memory.earnedD;
          const timesC = own === 'C' ? memory.timesC + 1 : memory.timesC;
          const timesD = own === 'D' ? memory.timesD + 1 : memory.timesD;
          const played = timesC + timesD;
          if (played < initialPlays.length) return { move: initialPlays[played] as Move, earnedC, earnedD, timesC, timesD };
          const next: Memory = { move: 'D', earnedC, earnedD, timesC, timesD };
          return prefersC(next) ? { move: 'C', earnedC, earnedD, timesC, timesD } : next;
        },
      }),
  });
}
