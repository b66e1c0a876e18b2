import { mean, standardError } from '../../core/index.ts';
import type { Estimate } from '../../jobs/index.ts';
import type { ChairSums, Sums } from './sums.ts';

/** A figure with what each repetition adds to its error. */
export interface Figure {
  /** Null where there was no occasion, or where it cannot be known. */
  readonly value: number | null;
  /** Jackknife residuals, one for each repetition; empty where nothing is left to sampling. */
  readonly residuals: readonly number[];
  /** Whether there is an error that one repetition cannot tell. */
  readonly blind: boolean;
}

/** A figure of the mean match of a chair, with its residuals (n − 1) · (all − all but one) (Tukey 1958). */
export function figureOf({ all, without, blind }: ChairSums, of: (sums: Sums) => number): Figure {
  const whole = of(all);
  if (!Number.isFinite(whole)) return { value: null, residuals: [], blind };
  const residual = (rest: number): number => (Number.isFinite(rest) ? (without.length - 1) * (whole - rest) : 0);
  return { value: whole, residuals: without.map((sums) => residual(of(sums))), blind };
}

/**
 * Mean of figures, without those that have no value. Repetitions of one number share their random streams whoever plays,
 * so their residuals are added before the error is taken.
 */
export function meanFigure(figures: readonly Figure[]): Figure {
  const known = figures.filter(({ value }) => value !== null);
  if (known.length === 0) return { value: null, residuals: [], blind: false };
  const [only] = known;
  if (known.length === 1 && only !== undefined) return only;
  const repetitions = known.reduce((most, { residuals }) => Math.max(most, residuals.length), 0);
  return {
    value: mean(known.map(({ value }) => value ?? 0)),
    residuals: Array.from({ length: repetitions }, (_, r) => mean(known.map(({ residuals }) => residuals[r] ?? 0))),
    blind: known.some(({ blind }) => blind),
  };
}

/** The figure and its standard error. */
export function estimateOf({ value, residuals, blind }: Figure): Estimate {
  return { value, standardError: value === null || blind ? null : standardError(residuals) };
}
