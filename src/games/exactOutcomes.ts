import { type BothSides, type Outcome, bothSides, mirror, outcomes } from '../core/index.ts';
import type { Payoffs } from './game.ts';
import { type ExactPayoffs, type Rational, exactPayoffs } from './rational.ts';

/** What each side earns at an outcome, as exact fractions; the vendor's move stands first in the outcome. */
export type ExactOutcomes = Readonly<Record<Outcome, BothSides<Rational>>>;

/** The bimatrix of two sides' payoffs, exactly. */
export function exactOutcomes(payoffs: BothSides<Payoffs>): ExactOutcomes {
  const exact = bothSides((side) => exactPayoffs(payoffs[side]));
  const cell = (outcome: Outcome): BothSides<Rational> => ({
    vendor: at(exact.vendor, outcome),
    partner: at(exact.partner, mirror(outcome)),
  });
  return { CC: cell('CC'), CD: cell('CD'), DC: cell('DC'), DD: cell('DD') };
}

function at({ T, R, P, S }: ExactPayoffs, outcome: Outcome): Rational {
  return { CC: R, CD: S, DC: T, DD: P }[outcome];
}

/** Joint payoff of both sides at each outcome. */
export function welfareOf(cells: ExactOutcomes): Record<Outcome, Rational> {
  const sum = (outcome: Outcome): Rational => cells[outcome].vendor.add(cells[outcome].partner);
  return { CC: sum('CC'), CD: sum('CD'), DC: sum('DC'), DD: sum('DD') };
}

/** Whether `a` is at least as good as `b` for both sides and better for one. */
export function dominates(cells: ExactOutcomes, a: Outcome, b: Outcome): boolean {
  const vendor = cells[a].vendor.compare(cells[b].vendor);
  const partner = cells[a].partner.compare(cells[b].partner);
  return vendor >= 0 && partner >= 0 && vendor + partner > 0;
}

/** Outcomes that no other outcome dominates (Pareto). */
export function efficientOutcomes(cells: ExactOutcomes): Outcome[] {
  return outcomes.filter((outcome) => !outcomes.some((other) => dominates(cells, other, outcome)));
}
