import type { AnyTables, EachPool, PayoffTables } from './tables.ts';

/** One pool: where its shares lie in the state, where those of the pool it meets lie, and what its behaviours earn there. */
export interface Pool {
  readonly at: number;
  readonly size: number;
  readonly facing: number;
  readonly width: number;
  /** Row by row: what behaviour i earns from behaviour j of the pool it meets. */
  readonly payoffs: Float64Array;
}

/** Payoff tables as the dynamics read them: one pool that meets itself or two that meet each other, in one state of all shares. */
export interface Pools {
  readonly each: readonly Pool[];
  readonly total: number;
}

/** Whether tables are those of two pools. */
export function areTwo(payoffs: AnyTables): payoffs is PayoffTables {
  return !Array.isArray(payoffs);
}

/** Reads tables that have been checked. */
export function poolsOf(payoffs: AnyTables): Pools {
  if (!areTwo(payoffs)) {
    const size = payoffs.length;
    return { each: [{ at: 0, size, facing: 0, width: size, payoffs: Float64Array.from(payoffs.flat()) }], total: size };
  }
  const { vendor, partner } = payoffs;
  const n = vendor.length;
  const m = vendor[0]!.length;
  const turned = Float64Array.from({ length: n * m }, (_, k) => partner[k % n]![Math.floor(k / n)]!);
  return {
    each: [
      { at: 0, size: n, facing: n, width: m, payoffs: Float64Array.from(vendor.flat()) },
      { at: n, size: m, facing: 0, width: n, payoffs: turned },
    ],
    total: n + m,
  };
}

/** One value for each pool, in the shape of the tables. */
export function eachPool<P extends AnyTables, T>(pools: Pools, valueFor: (pool: Pool, k: number) => T): EachPool<P, T> {
  const values = pools.each.map(valueFor);
  return (values.length === 1 ? values[0] : { vendor: values[0], partner: values[1] }) as EachPool<P, T>;
}

/** The values of {@link eachPool}, as a list. */
export function listed<P extends AnyTables, T>(pools: Pools, values: EachPool<P, T>): readonly T[] {
  if (pools.each.length === 1) return [values as T];
  const { vendor, partner } = values as { readonly vendor: T; readonly partner: T };
  return [vendor, partner];
}
