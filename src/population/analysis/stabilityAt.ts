import type { PayoffTable } from '../tables.ts';
import type { Eigenvalue } from './jacobian.ts';
import type { EvolutionaryStability } from './stabilityOf.ts';

/**
 * What small disturbances of a rest point do: `'stable'` all die; `'unstable'` all grow; `'saddle'` some grow, others do not;
 * `'neutral'` none grows but some stay; `'undecided'` the linear terms vanish for some and say nothing.
 */
export type Stability = 'stable' | 'unstable' | 'saddle' | 'neutral' | 'undecided';

/** What rounding leaves of a zero eigenvalue, in units of payoff differences; a double zero loses half of the digits. */
const rounding = 1e-7;

/**
 * Judges a rest point by its eigenvalues. Where some have no real part and none is positive, evolutionary stability in one
 * pool decides: evolutionarily stable points attract (Taylor & Jonker 1978; Hofbauer, Schuster & Sigmund 1979), neutrally
 * stable ones keep disturbances small (Thomas 1985; Bomze & Weibull 1995).
 */
export function stabilityAt(
  eigenvalues: readonly Eigenvalue[],
  unit: number,
  evolutionary: EvolutionaryStability<PayoffTable>['kind'] | undefined,
): Stability {
  const growing = eigenvalues.filter(({ re }) => re > rounding * unit).length;
  if (growing > 0) return growing === eigenvalues.length ? 'unstable' : 'saddle';
  if (eigenvalues.every(({ re }) => re < -rounding * unit)) return 'stable';
  if (evolutionary === 'ess' || evolutionary === 'strict-nash') return 'stable';
  return evolutionary === 'neutrally-stable' ? 'neutral' : 'undecided';
}
