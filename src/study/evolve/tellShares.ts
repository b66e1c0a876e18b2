import type { BothSides } from '../../core/index.ts';
import type { AnyTables, PayoffTable, PayoffTables, Shares, SharesOf } from '../../population/index.ts';
import type { Field } from './field.ts';

/** Share of cooperative moves at some shares, over both sides where there are two. */
export function cooperationAt<P extends AnyTables>({ cooperation }: Field<P>, shares: SharesOf<P>): number {
  if ('vendor' in cooperation) {
    const { vendor, partner } = shares as BothSides<readonly number[]>;
    return (weigh(cooperation.vendor, vendor, partner) + weigh(cooperation.partner, vendor, partner)) / 2;
  }
  const pool = shares as readonly number[];
  return weigh(cooperation as PayoffTable, pool, pool);
}

/** What both sides together earn a deal at some shares. */
export function valueAt({ payoffs }: Field<PayoffTables>, { vendor, partner }: Shares): number {
  return weigh(payoffs.vendor, vendor, partner) + weigh(payoffs.partner, vendor, partner);
}

function weigh(table: PayoffTable, rows: readonly number[], columns: readonly number[]): number {
  return table.reduce((sum, row, i) => sum + rows[i]! * row.reduce((part, value, j) => part + columns[j]! * value, 0), 0);
}
