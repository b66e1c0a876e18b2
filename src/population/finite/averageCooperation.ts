import { type BothSides, InputError } from '../../core/index.ts';
import type { PayoffTable, PayoffTables } from '../tables.ts';
import type { Distribution, PoolsDistribution } from './distribution.ts';

/**
 * Mean cooperation of a population over the states it is found in. In a pool that meets itself the mean is taken over all pairs of
 * different individuals, those of one behaviour among them, so that a pool of a single behaviour cooperates as that behaviour
 * does with its own kind.
 *
 * @param cooperation - Of one pool: how often i cooperates with j, a chance. Of two: how often each side does when vendor behaviour
 * i meets partner behaviour j.
 * @param found - From {@link stationaryDistribution} or {@link smallMutationLimit}.
 * @throws InputError where the table has not the behaviours of the pools.
 */
export function averageCooperation(cooperation: PayoffTable, found: Distribution): number;
export function averageCooperation(cooperation: PayoffTables, found: PoolsDistribution): BothSides<number>;
export function averageCooperation(
  cooperation: PayoffTable | PayoffTables,
  found: Distribution | PoolsDistribution,
): number | BothSides<number> {
  if ('vendor' in cooperation !== 'vendor' in found.shares) refuse('cooperation', cooperation, 'a table for each pool');
  if (!('vendor' in cooperation)) {
    return expected(found as Distribution, cooperation, (counts) => [counts, counts, true]);
  }
  const over = (side: 'vendor' | 'partner'): number =>
    expected(found as PoolsDistribution, cooperation[side], ({ vendor, partner }) => [vendor, partner, false]);
  return { vendor: over('vendor'), partner: over('partner') };
}

type Meeting = readonly [rows: readonly number[], columns: readonly number[], own: boolean];

function expected<State>(
  { states, chances }: { readonly states: readonly State[]; readonly chances: readonly number[] },
  table: PayoffTable,
  meeting: (state: State) => Meeting,
): number {
  const [rows, columns] = meeting(states[0]!);
  if (table.length !== rows.length || table.some((row) => row.length !== columns.length)) {
    refuse('cooperation', table, `${rows.length} rows of ${columns.length} numbers`);
  }
  return states.reduce((sum, state, s) => sum + chances[s]! * meanOf(table, ...meeting(state)), 0);
}

function meanOf(table: PayoffTable, rows: readonly number[], columns: readonly number[], own: boolean): number {
  let sum = 0;
  let pairs = 0;
  rows.forEach((count, i) =>
    columns.forEach((other, j) => {
      const met = count * (other - (own && i === j ? 1 : 0));
      sum += met * table[i]![j]!;
      pairs += met;
    }),
  );
  return sum / pairs;
}

function refuse(path: string, received: unknown, wanted: string): never {
  throw new InputError([{ path, message: 'does not fit the pools', received, expected: wanted }]);
}
