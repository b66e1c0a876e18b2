import { type Payoffs, rational } from '../../games/index.ts';
import { type Critical, readPayoffs } from './critical.ts';
import { grimWithDetection } from './grimForms.ts';
import { generousForm } from './titForTatForms.ts';

/**
 * The continuation needed when each defection is seen only with some chance, for grim and for tit for tat (which treats
 * what it has not seen as cooperation). Visibility multiplies the shadow of the future.
 *
 * @param payoffs - The side's own.
 * @param visibility - Chance that a defection is seen; in [0, 1].
 * @throws InputError listing what is out of range.
 */
export function visibilityThresholds(payoffs: Payoffs, visibility: number): { readonly grim: Critical; readonly titForTat: Critical } {
  const exact = readPayoffs(payoffs, (problems) => problems.chance('visibility', visibility));
  return { grim: grimWithDetection(payoffs, visibility), titForTat: generousForm(exact, rational(visibility), 'v') };
}
