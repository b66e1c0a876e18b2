/** Usual step of the differences, as a part of the dose and of the range. */
const usual = 1e-4;

/**
 * The derivative of several figures by a dose, by differences of fourth order: in the middle where the range reaches on
 * both sides, else to the side that is free.
 *
 * @param figures - As many at each dose.
 * @param range - Ends in any order; doses beyond them are not asked for.
 * @param part - Step, as a part of the dose and of the range.
 */
export function derivative(
  figures: (dose: number) => readonly number[],
  dose: number,
  [from, to]: readonly [number, number],
  part = usual,
): readonly number[] {
  const [least, most] = [Math.min(from, to), Math.max(from, to)];
  const range = most - least;
  const step = part * Math.min(range, Math.max(Math.abs(dose), range / 100));
  if (dose - 2 * step >= least && dose + 2 * step <= most) return weighted(figures, dose, step, [-2, -1, 1, 2], [1, -8, 8, -1]);
  const side = dose - 2 * step < least ? step : -step;
  return weighted(figures, dose, side, [0, 1, 2, 3, 4], [-25, 48, -36, 16, -3]);
}

/** Σ weight × figures(dose + place × step) / (12 × step). */
function weighted(
  figures: (dose: number) => readonly number[],
  dose: number,
  step: number,
  places: readonly number[],
  weights: readonly number[],
): number[] {
  const found = places.map((place) => figures(dose + place * step));
  return found[0]!.map((_, i) => found.reduce((sum, row, k) => sum + weights[k]! * row[i]!, 0) / (12 * step));
}
