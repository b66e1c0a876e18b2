import { type Outcome, outcomes } from '../core/index.ts';
import type { Game } from './game.ts';
import type { Rational } from './rational.ts';

/**
 * Price of anarchy over pure equilibria (Koutsoupias & Papadimitriou 1999): best joint payoff over that of the worst
 * equilibrium; in a game told in costs, cost of the worst equilibrium over the least joint cost. Never below 1. Null
 * where the ratio means nothing: no pure equilibrium, or a joint payoff (cost) in it that is not positive. It changes
 * when a constant is added to all payoffs.
 */
export function priceOfAnarchy(
  welfare: Readonly<Record<Outcome, Rational>>,
  equilibria: readonly Outcome[],
  orientation: Game['orientation'],
): number | null {
  if (equilibria.length === 0) return null;
  const best = outcomes.map((outcome) => welfare[outcome]).reduce((a, b) => (b.gt(a) ? b : a));
  const worst = equilibria.map((outcome) => welfare[outcome]).reduce((a, b) => (b.lt(a) ? b : a));
  if (orientation === 'costs') return best.lt(0) ? worst.div(best).valueOf() : null;
  return worst.gt(0) ? best.div(worst).valueOf() : null;
}
