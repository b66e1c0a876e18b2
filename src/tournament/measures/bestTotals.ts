import { type BothSides, Problems, type Side } from '../../core/index.ts';
import { type ConditionOptions, readConditions } from '../../conditions/index.ts';
import { replyValues } from '../../exact/index.ts';
import { type Strategy, isFiniteState } from '../../strategies/index.ts';
import { isSymmetric } from '../isSymmetric.ts';
import type { ReadySpec } from '../readSpec.ts';

/** The most that anybody could expect against an opponent. */
export interface BestTotal {
  /** Expected total of a match, discounted where the discount is below 1. */
  readonly value: number;
  /** Whether the opponent's state is hidden from who replies, so that perhaps nobody earns as much. */
  readonly bound: boolean;
}

/** The best totals in either chair; in one pool whose chairs are alike they are worked out once. */
export function bestOfBoth({
  vendors,
  partners,
  onePool,
  conditions,
}: Pick<ReadySpec, 'vendors' | 'partners' | 'onePool' | 'conditions'>): BothSides<(opponent: number) => BestTotal | null> {
  const vendor = bestTotals(partners, 'vendor', conditions);
  return { vendor, partner: onePool && isSymmetric(conditions) ? vendor : bestTotals(vendors, 'partner', conditions) };
}

/**
 * Gives the best total in the chair of `side` against each opponent, worked out when it is first asked for; null for opponents that are not
 * finite-state, and for all of them where totals have no bound.
 */
export function bestTotals(
  opponents: readonly Strategy[],
  side: Side,
  conditions: ConditionOptions,
): (opponent: number) => BestTotal | null {
  const { length, discount } = readConditions(conditions, new Problems());
  const unbounded = 'rounds' in length && length.rounds === Infinity && discount[side] === 1;
  const known = new Map<number, BestTotal | null>();
  const replyTo = unbounded ? null : replyValues({ ...conditions, side });
  const solve = (opponent: Strategy): BestTotal | null => {
    if (replyTo === null || !isFiniteState(opponent)) return null;
    const { value, observable } = replyTo(opponent);
    return { value, bound: !observable };
  };
  return (opponent) => {
    let found = known.get(opponent);
    if (found === undefined) known.set(opponent, (found = solve(opponents[opponent]!)));
    return found;
  };
}
