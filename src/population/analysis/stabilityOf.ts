import { bestOf } from '../bestReplies.ts';
import { faresIn } from '../fares.ts';
import { type Pools, eachPool } from '../pools.ts';
import type { AnyTables, SharesOf } from '../tables.ts';
import { drifters } from './drifters.ts';
import { jointMutants } from './jointMutants.ts';

/** Whether a population withstands rare mutants. */
export interface EvolutionaryStability<P extends AnyTables> {
  /**
   * `'strict-nash'`: every other reply earns less; `'ess'`: evolutionarily stable, every mutant dies out though some tie at
   * first; `'neutrally-stable'`: no mutant grows, but some can drift in; `'none'`: some mutant grows.
   */
  readonly kind: 'strict-nash' | 'ess' | 'neutrally-stable' | 'none';
  /** Whether it is a best reply to itself (in two pools: each side to the other). */
  readonly nash: boolean;
  /** Shares of a mutant that grows, or where none does, of one that drifts in; null where every mutant dies out. */
  readonly invader: SharesOf<P> | null;
}

/** Decides the evolutionary stability of a state of checked pools; payoffs count as equal within `tolerance`. */
export function stabilityOf<P extends AnyTables>(pools: Pools, state: Float64Array, tolerance: number): EvolutionaryStability<P> {
  const fares = faresIn(pools, state);
  const best = pools.each.map((pool) => bestOf(pool, fares, tolerance));
  const used = pools.each.map(({ at, size }) => Array.from({ length: size }, (_, i) => i).filter((i) => state[at + i]! > 0));
  const mutantOf = (mixes: readonly (readonly number[])[]): SharesOf<P> => eachPool<P, readonly number[]>(pools, (_, k) => mixes[k]!);
  const pure = (k: number, behaviour: number): number[] => Array.from({ length: pools.each[k]!.size }, (_, i) => (i === behaviour ? 1 : 0));

  if (!used.every((behaviours, k) => behaviours.every((i) => best[k]!.includes(i)))) {
    return { kind: 'none', nash: false, invader: mutantOf(best.map(([first], k) => pure(k, first!))) };
  }
  if (best.every((replies) => replies.length === 1)) return { kind: 'strict-nash', nash: true, invader: null };
  const tempted =
    pools.each.length === 1
      ? drifters(pools.each[0]!, state, { best: best[0]!, used: used[0]! }).map(({ shares, gain }) => ({ mixes: [shares], gain }))
      : jointMutants(pools, state, best);
  const [ablest] = tempted;
  if (ablest === undefined || ablest.gain < -tolerance) return { kind: 'ess', nash: true, invader: null };
  return { kind: ablest.gain > tolerance ? 'none' : 'neutrally-stable', nash: true, invader: mutantOf(ablest.mixes) };
}
