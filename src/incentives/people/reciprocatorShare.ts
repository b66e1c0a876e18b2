import { Problems } from '../../core/index.ts';
import { type Payoffs, checkPayoffs } from '../../games/index.ts';

/** Under which reciprocators and defectors meet. */
export interface ReciprocatorShareOptions {
  /** Chance of going on; default 0. */
  readonly continuation?: number;
  /** Chance that a reciprocator recognises a defector it has met; default 1. */
  readonly recognition?: number;
  /** Chance of meeting one's own kind beyond what random matching gives; default 0. */
  readonly assortment?: number;
}

/** How many reciprocators it takes. */
export interface ReciprocatorShare {
  /** Share of reciprocators from which on they do better than defectors: 0 where any number does, null where none does. */
  readonly share: number | null;
  /** Where both do equally well, even outside 0 to 1; null where they never do. */
  readonly balance: number | null;
  /** Share of their meetings that a few reciprocators must have with each other (Axelrod 1981); null where none is enough. */
  readonly clusterShare: number | null;
  readonly invadesWhenRare: boolean;
  readonly stableWhenCommon: boolean;
}

/**
 * The share of tit-for-tat players from which on reciprocity pays among always-defectors. With a = R, b = (1 − w) S + w (q P
 * + (1 − q) S), c = (1 − w) T + w (q P + (1 − q) T) and d = P per deal, random matching balances at (d − b)/(a − b − c + d);
 * with assortment r one's own kind is met with chance r + (1 − r) x (Axelrod & Hamilton 1981; Grafen 1979).
 *
 * @param payoffs - Of both sides, which are alike.
 * @throws InputError listing every figure out of range.
 * @example
 * reciprocatorShare({ T: 5, R: 3, P: 1, S: 0 }, { continuation: 0.9 }).share; // 1/17
 */
export function reciprocatorShare(payoffs: Payoffs, options: ReciprocatorShareOptions = {}): ReciprocatorShare {
  const { continuation: w = 0, recognition: q = 1, assortment: r = 0 } = options;
  const problems = new Problems();
  checkPayoffs(problems, 'payoffs', payoffs);
  for (const [name, value] of Object.entries({ continuation: w, recognition: q, assortment: r })) problems.chance(name, value);
  problems.throwIfAny();
  const { T, R, P, S } = payoffs;
  const b = (1 - w) * S + w * (q * P + (1 - q) * S);
  const c = (1 - w) * T + w * (q * P + (1 - q) * T);
  const rare = r * R + (1 - r) * b - P;
  const common = R - (1 - r) * c - r * P;
  const balance = common === rare ? null : -rare / (common - rare) + 0;
  return {
    share: rare >= 0 ? (common >= 0 ? 0 : null) : common > 0 ? balance : null,
    balance,
    clusterShare: b >= P ? 0 : R > P ? (P - b) / (R - b) : null,
    invadesWhenRare: rare > 0,
    stableWhenCommon: common > 0,
  };
}
