import { mean } from '../../core/index.ts';
import type { Earner } from './earner.ts';
import { type Holding, best, earnsAtLeast } from './holding.ts';

/** Do not be the first to defect: whether the best nice behaviour earns at least as much as the best other. */
export interface FirstToDefectTest {
  readonly verdict: Holding;
  /** The best of those that never mean to defect first, and of the others. */
  readonly bestNice: Earner | null;
  readonly bestOther: Earner | null;
  /** Mean payoffs of both kinds, over the behaviours tried. */
  readonly meanNice: number | null;
  readonly meanOther: number | null;
  /** How many of each kind were tried. */
  readonly nice: number;
  readonly others: number;
}

/** Tests it among behaviours of one side against one pool. */
export function testFirstToDefect(earners: readonly Earner[], scale: number): FirstToDefectTest {
  const nice = earners.filter((earner) => earner.nice);
  const others = earners.filter((earner) => !earner.nice);
  const bestNice = best(nice, scale);
  const bestOther = best(others, scale);
  const average = (kind: readonly Earner[]): number | null => (kind.length === 0 ? null : mean(kind.map(({ payoff }) => payoff)));
  return {
    verdict: earnsAtLeast(bestNice, bestOther, scale),
    bestNice,
    bestOther,
    meanNice: average(nice),
    meanOther: average(others),
    nice: nice.length,
    others: others.length,
  };
}
