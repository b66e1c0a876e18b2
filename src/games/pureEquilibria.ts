import { type BothSides, type Outcome, outcomes, sides } from '../core/index.ts';
import { type ExactOutcomes, dominates } from './exactOutcomes.ts';
import type { Rational } from './rational.ts';

/** Outcomes that neither side gains by leaving alone (Nash 1951), weak ones included; vendor's move first. */
export function pureEquilibria(cells: ExactOutcomes): Outcome[] {
  return outcomes.filter((outcome) => sides.every((side) => losses(cells, outcome)[side].gte(0)));
}

/**
 * Of two strict equilibria, the one with the larger product of what the sides lose by leaving it alone
 * (Harsanyi & Selten 1988); in a symmetric stag hunt CC if and only if R + S > T + P. `tie` where the products are
 * equal, null where there are not two strict equilibria.
 */
export function riskDominant(cells: ExactOutcomes): Outcome | 'tie' | null {
  const [first, second] = outcomes.filter((outcome) => sides.every((side) => losses(cells, outcome)[side].gt(0)));
  if (first === undefined || second === undefined) return null;
  const product = (outcome: Outcome): Rational => losses(cells, outcome).vendor.mul(losses(cells, outcome).partner);
  const order = product(first).compare(product(second));
  return order === 0 ? 'tie' : order > 0 ? first : second;
}

/** Among several pure equilibria, the one that is better for a side and no worse for the other than each of the rest; else null. */
export function payoffDominant(cells: ExactOutcomes): Outcome | null {
  const equilibria = pureEquilibria(cells);
  if (equilibria.length < 2) return null;
  return equilibria.find((one) => equilibria.every((other) => other === one || dominates(cells, one, other))) ?? null;
}

const vendorSwitches: Readonly<Record<Outcome, Outcome>> = { CC: 'DC', CD: 'DD', DC: 'CC', DD: 'CD' };
const partnerSwitches: Readonly<Record<Outcome, Outcome>> = { CC: 'CD', CD: 'CC', DC: 'DD', DD: 'DC' };

/** What each side loses by leaving an outcome alone; negative where leaving gains. */
function losses(cells: ExactOutcomes, outcome: Outcome): BothSides<Rational> {
  const { vendor, partner } = cells[outcome];
  return {
    vendor: vendor.sub(cells[vendorSwitches[outcome]].vendor),
    partner: partner.sub(cells[partnerSwitches[outcome]].partner),
  };
}
