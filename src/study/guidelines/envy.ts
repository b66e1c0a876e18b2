import type { Earner } from './earner.ts';
import { type Holding, best, earnsAtLeast, sameWithin } from './holding.ts';
import { rankCorrelation } from './rankCorrelation.ts';

/** Do not be envious: whether outscoring one's counterparts goes with earning more. */
export interface EnvyTest {
  /**
   * `holds` where the rank correlation of gap and payoff is not positive and the best earner need not outscore anybody;
   * `does-not-hold` where it is positive and the best earner outscores; else the two measures disagree, or there is nothing to compare.
   */
  readonly verdict: Holding;
  /** Over all behaviours tried (Spearman 1904). */
  readonly correlation: number | null;
  /** The best of those that outscore their counterparts on average, and the best of the others. */
  readonly bestOutscoring: Earner | null;
  readonly bestOther: Earner | null;
}

/** Tests it among behaviours of one side against one pool. */
export function testEnvy(earners: readonly Earner[], scale: number): EnvyTest {
  const correlation = rankCorrelation(
    earners.map(({ gap }) => gap),
    earners.map(({ payoff }) => payoff / scale),
    sameWithin,
  );
  const bestOutscoring = best(
    earners.filter(({ gap }) => gap > sameWithin),
    scale,
  );
  const bestOther = best(
    earners.filter(({ gap }) => gap <= sameWithin),
    scale,
  );
  const leads = earnsAtLeast(bestOther, bestOutscoring, scale);
  const agrees = correlation !== null && correlation > 0 === (leads === 'does-not-hold');
  return { verdict: agrees ? leads : 'cannot-tell', correlation, bestOutscoring, bestOther };
}
