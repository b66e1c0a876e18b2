import { knownOptions } from './knownOptions.ts';
import { type BothSides, type Problems, sides } from '../core/index.ts';
import { enterAt } from './enter.ts';
import { areTwo } from './pools.ts';
import type { AnyTables, PayoffTable, PayoffTables, Shares, SharesOf } from './tables.ts';

/** How people imitate. */
export interface ImitationOptions {
  /** Strength of selection β: how sure a better fare is copied. Default 5. */
  readonly selection?: number;
  /** Share μ that tries any candidate at a review. Default 0.01. */
  readonly exploration?: number;
  /** Payoff difference that counts as one: a number, or one for each side. Default 1. */
  readonly scale?: number | BothSides<number>;
}

/**
 * Mean-field imitation in one pool or in two, both reviewing at once: the Fermi rule of pairwise comparison (Traulsen,
 * Nowak & Pacheco 2006) with exploration,
 *
 *     xᵢ ← (1 − μ) xᵢ (1 + Σⱼ xⱼ tanh(β (fᵢ − fⱼ) / 2)) + μ / n,
 *
 * where fᵢ is what behaviour i earns a round, on average, against the pool it meets, in units of `scale`.
 * Yields the shares after each review, without end.
 *
 * @throws InputError listing every bad table, share and option.
 * @example
 * const pool = imitation([[3, 0], [5, 1]], [0.9, 0.1], { selection: 1, exploration: 0 });
 * pool.next().value; // [0.833…, 0.166…]
 */
export function imitation<P extends AnyTables>(
  payoffs: P,
  start: SharesOf<P>,
  options: ImitationOptions = {},
): Generator<SharesOf<P>, never, void> {
  const { selection = 5, exploration = 0.01, scale = 1 } = knownOptions(options, ['selection', 'exploration', 'scale']);
  enterAt(payoffs, start, 'start', (problems) => {
    problems.number('selection', selection, 0);
    problems.chance('exploration', exploration);
    checkScale(problems, scale);
  });
  const scales = typeof scale === 'number' ? { vendor: scale, partner: scale } : scale;
  const reviews = areTwo(payoffs)
    ? reviewTwo(payoffs, start as Shares, scales, selection, exploration)
    : reviewOne(payoffs, start as readonly number[], scales.vendor, selection, exploration);
  return reviews as Generator<SharesOf<P>, never, void>;
}

function checkScale(problems: Problems, scale: number | BothSides<number>): void {
  const each = typeof scale === 'number' ? [['scale', scale] as const] : sides.map((side) => [`scale.${side}`, scale[side]] as const);
  for (const [path, value] of each) {
    if (problems.number(path, value, 0) && value === 0) {
      problems.add({ path, message: 'no difference counts as one', received: value, expected: 'a positive number' });
    }
  }
}

function* reviewOne(
  payoffs: PayoffTable,
  start: readonly number[],
  scale: number,
  selection: number,
  exploration: number,
): Generator<readonly number[], never, void> {
  let shares = start;
  for (;;) {
    const now = shares;
    const fares = payoffs.map((row) => against(row, now) / scale);
    shares = review(shares, fares, selection, exploration);
    yield shares;
  }
}

function* reviewTwo(
  payoffs: PayoffTables,
  start: Shares,
  scale: BothSides<number>,
  selection: number,
  exploration: number,
): Generator<Shares, never, void> {
  const columns = start.partner.map((_, j) => payoffs.partner.map((row) => row[j]!));
  let { vendor, partner } = start;
  for (;;) {
    const now = { vendor, partner };
    const fareVendor = payoffs.vendor.map((row) => against(row, now.partner) / scale.vendor);
    const farePartner = columns.map((column) => against(column, now.vendor) / scale.partner);
    vendor = review(vendor, fareVendor, selection, exploration);
    partner = review(partner, farePartner, selection, exploration);
    yield { vendor, partner };
  }
}

function review(shares: readonly number[], fares: readonly number[], selection: number, exploration: number): number[] {
  const n = shares.length;
  const pull = shares.map(() => 0);
  // tanh is odd: each pair of behaviours pulls apart by one figure
  for (let i = 1; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const advantage = Math.tanh((selection * (fares[i]! - fares[j]!)) / 2);
      pull[i] = pull[i]! + shares[j]! * advantage;
      pull[j] = pull[j]! - shares[i]! * advantage;
    }
  }
  for (let i = 0; i < n; i++) pull[i] = (1 - exploration) * shares[i]! * (1 + pull[i]!) + exploration / n;
  return pull;
}

function against(earned: readonly number[], shares: readonly number[]): number {
  let sum = 0;
  for (let j = 0; j < earned.length; j++) sum += earned[j]! * shares[j]!;
  return sum;
}
