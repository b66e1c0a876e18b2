import type { Earner } from './earner.ts';
import { type Holding, best, earnsAtLeast, sameWithin } from './holding.ts';
import { rankCorrelation } from './rankCorrelation.ts';

/** A rule of so many states is simple: what to do after the other cooperated, and what after it defected. */
const simpleUpTo = 2;

/** An earner, and how hard its moves are to foretell. */
export interface ClearEarner extends Earner {
  /** Entropy of its move given the last outcome, in bits, against the same pool; null where no deal follows another. */
  readonly moveEntropy: number | null;
}

/** Do not be too clever: whether the best rule of one or two states earns at least as much as the best of more. */
export interface ClarityTest {
  readonly verdict: Holding;
  readonly bestSimple: ClearEarner | null;
  readonly bestComplicated: ClearEarner | null;
  /** Rank correlation of the number of states with the payoff, programs left out (Spearman 1904). */
  readonly correlation: number | null;
}

/** Tests it among behaviours of one side against one pool. */
export function testClarity(earners: readonly Earner[], scale: number, entropyOf: (id: string) => number | null): ClarityTest {
  const simple = ({ states }: Earner): boolean => states !== null && states <= simpleUpTo;
  const clear = (earner: Earner | null): ClearEarner | null => earner && { ...earner, moveEntropy: entropyOf(earner.id) };
  const bestSimple = best(earners.filter(simple), scale);
  const bestComplicated = best(
    earners.filter((earner) => !simple(earner)),
    scale,
  );
  const counted = earners.filter(({ states }) => states !== null);
  return {
    verdict: earnsAtLeast(bestSimple, bestComplicated, scale),
    bestSimple: clear(bestSimple),
    bestComplicated: clear(bestComplicated),
    correlation: rankCorrelation(
      counted.map(({ states }) => Number(states)),
      counted.map(({ payoff }) => payoff / scale),
      sameWithin,
    ),
  };
}
