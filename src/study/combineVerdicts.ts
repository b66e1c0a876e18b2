import { type BothSides, bothSides } from '../core/index.ts';
import type { Segment } from '../scenario/index.ts';
import { combineOutcomes } from './combineOutcomes.ts';
import { pairWeights } from './segmentWeights.ts';
import type { AdaptedShare, IncentiveThreshold, Verdict } from './verdict.ts';

/** The verdict over several kinds of counterpart, with that of each. */
export function combineVerdicts(segments: readonly Segment[], verdicts: readonly Verdict[]): Verdict {
  const weights = pairWeights(segments);
  const adapted = verdicts.map((verdict) => verdict.adapted);
  return {
    continuation: verdicts.reduce((sum, { continuation }, i) => sum + weights[i]! * continuation, 0),
    now: combineOutcomes(
      segments,
      verdicts.map(({ now }) => now),
    ),
    adapted: {
      ...combineOutcomes(segments, adapted),
      settled: adapted.every(({ settled }) => settled),
      reviews: Math.max(...adapted.map(({ reviews }) => reviews)),
      pools: bothSides((side) =>
        combinePools(
          adapted.map(({ pools }) => pools[side]),
          weights,
        ),
      ),
    },
    incentive: combineThresholds(verdicts.map(({ incentive }) => incentive)),
    incentiveMethod: verdicts.some(({ incentiveMethod }) => incentiveMethod === 'numeric') ? 'numeric' : 'closed-form',
    exact: verdicts.every(({ exact }) => exact),
    segments: segments.map(({ id, name, share }, i) => ({ id, name, share, verdict: verdicts[i]! })),
  };
}

/** Shares of all people of a side: the pools of the segments, weighted by their pairs. */
function combinePools(pools: readonly (readonly AdaptedShare[])[], weights: readonly number[]): AdaptedShare[] {
  const all = new Map<string, AdaptedShare>();
  pools.forEach((pool, i) => {
    for (const { id, name, share } of pool) all.set(id, { id, name, share: (all.get(id)?.share ?? 0) + weights[i]! * share });
  });
  return [...all.values()];
}

/** The largest need over all segments; null where any has none that does. */
function combineThresholds(thresholds: readonly BothSides<IncentiveThreshold>[]): BothSides<IncentiveThreshold> {
  const largest = (needs: readonly (number | null)[]): number | null =>
    needs.reduce((a, b) => (a === null || b === null ? null : Math.max(a, b)));
  return bothSides((side) => ({
    grim: largest(thresholds.map((threshold) => threshold[side].grim)),
    titForTat: largest(thresholds.map((threshold) => threshold[side].titForTat)),
  }));
}
