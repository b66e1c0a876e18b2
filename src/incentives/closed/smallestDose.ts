import { type BothSides, sides } from '../../core/index.ts';
import type { Payoffs } from '../../games/index.ts';
import type { Reciprocator } from '../lever.ts';
import { type Quadratic, largestTerm, quadraticThrough, rootsOf, valueAt } from './quadratic.ts';

/** What rounding may leave of an equality, as a part of the largest figure in it. */
const rounding = 1e-13;

/** Payoffs by dose, and what they must satisfy. */
export interface DoseSearch {
  /** Each side's payoffs at a dose: polynomials in it of degree two at most. */
  readonly payoffsAt: (dose: number) => BothSides<Payoffs>;
  readonly from: number;
  readonly to: number;
  /** Weight of the next deal, for each side. */
  readonly weights: BothSides<number>;
  readonly against: Reciprocator;
}

/**
 * The smallest dose at which T − R ≤ W (T − P) and T − R ≤ W (T − S) (grim, Friedman 1971), or T − R ≤ W (T − P) and
 * T − R ≤ W (R − S) (tit for tat, Axelrod 1981), for each side, and for no greater weight less. Each condition is a
 * polynomial in the dose, so that the smallest dose is the first allowed or a root of one of them. Null where none is.
 */
export function smallestDose({ payoffsAt, from, to, weights, against }: DoseSearch): number | null {
  const scale = Math.max(...sides.flatMap((side) => Object.values(payoffsAt(from)[side]).map(Math.abs)));
  const step = Number.isFinite(to) ? (to - from) / 2 : scale || 1;
  const looks = [payoffsAt(from), payoffsAt(from + step), payoffsAt(from + 2 * step)] as const;
  const conditions = sides.flatMap((side) => {
    const [a, b, c] = looks.map((look) => slacks(look[side], weights[side], against));
    return a!.map((slack, i) => quadraticThrough([slack, b![i]!, c![i]!], step, scale));
  });
  const candidates = [0, ...conditions.flatMap(rootsOf)].filter((dose) => dose >= 0 && from + dose <= to).sort((x, y) => x - y);
  const enough = candidates.find((dose) => conditions.every((condition) => holds(condition, dose, scale)));
  return enough === undefined ? null : from + enough;
}

/** By how much each condition is met: at the weight itself, and at 1, so that it stays met as the weight grows. */
function slacks({ T, R, P, S }: Payoffs, weight: number, against: Reciprocator): number[] {
  const losses = against === 'grim' ? [T - P, T - S] : [T - P, R - S];
  return losses.flatMap((loss) => [weight * loss - (T - R), loss - (T - R)]);
}

function holds(condition: Quadratic, dose: number, scale: number): boolean {
  return valueAt(condition, dose) >= -rounding * Math.max(scale, largestTerm(condition, dose));
}
