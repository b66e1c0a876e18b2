import type { Table } from '../table/index.ts';
import type { Voice } from './voice.ts';

/** A table for narrow places: a unit that all its money shares is told once, in the title, and not in every heading. */
export function sharedUnit(table: Table, { say }: Pick<Voice, 'say'>): Table {
  const units = new Set(table.columns.flatMap(({ kind, unit }) => (kind === 'money' && unit !== undefined ? [unit] : [])));
  const [unit] = units;
  if (unit === undefined || units.size > 1) return table;
  return {
    ...table,
    title: say.cli.shared.moneyIn(table.title ?? '', unit),
    columns: table.columns.map((column) => {
      const { unit: own, ...rest } = column;
      return own === unit ? rest : column;
    }),
  };
}
