import { type Strategy, transform } from '../../strategies/index.ts';

/**
 * The probe at one point of a square grid, `x = column / last`, `y = row / last`. Below the diagonal x + y = 1 it cooperates
 * with the chance x and defects with the chance y whatever the probe would do; on it and above, it is the mirror image of that
 * with 1 − x and 1 − y (Ashlock & Kim 2008; Ashlock, Kim & Ashlock 2010).
 */
export function probeAt(probe: Strategy, column: number, row: number, last: number): Strategy {
  const part = (steps: number): number => steps / last;
  if (column + row < last) return transform(probe, { kind: 'joss-ann', cooperate: part(column), defect: part(row) });
  return transform(probe, { kind: 'joss-ann', cooperate: part(last - column), defect: part(last - row) }, 'dual');
}
