import { describe, expect, it } from 'vitest';
import { toCsv, toJson, toMarkdown, toTerminal } from '../../src/table/index.ts';
import { refusedPaths } from '../support/refusals.ts';

describe.each(Object.entries({ toCsv, toJson, toMarkdown, toTerminal }))('%s', (_, write) => {
  const paths = (table?: unknown): string[] => refusedPaths(() => (write as (table: never) => string)(table as never));

  it('refuses what is no table', () => {
    for (const table of [undefined, null, 5, 'a,b', []]) expect(paths(table)).toEqual(['']);
    expect(paths({})).toEqual(['columns', 'rows']);
    expect(paths({ columns: [null, { key: 'a', label: 'a', kind: 'text' }], rows: [5, { a: 'x' }] })).toEqual(['columns[0]', 'rows[0]']);
  });
});
