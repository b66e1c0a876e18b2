import type { AnyTables } from '../../population/index.ts';
import { type EvolutionRow, type Field, poolsOf, sharesByPool } from '../../study/index.ts';
import { type Column, toCsv } from '../../table/index.ts';
import type { Call } from '../command.ts';
import type { RowWriter } from '../rows/rowWriter.ts';

/** A column for the share of each behaviour. */
export function csvWriter(
  field: Field<AnyTables>,
  { say, language, csvStyle: style }: Pick<Call, 'say' | 'language' | 'csvStyle'>,
): RowWriter<EvolutionRow<AnyTables>> {
  const { shared, evolve } = say.cli;
  const shares = poolsOf(field).flatMap(({ side, names }) =>
    names.map((name, i): Column => ({
      key: `${side ?? 'pool'}.${i}`,
      label: side === null ? name : evolve.of(shared[side], name),
      kind: 'percent',
    })),
  );
  const columns: Column[] = [
    { key: 'step', label: evolve.step, kind: 'number' },
    { key: 'cooperation', label: shared.cooperation, kind: 'percent' },
    ...shares,
  ];
  const options = { style, language };
  const heading = toCsv({ columns, rows: [] }, options);
  return {
    heading,
    write: (rows) =>
      toCsv(
        {
          columns,
          rows: rows.map((row) => {
            const flat = sharesByPool(row.shares).flat();
            return { step: row.step, cooperation: row.cooperation, ...Object.fromEntries(shares.map(({ key }, i) => [key, flat[i]!])) };
          }),
        },
        options,
      ).slice(heading.length),
  };
}
