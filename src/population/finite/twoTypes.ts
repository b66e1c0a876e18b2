import { logFixation } from './logFixation.ts';
import type { Pool, Population } from './pool.ts';
import { twoTypeOdds } from './twoTypeOdds.ts';

/** Whether a population is a birth-death chain: one pool of two behaviours (at most) that changes by one individual a step. */
export function byTwoTypes({ pools, rule }: Population): boolean {
  return pools.length === 1 && pools[0]!.types <= 2 && rule.process !== 'wright-fisher';
}

/** Chances that each of two behaviours takes over a pool that meets itself, as logarithms. */
export function twoTypeFixation(
  pool: Pool,
  rule: Population['rule'],
  first: number,
  second: number,
  k: number,
): { first: number; second: number } {
  return logFixation(pool.size, k, (m) => twoTypeOdds(pool, rule, first, second, m));
}
