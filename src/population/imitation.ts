import type { BothSides } from '../core/index.ts';

/** Payoff tables of two pools: `vendor[i][j]` is what vendor behaviour i earns a round from partner behaviour j, `partner[i][j]` what j earns there. */
export type PayoffTables = BothSides<readonly (readonly number[])[]>;

/** How people imitate. */
export interface ImitationOptions {
  /** Strength of selection β: how sure a better fare is copied. Default 5. */
  readonly selection?: number;
  /** Share μ that tries any candidate at a review. Default 0.01. */
  readonly exploration?: number;
  /** Payoff difference that counts as one, for each side. Default 1. */
  readonly scale?: BothSides<number>;
}

/** Shares of the behaviours on each side, in the order of the payoff tables. */
export type Shares = BothSides<readonly number[]>;

/**
 * Mean-field imitation in two pools, both reviewing at once: the Fermi rule of pairwise comparison (Traulsen,
 * Nowak & Pacheco 2006) with exploration,
 *
 *     xᵢ ← (1 − μ) xᵢ (1 + Σⱼ xⱼ tanh(β (fᵢ − fⱼ) / 2)) + μ / n,
 *
 * where fᵢ is what behaviour i earns a round, on average, against the other side's pool, in units of `scale`.
 * Yields the shares after each review, without end.
 */
export function* imitation(payoffs: PayoffTables, start: Shares, options: ImitationOptions = {}): Generator<Shares, never, void> {
  const { selection = 5, exploration = 0.01, scale = { vendor: 1, partner: 1 } } = options;
  let { vendor, partner } = start;
  for (;;) {
    const fareVendor = payoffs.vendor.map((row) => against(row, partner) / scale.vendor);
    const farePartner = partner.map((_, j) => against(column(payoffs.partner, j), vendor) / scale.partner);
    const next = {
      vendor: review(vendor, fareVendor, selection, exploration),
      partner: review(partner, farePartner, selection, exploration),
    };
    ({ vendor, partner } = next);
    yield next;
  }
}

function review(shares: readonly number[], fares: readonly number[], selection: number, exploration: number): number[] {
  return shares.map((share, i) => {
    const pull = shares.reduce((sum, other, j) => sum + other * Math.tanh((selection * (fares[i]! - fares[j]!)) / 2), 0);
    return (1 - exploration) * share * (1 + pull) + exploration / shares.length;
  });
}

function against(earned: readonly number[], shares: readonly number[]): number {
  return earned.reduce((sum, payoff, j) => sum + payoff * shares[j]!, 0);
}

function column(table: readonly (readonly number[])[], j: number): number[] {
  return table.map((row) => row[j]!);
}
