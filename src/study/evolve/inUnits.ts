import { bothSides } from '../../core/index.ts';
import type { AnyTables, PayoffTable, PayoffTables } from '../../population/index.ts';
import type { Field } from './field.ts';

/** Payoffs in the units in which people compare how they fare, so that a strength of selection means the same in any currency. */
export function inUnits<P extends AnyTables>({ payoffs, scale }: Field<P>): P {
  const over = (table: PayoffTable, unit: number): number[][] => table.map((row) => row.map((payoff) => payoff / unit));
  if (!('vendor' in payoffs)) return over(payoffs as PayoffTable, scale as number) as AnyTables as P;
  const tables = payoffs as PayoffTables;
  return bothSides((side) => over(tables[side], typeof scale === 'number' ? scale : scale[side])) as AnyTables as P;
}
