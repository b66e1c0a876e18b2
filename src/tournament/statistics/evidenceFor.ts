import type { PairedDifference } from './pairedDifference.ts';
import { studentTail } from './studentTail.ts';

/**
 * Tells how often chance alone would make the first of two players lead by as much, if the mean lead were `margin` or less: a
 * one-sided p-value by Student's t on the paired differences. Where all n repetitions gave the very same difference, t has no
 * scale; then it is the sign test's 2⁻ⁿ. It is 1 where there is nothing to go by, and 0 or 1 for an exact difference.
 *
 * @param repetitions - Of all pairs that are not exact.
 */
export function evidenceFor(repetitions: number): (pair: PairedDifference, margin?: number) => number {
  const tail = studentTail(Math.max(repetitions - 1, 1));
  return ({ difference, standardError, exact }, margin = 0) => {
    const lead = difference - margin;
    if (exact) return lead > 0 ? 0 : 1;
    if (standardError === null) return 1;
    if (standardError === 0) return lead > 0 ? 0.5 ** repetitions : 1;
    return tail(lead / standardError);
  };
}
