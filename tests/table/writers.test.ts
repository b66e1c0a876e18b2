import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/core/index.ts';
import { type Table, toCsv, toJson, toMarkdown, toTerminal } from '../../src/table/index.ts';
import { anyTable } from './anyTable.ts';

const column = { key: 'x', label: 'x', kind: 'text' } as const;
const standings: Table = {
  title: 'Standings',
  columns: [
    { key: 'name', label: 'strategy', kind: 'text' },
    { key: 'score', label: 'score', unit: 'points', kind: 'number', digits: 1 },
    { key: 'cooperation', label: 'cooperation', kind: 'percent' },
    { key: 'value', label: 'value', unit: 'EUR', kind: 'money' },
  ],
  rows: [
    { name: 'Tit for Tat', score: 504.512, cooperation: 0.9875, value: 1234567.8 },
    { name: 'Always Defect', score: -0.01, cooperation: 0, value: null },
  ],
  notes: ['Means of five runs.'],
};

describe('toCsv', () => {
  it('writes headings with units, full precision, shares as shares, and CRLF after each line', () => {
    expect(toCsv(standings)).toBe(
      'strategy,score (points),cooperation (share),value (EUR)\r\nTit for Tat,504.512,0.9875,1234567.8\r\nAlways Defect,-0.01,0,\r\n',
    );
  });

  it('quotes commas, quotes and line breaks as RFC 4180 asks', () => {
    expect(toCsv({ columns: [column], rows: [{ x: 'a,b' }, { x: 'say "yes"' }, { x: 'two\nlines' }] })).toBe(
      'x\r\n"a,b"\r\n"say ""yes"""\r\n"two\nlines"\r\n',
    );
  });

  it('guards texts that a spreadsheet would run, but never figures', () => {
    const formulas = ['=1+1', '+1', '-1', '@a', '\tx'];
    const table: Table = { columns: [column], rows: [...formulas, -5].map((x) => ({ x })) };
    expect(csvParseRows(toCsv(table)).flat()).toEqual(['x', ...formulas.map((formula) => `'${formula}`), '-5']);
    expect(csvParseRows(toCsv(table, { guardFormulas: false })).flat()).toEqual(['x', ...formulas, '-5']);
  });

  it('reads back to the same cells', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const read = csvParseRows(toCsv(table, { guardFormulas: false }));
        expect(read.slice(1)).toEqual(table.rows.map((row) => table.columns.map(({ key }) => (row[key] === null ? '' : String(row[key])))));
        table.rows.forEach((row, i) =>
          table.columns.forEach(({ key }, j) => {
            const cell = row[key];
            if (typeof cell === 'number') expect(Number(read[i + 1]![j]) === cell).toBe(true);
          }),
        );
      }),
    );
  });
});

describe('toJson', () => {
  it('parses back to the table', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        // JSON has one zero.
        const plain: unknown = JSON.parse(JSON.stringify(table));
        expect(JSON.parse(toJson(table))).toEqual(plain);
      }),
    );
  });
});

describe('toMarkdown', () => {
  it('aligns figures right, rounds them, and puts title and notes around the table', () => {
    expect(toMarkdown(standings)).toBe(
      [
        '**Standings**',
        '',
        '| strategy | score (points) | cooperation | value (EUR) |',
        '| :-- | --: | --: | --: |',
        '| Tit for Tat | 504.5 | 98.8% | 1,234,568 |',
        '| Always Defect | 0.0 | 0.0% | – |',
        '',
        'Means of five runs.',
        '',
      ].join('\n'),
    );
  });

  it('keeps every row on one line with as many cells as there are columns, whatever the texts', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const { columns, rows } = table;
        const lines = toMarkdown({ columns, rows })
          .trimEnd()
          .split(/[\n\r\u2028\u2029]/);
        expect(lines).toHaveLength(rows.length + 2);
        for (const line of lines) expect(line.replaceAll(/\\./g, '').match(/\|/g)).toHaveLength(columns.length + 1);
      }),
    );
  });

  it('lets no text act as HTML', () => {
    expect(toMarkdown({ columns: [column], rows: [{ x: '<script>' }] })).toContain('\\<script\\>');
  });
});

describe('toTerminal', () => {
  it('lines up figures at the right and texts at the left', () => {
    expect(toTerminal(standings)).toBe(
      [
        'Standings',
        '',
        'strategy       score (points)  cooperation  value (EUR)',
        '─────────────  ──────────────  ───────────  ───────────',
        'Tit for Tat             504.5        98.8%    1,234,568',
        'Always Defect             0.0         0.0%            –',
        '',
        'Means of five runs.',
        '',
      ].join('\n'),
    );
  });

  it('writes figures as French readers expect them', () => {
    const french = toTerminal(standings, { language: 'fr' });
    expect(french).toContain('504,5');
    expect(french).toContain('1\u202f234\u202f568');
  });

  it('wraps texts and keeps figures whole when the line is short', () => {
    const narrow = toTerminal(standings, { width: 44 });
    expect(narrow.split('\n').slice(2, 7)).toEqual([
      'strategy       score  cooperation      value',
      '            (points)                   (EUR)',
      '──────────  ────────  ───────────  ─────────',
      'Tit for        504.5        98.8%  1,234,568',
      'Tat',
    ]);
  });

  it('turns rows into blocks of lines where columns do not fit side by side', () => {
    const lines = toTerminal(standings, { width: 24 }).split('\n');
    expect(lines.slice(2, 7)).toEqual([
      'strategy: Tit for Tat',
      'score (points): 504.5',
      'cooperation: 98.8%',
      'value (EUR): 1,234,568',
      '─'.repeat(20),
    ]);
  });

  it('never exceeds the width and sends no control characters, whatever the table', () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 20, max: 120 }), fc.constantFrom('en' as const, 'fr' as const), (table, width, language) => {
        const text = toTerminal(table, { width, language });
        for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
      }),
    );
  });

  it('refuses a width that nothing fits into', () => {
    expect(() => toTerminal(standings, { width: 5 })).toThrow(/width/);
  });
});

describe('every writer', () => {
  it('lists all cells and columns that do not fit, and never writes NaN', () => {
    const bad = {
      columns: [
        { key: 'x', label: 'x', kind: 'number' },
        { key: 'x', label: 'x', kind: 'colour', digits: 99 },
      ],
      rows: [{ x: NaN }, { x: 'text' }, {}, { x: 1, extra: 2 }],
    } as unknown as Table;
    for (const write of [toCsv, toJson, toMarkdown, toTerminal]) {
      const thrown = caught(() => write(bad));
      expect(thrown).toBeInstanceOf(InputError);
      const paths = new Set((thrown as InputError).problems.map(({ path }) => path));
      expect([...paths].sort()).toEqual([
        'columns[1].digits',
        'columns[1].key',
        'columns[1].kind',
        'rows[0].x',
        'rows[1].x',
        'rows[2].x',
        'rows[3].extra',
      ]);
    }
  });

  it('leaves the table as it was', () => {
    const frozen = deepFreeze(structuredClone(standings));
    for (const write of [toCsv, toJson, toMarkdown, toTerminal]) write(frozen);
    expect(frozen).toEqual(standings);
  });
});

function caught(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}

function deepFreeze<T extends object>(value: T): T {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) deepFreeze(inner);
  return Object.freeze(value);
}
