import { logFitness } from './fitness.ts';
import type { FiniteOptions } from './finiteOptions.ts';
import type { Pool } from './pool.ts';

/** What follows from one step of two behaviours without mutation, as logarithms: up to a common factor. */
export interface Odds {
  /** ln of the chance that the first behaviour gains one; −∞ for never. */
  readonly up: number;
  /** ln of the chance that it loses one. */
  readonly down: number;
}

/**
 * The odds in a pool that meets itself, when `k` show behaviour `first` and the rest `second`, for the processes in which one
 * individual at a time gives way. In logarithms, since fitness may differ by more than a double can hold.
 */
export function twoTypeOdds(pool: Pool, rule: Required<FiniteOptions>, first: number, second: number, k: number): Odds {
  const { size: n } = pool;
  if (rule.process === 'pairwise-comparison') {
    const [mine, theirs] = meanPayoffs(pool, first, second, k, n - k);
    const gain = rule.selection * (mine - theirs);
    return { up: logShare(1, gain, 1, 0), down: logShare(1, 0, 1, gain) };
  }
  if (rule.process === 'death-birth') {
    const gone = rule.drawnFrom === 'others' ? 1 : 0;
    const after = rule.games === 'after' ? 1 : 0;
    const up = fitnessOf(pool, rule, first, second, k, n - k - after);
    const down = fitnessOf(pool, rule, first, second, k - after, n - k);
    // The chance of the dead one to be of either behaviour comes in as k and n − k.
    return {
      up: Math.log(n - k) + logShare(k, up[0], n - k - gone, up[1]),
      down: Math.log(k) + logShare(n - k, down[1], k - gone, down[0]),
    };
  }
  const [mine, theirs] = fitnessOf(pool, rule, first, second, k, n - k);
  return { up: Math.log(n - k) + logShare(k, mine, n - k, theirs), down: Math.log(k) + logShare(n - k, theirs, k, mine) };
}

function fitnessOf(pool: Pool, rule: Required<FiniteOptions>, first: number, second: number, a: number, b: number): [number, number] {
  const [mine, theirs] = meanPayoffs(pool, first, second, a, b);
  return [logFitness(rule, mine), logFitness(rule, theirs)];
}

/** Mean payoffs of both when `a` and `b` of them meet each other and never themselves; 0 of a behaviour that is absent. */
function meanPayoffs({ payoffs, types }: Pool, first: number, second: number, a: number, b: number): [number, number] {
  const at = (i: number, j: number): number => payoffs[i * types + j]!;
  const others = a + b - 1;
  return [
    a === 0 ? 0 : (at(first, first) * (a - 1) + at(first, second) * b) / others,
    b === 0 ? 0 : (at(second, first) * a + at(second, second) * (b - 1)) / others,
  ];
}

/** ln of the share a e^p / (a e^p + b e^q); that of equals where neither has any weight. */
function logShare(a: number, p: number, b: number, q: number): number {
  if (a === 0) return -Infinity;
  if (b === 0) return 0;
  if (p === q) return Math.log(a / (a + b));
  const behind = Math.log(b) + q - Math.log(a) - p;
  return behind > 0 ? -behind - Math.log1p(Math.exp(-behind)) : -Math.log1p(Math.exp(behind));
}
