import { Problems } from '../core/index.ts';
import { checkShares } from './checkShares.ts';
import { checkTables } from './checkTables.ts';
import { type Pools, poolsOf } from './pools.ts';
import { toState } from './state.ts';
import type { AnyTables, SharesOf } from './tables.ts';

/** What else a door looks at: it notes problems, and is told the number of behaviours of each pool. */
export type Check = (problems: Problems, sizes: readonly number[]) => void;

/** The door of all functions over tables: throws all problems of the tables, and of what `check` looks at, at once. */
export function enter(payoffs: AnyTables, check?: Check): Pools {
  const problems = new Problems();
  const sizes = checkTables(problems, payoffs);
  check?.(problems, sizes ?? []);
  problems.throwIfAny();
  return poolsOf(payoffs);
}

/** As {@link enter}, for what happens at shares: the pools, and the state. */
export function enterAt<P extends AnyTables>(
  payoffs: P,
  shares: SharesOf<P>,
  path: string,
  check?: Check,
): { readonly pools: Pools; readonly state: Float64Array } {
  const pools = enter(payoffs, (problems, sizes) => {
    if (sizes.length > 0) checkShares(problems, path, shares, sizes);
    check?.(problems, sizes);
  });
  return { pools, state: toState(pools, shares) };
}
