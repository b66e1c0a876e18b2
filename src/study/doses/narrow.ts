/** A bracket of a crossing: the level is missed at one end and met at the other. */
export interface Bracket {
  readonly missed: number;
  readonly met: number;
  readonly kind: 'root' | 'jump';
}

/** When narrowing stops. */
export interface Narrowing {
  /** Width at which it is looked whether the ends still differ. */
  readonly coarse: number;
  /** Width at which a root is pinned down. */
  readonly fine: number;
  /** The ends differ if they do so by more than this. */
  readonly leap: number;
}

/** Far more steps than any bracket of floating-point numbers needs. */
const mostSteps = 300;

/**
 * Narrows a bracket down by the ITP method (Oliveira & Takahashi 2021): quick as a secant where the excess is smooth,
 * and about as many steps as bisection where it leaps. Where the ends still differ at the coarse width, they bracket a
 * jump; otherwise the root between them is pinned down to the fine width.
 *
 * @param excess - The measure less the level: below 0 at `missed`, at least 0 at `met`.
 */
export function narrow(excess: (x: number) => number, from: { missed: number; met: number }, { coarse, fine, leap }: Narrowing): Bracket {
  let { missed, met } = from;
  let [under, over] = [excess(missed), excess(met)];
  const width0 = Math.abs(met - missed);
  const halvings = Math.ceil(Math.log2(width0 / fine)) + 1;
  for (let step = 0; step < mostSteps; step++) {
    const width = Math.abs(met - missed);
    if (width <= coarse && over - under > leap) return { missed, met, kind: 'jump' };
    const half = (missed + met) / 2;
    if (width <= fine || half === missed || half === met) break;
    const secant = (over * missed - under * met) / (over - under);
    const toHalf = Math.sign(half - secant);
    const inwards = (0.2 * width * width) / width0;
    const truncated = Math.abs(half - secant) > inwards ? secant + toHalf * inwards : half;
    const reach = Math.max(0, (fine / 2) * 2 ** (halvings - step) - width / 2);
    const wanted = Math.abs(truncated - half) <= reach ? truncated : half - toHalf * reach;
    const inside = Math.min(missed, met) < wanted && wanted < Math.max(missed, met);
    const x = inside ? wanted : half;
    const found = excess(x);
    if (found >= 0) [met, over] = [x, found];
    else [missed, under] = [x, found];
  }
  return { missed, met, kind: 'root' };
}

/** {@link narrow} among whole numbers: the ends become neighbours. */
export function narrowWhole(excess: (x: number) => number, from: { missed: number; met: number }, leap: number): Bracket {
  let { missed, met } = from;
  while (Math.abs(met - missed) > 1) {
    const middle = Math.floor((missed + met) / 2);
    if (excess(middle) >= 0) met = middle;
    else missed = middle;
  }
  return { missed, met, kind: excess(met) - excess(missed) > leap ? 'jump' : 'root' };
}
