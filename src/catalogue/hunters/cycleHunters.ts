import type { Move } from '../../core/index.ts';
import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { everyPeriod, periodsAfter, recentAfter, seenTwice } from './periods.ts';

const source = 'Marc Harper, Axelrod-Python library (Knight et al. 2024)';

/** Of the other side's moves: the last twelve, how many, and the periods that still fit. */
type Watched = { readonly recent: number; readonly count: number; readonly fitting: number };

/** Kinds of moves met (1: C, 2: D, 3: both). */
type Cycle = Watched & { readonly kinds: number; readonly move: Move };

type Eventual = Watched & { readonly provoked: boolean; readonly caught: boolean; readonly move: Move };

/** From here on every period has been seen twice; more moves need not be counted. */
const twiceTheLongest = 24;

/** Every how many deals the second kind looks, and how many of the first it leaves out. */
const interval = 10;

/** Strategies that defect against whoever repeats itself. */
export const cycleHunters: readonly StrategyEntry[] = [
  entry({
    id: 'cycle-hunter',
    name: 'Cycle Hunter',
    about:
      'Cooperates until everything the other side has done so far is a repeated pattern of both moves, three to twelve deals long; then it defects for good.',
    source,
    family: 'hunter',
    peer: 'CycleHunter',
    create: (named) =>
      program<Cycle>({
        ...named,
        memory: { recent: 0, count: 0, fitting: everyPeriod, kinds: 0, move: 'C' },
        play: ({ move }) => move,
        learn: (memory, { other }) => {
          // Caught already, or no pattern that could still be found: nothing will change.
          if (memory.move === 'D' || memory.fitting === 0) return memory;
          const bit = other === 'D' ? 1 : 0;
          const fitting = periodsAfter(memory.fitting, memory.recent, memory.count, bit);
          const count = Math.min(memory.count + 1, twiceTheLongest);
          const kinds = memory.kinds | (1 << bit);
          const move = kinds === 3 && seenTwice(fitting, count) ? 'D' : 'C';
          return { recent: recentAfter(memory.recent, bit), count, fitting, kinds, move };
        },
      }),
  }),
  entry({
    id: 'eventual-cycle-hunter',
    name: 'Eventual Cycle Hunter',
    about:
      'Looks every ten deals whether all that the other side did after the first ten is a repeated pattern, always the same move included; it defects while that holds, but never against a side that has not defected.',
    source,
    family: 'hunter',
    peer: 'EventualCycleHunter',
    create: (named) =>
      program<Eventual>({
        ...named,
        memory: { recent: 0, count: 0, fitting: everyPeriod, provoked: false, caught: false, move: 'C' },
        play: ({ move }) => move,
        learn: (memory, { other }) => {
          const bit = other === 'D' ? 1 : 0;
          const count = memory.count + 1;
          const provoked = memory.provoked || bit === 1;
          const kept = memory.count - interval;
          const fitting = kept < 0 ? everyPeriod : periodsAfter(memory.fitting, memory.recent, kept, bit);
          const recent = kept < 0 ? 0 : recentAfter(memory.recent, bit);
          const looks = provoked && count % interval === 0;
          const caught = looks ? seenTwice(fitting, count - interval) : memory.caught;
          return { recent, count, fitting, provoked, caught, move: provoked && caught ? 'D' : 'C' };
        },
      }),
  }),
];
