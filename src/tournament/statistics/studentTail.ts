/** Relative size of a term that no longer counts. */
const negligible = 1e-15;

/**
 * The chance that Student's t with so many degrees of freedom (whole, at least 1) comes out at `t` or above: half the
 * regularised incomplete beta function I_x(ν/2, ½) at x = ν / (ν + t²) (Abramowitz & Stegun 1964, 26.7.1), to about twelve
 * digits also far out.
 */
export function studentTail(freedom: number): (t: number) => number {
  const half = freedom / 2;
  const scale = 1 / betaWithHalf(freedom);
  return (t) => {
    const x = freedom / (freedom + t * t);
    const y = (t * t) / (freedom + t * t);
    const front = scale * Math.sqrt(y) * x ** half;
    // The fraction runs fast on one side of the mean only; the other side is told by its complement.
    const outside = x < (half + 1) / (half + 2.5) ? (front * fraction(x, half, 0.5)) / half : 1 - front * fraction(y, 0.5, half) * 2;
    return t >= 0 ? outside / 2 : 1 - outside / 2;
  };
}

/** B(ν/2, ½), by steps of two from B(½, ½) = π and B(1, ½) = 2. */
function betaWithHalf(freedom: number): number {
  let beta = freedom % 2 === 1 ? Math.PI : 2;
  for (let reached = freedom % 2 === 1 ? 1 : 2; reached < freedom; reached += 2) beta *= reached / (reached + 1);
  return beta;
}

/** The continued fraction of the incomplete beta function (DLMF 8.17.22), from the front by Lentz's method. */
function fraction(x: number, a: number, b: number): number {
  let ratio = 1;
  let inverse = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = inverse;
  for (let m = 1; ; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    inverse = 1 / (1 + even * inverse);
    ratio = 1 + even / ratio;
    value *= inverse * ratio;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    inverse = 1 / (1 + odd * inverse);
    ratio = 1 + odd / ratio;
    value *= inverse * ratio;
    if (Math.abs(inverse * ratio - 1) < negligible || m > 10_000) return value;
  }
}
