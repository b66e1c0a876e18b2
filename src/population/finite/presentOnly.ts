import type { Counts } from './counts.ts';
import type { Pool } from './pool.ts';
import type { Start } from './startRun.ts';

/** A start without the behaviours that nobody shows. */
export interface Present extends Start {
  /** Which behaviours of each pool are left. */
  readonly kept: readonly (readonly number[])[];
}

/** Drops the behaviours that nobody shows: without mutation they never come. */
export function presentOnly({ population, counts }: Start): Present {
  const kept = counts.map((pool) => pool.flatMap((count, i) => (count > 0 ? [i] : [])));
  const pools = population.pools.map((pool, at): Pool => {
    const columns = kept[pool.meets]!;
    const width = counts[pool.meets]!.length;
    const payoffs = kept[at]!.flatMap((i) => columns.map((j) => pool.payoffs[i * width + j]!));
    return { ...pool, types: kept[at]!.length, payoffs: Float64Array.from(payoffs) };
  });
  return { population: { ...population, pools }, counts: counts.map((pool, at): Counts => kept[at]!.map((i) => pool[i]!)), kept };
}
