/** c0 + c1 x + c2 x². */
export type Quadratic = readonly [c0: number, c1: number, c2: number];

/** Coefficients below this part of the scale are taken for rounding: they would have roots far out. */
const rounding = 1e-12;

/**
 * The quadratic through three values at 0, 1 and 2 steps.
 *
 * @param scale - Size of the figures that the values were computed from.
 */
export function quadraticThrough([a, b, c]: readonly [number, number, number], step: number, scale: number): Quadratic {
  const settled = (figure: number): number => (Math.abs(figure) <= rounding * scale ? 0 : figure);
  const bend = settled((c - 2 * b + a) / 2);
  return [a, settled(b - a - bend) / step, bend / step ** 2];
}

/** The value of a quadratic. */
export function valueAt([c0, c1, c2]: Quadratic, x: number): number {
  return c0 + x * (c1 + x * c2);
}

/** The largest term of a quadratic: what rounding in its value is measured by. */
export function largestTerm([c0, c1, c2]: Quadratic, x: number): number {
  return Math.max(Math.abs(c0), Math.abs(c1 * x), Math.abs(c2 * x * x));
}

/** The real roots; none where the quadratic is constant. */
export function rootsOf([c0, c1, c2]: Quadratic): number[] {
  const discriminant = c1 * c1 - 4 * c2 * c0;
  if (discriminant < 0) return [];
  // Adds what has the same sign: no digits cancel.
  const sum = -(c1 + (c1 < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
  return [sum / c2, c0 / sum].filter(Number.isFinite);
}
