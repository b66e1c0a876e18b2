import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { claimTables, triedIds } from './support/claimTables.ts';

/**
 * The page that tests the article's claims holds its tables between `<!-- claim: name -->` and `<!-- end of claim -->`. They are
 * worked out anew here; `UPDATE_CLAIMS=1 npx vitest run tests/claims.test.ts` writes them.
 */
const file = 'docs/explanation/claims.md';
const tables = claimTables();
const blocks = /(<!-- claim: ([a-z-]+) -->)([\s\S]*?)(<!-- end of claim -->)/g;

if (process.env['UPDATE_CLAIMS'] === '1') {
  const page = readFileSync(file, 'utf8').replaceAll(blocks, (_, begin: string, name: string, _old, end: string) =>
    [begin, tables[name] ?? '', end].join('\n\n'),
  );
  writeFileSync(file, await format(page, { parser: 'markdown', printWidth: 140, singleQuote: true, trailingComma: 'all' }));
}

const page = readFileSync(file, 'utf8');
const shown = [...page.matchAll(blocks)].map(([, , name, text]) => ({ name: name!, text: text! }));

describe('the page on the claims', () => {
  it.each(shown.map(({ name, text }) => [name, text] as const))('shows of %s what is worked out', (name, text) => {
    expect(plain(text)).toBe(plain(tables[name] ?? `no claim is called ${name}`));
  });

  it('shows every table, and names every behaviour tried', () => {
    expect(shown.map(({ name }) => name).sort()).toEqual(Object.keys(tables).sort());
    for (const id of triedIds) expect(page).toContain(`\`${id}\``);
  });
});

/** A table without the spaces that only line it up. */
function plain(text: string): string {
  return text
    .replaceAll(/-{3,}/g, '---')
    .replaceAll(/[ \t]+/g, ' ')
    .trim();
}
