import { ratioOfSums, standardError } from '../core/index.ts';
import { type Occasions, together } from './occasions.ts';
import { type Part, moveEntropy, parts, shareOf } from './shares.ts';

/** A figure and how sure it is. */
export interface Measured {
  readonly value: number;
  /** 0 where the figure is exact. */
  readonly standardError: number;
}

/** Traits of a strategy as measured against others; null where there was no occasion. */
export interface MeasuredTraits {
  /** Chance that a relationship sees no defection of its own before the other's; null for the long run. */
  readonly nice: Measured | null;
  /** Share of own cooperations among the deals made; null where none was. */
  readonly cooperation: Measured | null;
  /** Share of defections right after it cooperated and the other defected. */
  readonly provocability: Measured | null;
  /** Share of cooperations right after it defected and the other cooperated. */
  readonly forgiveness: Measured | null;
  /** Share of cooperations after the other's cooperation, and after its defection. */
  readonly coopAfterC: Measured | null;
  readonly coopAfterD: Measured | null;
  /** The difference of the two, from −1 to 1. */
  readonly reciprocity: Measured | null;
  /** Own payoff a round less the other's, in the game's unit. */
  readonly scoreGap: Measured;
  /** Entropy of the own move given the last outcome, in bits; of all matches together. */
  readonly moveEntropy: Measured | null;
}

/** Traits from the occasions of each repetition; a single one stands for what is expected. */
export function measure(repetitions: readonly Occasions[], endless: boolean): MeasuredTraits {
  const all = together(repetitions);
  const ratio = (of: Part['of'], among: Part['among']): Measured => ratioOfSums(repetitions.map(of), repetitions.map(among));
  const share = (part: Part): Measured | null => (shareOf(part, all) === null ? null : ratio(part.of, part.among));
  const peace = repetitions.map(({ broke }) => 1 - broke);
  return {
    nice: endless ? null : { value: 1 - all.broke / repetitions.length, standardError: standardError(peace) },
    cooperation: share(parts.cooperation),
    provocability: share(parts.provocability),
    forgiveness: share(parts.forgiveness),
    coopAfterC: share(parts.afterC),
    coopAfterD: share(parts.afterD),
    reciprocity: difference(repetitions, parts.afterC, parts.afterD),
    scoreGap: ratio(
      ({ gap }) => gap,
      ({ rounds }) => rounds,
    ),
    moveEntropy: jackknifed(repetitions, moveEntropy),
  };
}

/** Difference of two shares of the same matches, with the delta-method error of both together. */
function difference(repetitions: readonly Occasions[], first: Part, second: Part): Measured | null {
  const all = together(repetitions);
  const [a, b] = [shareOf(first, all), shareOf(second, all)];
  if (a === null || b === null) return null;
  const n = repetitions.length;
  const residuals = repetitions.map(
    (one) =>
      (n * (first.of(one) - a * first.among(one))) / first.among(all) - (n * (second.of(one) - b * second.among(one))) / second.among(all),
  );
  return { value: a - b, standardError: standardError(residuals) };
}

/** Most groups of repetitions that are left out in turn. */
const groups = 50;

/** A figure of all repetitions together, its error by leaving out one group after the other (jackknife, Tukey 1958). */
function jackknifed(repetitions: readonly Occasions[], figure: (all: Occasions) => number | null): Measured | null {
  const value = figure(together(repetitions));
  if (value === null) return null;
  const parts = Math.min(groups, repetitions.length);
  if (parts < 2) return { value, standardError: 0 };
  const without = Array.from(
    { length: parts },
    (_, part) => figure(together(repetitions.filter((_one, i) => i % parts !== part))) ?? value,
  );
  return { value, standardError: (parts - 1) * standardError(without) };
}
