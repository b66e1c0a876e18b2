import type { Chain } from './product.ts';

/**
 * Expected number of visits to each state, Σ_t start · M^t, where after each round the relationship goes on with
 * chance `survival`: x = start + survival · x M.
 *
 * Chains are solved by state reduction (Grassmann, Taksar & Heyman 1985, here with ending as the state that
 * absorbs): it never subtracts, so each figure is right to nearly full precision, however small the noise or
 * however close to 1 the survival. Where elimination would cost more than summing the series, the series is
 * summed until what is left is below 1e-14 of the total.
 *
 * @param survival - In [0, 1); 1 is allowed where the chain itself ends from every state.
 * @param loss - 1 − survival, given apart because near 1 the subtraction would lose digits.
 */
export function visits(chain: Chain, survival: number, loss: number): Float64Array {
  const elimination = chain.size ** 3 / 3;
  const series = (chain.targets.length * 32) / (1 - survival);
  return elimination <= Math.max(series, 1e6) ? reduce(chain, survival, loss) : sum(chain, survival);
}

function reduce({ size, start, rows, targets, chances, ends }: Chain, survival: number, loss: number): Float64Array {
  const p = new Float64Array(size * size);
  const leave = new Float64Array(size);
  const x = Float64Array.from(start);
  for (let i = 0; i < size; i++) {
    leave[i] = loss + survival * ends[i]!;
    for (let k = rows[i]!; k < rows[i + 1]!; k++) p[i * size + targets[k]!] = survival * chances[k]!;
  }
  const out = new Float64Array(size);
  for (let k = size - 1; k >= 0; k--) {
    let away = leave[k]!;
    for (let j = 0; j < k; j++) away += p[k * size + j]!;
    out[k] = away;
    for (let j = 0; j < k; j++) x[j]! += (x[k]! * p[k * size + j]!) / away;
    for (let i = 0; i < k; i++) {
      const share = p[i * size + k]! / away;
      if (share === 0) continue;
      leave[i]! += share * leave[k]!;
      for (let j = 0; j < k; j++) p[i * size + j]! += share * p[k * size + j]!;
    }
  }
  for (let k = 0; k < size; k++) {
    let flow = x[k]!;
    for (let i = 0; i < k; i++) flow += x[i]! * p[i * size + k]!;
    x[k] = flow / out[k]!;
  }
  return x;
}

function sum(chain: Chain, survival: number): Float64Array {
  const total = new Float64Array(chain.size);
  let now = Float64Array.from(chain.start);
  let sum = 0;
  for (;;) {
    let alive = 0;
    for (let i = 0; i < chain.size; i++) {
      total[i]! += now[i]!;
      alive += now[i]!;
    }
    sum += alive;
    if (alive * survival <= 1e-14 * sum * (1 - survival) || alive === 0) return total;
    now = step(chain, now);
    for (let i = 0; i < chain.size; i++) now[i]! *= survival;
  }
}

/** One round on: `now` · M. */
export function step({ size, rows, targets, chances }: Chain, now: Float64Array): Float64Array<ArrayBuffer> {
  const next = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const here = now[i]!;
    if (here === 0) continue;
    for (let k = rows[i]!; k < rows[i + 1]!; k++) next[targets[k]!]! += here * chances[k]!;
  }
  return next;
}
