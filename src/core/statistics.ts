/** Arithmetic mean. Needs at least one value. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
}

/** Standard error of the mean of independent values: s / √n with divisor n − 1; 0 for a single value. */
export function standardError(values: ArrayLike<number>): number {
  const n = values.length;
  if (n < 2) return 0;
  const centre = mean(values);
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (values[i]! - centre) ** 2;
  return Math.sqrt(squares / (n - 1) / n);
}

/** A ratio of two sums with its standard error. */
export interface Ratio {
  readonly value: number;
  readonly standardError: number;
}

/**
 * Ratio of sums Σ total / Σ length over repetitions, with the delta-method standard error
 * √(Σ (totalᵢ − value · lengthᵢ)² / (n − 1) / n) / mean length. Random match lengths swamp plain averages
 * (Law 2015, Simulation Modeling and Analysis, section 9.5).
 */
export function ratioOfSums(totals: ArrayLike<number>, lengths: ArrayLike<number>): Ratio {
  const value = mean(totals) / mean(lengths);
  if (totals.length < 2) return { value, standardError: 0 };
  const residuals = new Float64Array(totals.length);
  for (let i = 0; i < residuals.length; i++) residuals[i] = totals[i]! - value * lengths[i]!;
  return { value, standardError: standardError(residuals) / mean(lengths) };
}
