import fc from 'fast-check';
import type { Cell, Column, Table } from '../../src/table/index.ts';

const number = fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('a,b', 'say "yes"', 'two\nlines', 'cr\r\nlf', '=1+1', '-x', '@a', 'a|b', '日本語の名前', '\u001b[31mred', ''),
);

const anyColumn: fc.Arbitrary<Omit<Column, 'key'>> = fc.record(
  {
    label: text,
    kind: fc.constantFrom('text' as const, 'number' as const, 'percent' as const, 'money' as const),
    unit: fc.constantFrom('EUR', 'points a round'),
    digits: fc.integer({ min: 0, max: 15 }),
    align: fc.constantFrom('left' as const, 'right' as const),
  },
  { requiredKeys: ['label', 'kind'] },
);

/** Tables of every kind of column, with awkward texts and figures of every size. */
export const anyTable: fc.Arbitrary<Table> = fc.array(anyColumn, { minLength: 1, maxLength: 6 }).chain((drafts) => {
  const columns = drafts.map((draft, i) => ({ ...draft, key: `column ${i}` }));
  const row = fc.record(
    Object.fromEntries(
      columns.map(({ key, kind }): [string, fc.Arbitrary<Cell>] => [
        key,
        kind === 'text' ? fc.oneof(text, number, fc.boolean(), fc.constant(null)) : fc.oneof(number, fc.constant(null)),
      ]),
    ),
  );
  return fc.record(
    { title: text, columns: fc.constant(columns), rows: fc.array(row, { maxLength: 5 }), notes: fc.array(text, { maxLength: 2 }) },
    { requiredKeys: ['columns', 'rows'] },
  );
});
