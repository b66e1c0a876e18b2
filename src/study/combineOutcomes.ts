import { type Outcome, bothSides, outcomes } from '../core/index.ts';
import type { Segment } from '../scenario/index.ts';
import { jointOf } from './jointOf.ts';
import { dealWeights, pairWeights } from './segmentWeights.ts';
import type { PoolOutcome } from './verdict.ts';

/**
 * One outcome over several segments: figures per deal are weighted by the deals that a segment makes in a year (its share of
 * pairs × deals a year), the length of a relationship by its share of pairs.
 */
export function combineOutcomes(segments: readonly Segment[], parts: readonly PoolOutcome[]): PoolOutcome {
  const weights = dealWeights(segments);
  const pairs = pairWeights(segments);
  const mean = (pick: (part: PoolOutcome) => number): number => parts.reduce((sum, part, i) => sum + weights[i]! * pick(part), 0);
  const parties = [...new Set(parts.flatMap(({ accounts }) => Object.keys(accounts)))];
  const accounts = Object.fromEntries(parties.map((party) => [party, mean((part) => part.accounts[party] ?? 0)]));
  return {
    cooperation: bothSides((side) => mean(({ cooperation }) => cooperation[side])),
    overall: mean(({ overall }) => overall),
    outcomes: Object.fromEntries(outcomes.map((outcome) => [outcome, mean((part) => part.outcomes[outcome])])) as Record<Outcome, number>,
    perDeal: bothSides((side) => mean(({ perDeal }) => perDeal[side])),
    accounts,
    joint: jointOf(accounts),
    ...(parts.some(({ made }) => made !== undefined) && { made: mean(({ made }) => made ?? 1) }),
    rounds: parts.reduce((sum, { rounds }, i) => sum + pairs[i]! * rounds, 0),
    // segments may share their streams: errors are added, the safe bound
    standardError: mean(({ standardError }) => standardError),
  };
}
