import { dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvStyle, type Table, toCsv, toTerminal } from '../../src/table/index.ts';
import { refusedPaths } from '../support/refusals.ts';
import { anyTable } from './anyTable.ts';

const semicolons = dsvFormat(';');

const table: Table = {
  columns: [
    { key: 'name', label: 'nom', kind: 'text' },
    { key: 'share', label: 'coopération', kind: 'percent' },
    { key: 'value', label: 'valeur', unit: 'EUR', kind: 'money' },
  ],
  rows: [
    { name: 'a; b', share: 0.25, value: -1234567.891 },
    { name: true, share: null, value: 1.5e-7 },
    { name: 'dit « oui »', share: 1, value: 0 },
  ],
};

describe('CSV for French spreadsheets', () => {
  it('has a byte order mark, semicolons, decimal commas without groups, VRAI for true, and CRLF', () => {
    expect(toCsv(table, { style: 'french', language: 'fr' })).toBe(
      '\ufeffnom;coopération (part);valeur (EUR)\r\n"a; b";0,25;-1234567,891\r\nVRAI;;1,5e-7\r\ndit « oui »;1;0\r\n',
    );
  });

  it('is the same bytes as UTF-8 that a spreadsheet knows by its first three', () => {
    expect(
      Buffer.from(toCsv(table, { style: 'french' }), 'utf8')
        .subarray(0, 3)
        .toString('hex'),
    ).toBe('efbbbf');
  });

  it('reads back to the same cells, whatever the table', () => {
    fc.assert(
      fc.property(anyTable, (any) => {
        const text = toCsv(any, { style: 'french', guardFormulas: false });
        expect(text.startsWith('\ufeff')).toBe(true);
        const [, ...rows] = semicolons.parseRows(text.slice(1));
        any.rows.forEach((row, i) =>
          any.columns.forEach(({ key }, j) => {
            const cell = row[key]!;
            const read = rows[i]![j]!;
            if (typeof cell === 'number') expect(Number(read.replace(',', '.')) === cell && !read.includes('.')).toBe(true);
            else if (typeof cell === 'boolean') expect(read).toBe(cell ? 'VRAI' : 'FAUX');
            else expect(read).toBe(cell ?? '');
          }),
        );
      }),
    );
  });

  it('guards texts that a spreadsheet would run, but never figures', () => {
    const formula: Table = { columns: [{ key: 'x', label: '=x', kind: 'text' }], rows: [{ x: '=SOMME(1;2)' }, { x: -5.5 }] };
    expect(semicolons.parseRows(toCsv(formula, { style: 'french' }).slice(1)).flat()).toEqual(["'=x", "'=SOMME(1;2)", '-5,5']);
  });

  it('leaves plain CSV as it was', () => {
    expect(toCsv(table, { style: 'plain' })).toBe(toCsv(table));
    expect(toCsv(table)).not.toContain('\ufeff');
    expect(toCsv(table).split('\r\n')[2]).toBe('true,,1.5e-7');
  });

  it('is refused under a name that there is none of', () => {
    expect(refusedPaths(() => toCsv(table, { style: 'franch' as CsvStyle }))).toEqual(['style']);
  });
});

describe('blocks of lines in French', () => {
  it('have a no-break space before their colons', () => {
    expect(toTerminal(table, { width: 24, language: 'fr' })).toContain('coopération\u00a0: 25,0\u00a0%\n');
    expect(toTerminal(table, { width: 24 })).toContain('coopération: 25.0%\n');
  });
});
