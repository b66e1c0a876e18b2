import { type BothSides, bothSides } from '../../core/index.ts';
import type { Conditions } from '../../conditions/index.ts';
import type { Chain } from '../chain.ts';
import { occupancy } from '../occupancy.ts';
import type { GameTable } from './gameTable.ts';
import { type PairTotals, earned } from './tableFigures.ts';

/** How often each outcome comes up in each public state; what it pays is another matter. */
export interface PairCounts {
  /** `counts[4 * stage + k]`, not discounted. */
  readonly counts: Float64Array;
  /** The same with each side's discount. */
  readonly weighted: BothSides<Float64Array>;
  /** Expected number of rounds. */
  readonly rounds: number;
}

/** Counts of a pair whose relationship ends, from its chain. */
export function countsOf(chain: Chain, { length, discount }: Conditions, stages: number): PairCounts {
  const plain = occupancy(chain, length, 1);
  const counts = outcomeCounts(chain, plain.states, stages);
  const weighted = bothSides((side) =>
    discount[side] === 1 ? counts : outcomeCounts(chain, occupancy(chain, length, discount[side]).states, stages),
  );
  return { counts, weighted, rounds: plain.rounds };
}

/** What a pair earns in a game in which it plays as counted. */
export function priced({ counts, weighted, rounds }: PairCounts, { earns }: GameTable): PairTotals {
  return { counts, rounds, scores: { vendor: earned(weighted.vendor, earns.vendor), partner: earned(weighted.partner, earns.partner) } };
}

function outcomeCounts({ size, stage, outcome }: Chain, visits: Float64Array, stages: number): Float64Array {
  const counts = new Float64Array(4 * stages);
  for (let i = 0; i < size; i++) for (let k = 0; k < 4; k++) counts[4 * stage[i]! + k]! += visits[i]! * outcome[4 * i + k]!;
  return counts;
}
