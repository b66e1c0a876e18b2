import { streamFor } from '../../core/index.ts';
import type { Pools } from '../pools.ts';

/**
 * The k-th random state of a seed: every state of the simplex (of both, where there are two pools) equally likely, by
 * exponential shares made to sum to 1 (Dirichlet with all parameters 1; Devroye 1986, chapter XI).
 */
export function uniformState({ each, total }: Pools, seed: string, k: number): Float64Array {
  const draw = streamFor({ seed, repetition: k, purpose: 'population' });
  // A draw of exactly 0 would make a behaviour absent, which has no chance to happen.
  const state = Float64Array.from({ length: total }, () => -Math.log1p(-Math.max(draw(), Number.EPSILON)));
  for (const { at, size } of each) {
    const own = state.subarray(at, at + size);
    const sum = own.reduce((total, value) => total + value, 0);
    for (let i = 0; i < size; i++) own[i] = own[i]! / sum;
  }
  return state;
}
