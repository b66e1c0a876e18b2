import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { beforeAll, describe, expect, it } from 'vitest';
import { strategyPages } from '../scripts/strategyPages.ts';
import { catalogue } from '../src/catalogue/index.ts';

/** `UPDATE=1` writes the pages. */
const folder = 'docs/strategies';
const fileOf = (family: string): string => `${family.replace('/', '-')}.md`;

describe('the pages of the catalogue', () => {
  const pages = new Map<string, string>();

  beforeAll(async () => {
    for (const [file, page] of strategyPages()) {
      const path = `${folder}/${file}`;
      pages.set(file, await format(page, { ...(await resolveConfig(path)), parser: 'markdown' }));
      if (process.env['UPDATE'] === '1') writeFileSync(path, pages.get(file)!);
    }
  }, 120_000);

  it('are an index, one page for each family, and what is left out', () => {
    const families = [...new Set(catalogue.map(({ family }) => family))];
    expect([...pages.keys()].sort()).toEqual(['README.md', ...families.map(fileOf)].sort());
    expect(readdirSync(folder).sort()).toEqual([...pages.keys(), 'left-out.md'].sort());
  });

  it.each(['README.md', ...new Set(catalogue.map(({ family }) => fileOf(family)))])(
    '%s is what the catalogue says today (else: UPDATE=1)',
    (file) => {
      expect(readFileSync(`${folder}/${file}`, 'utf8')).toBe(pages.get(file));
    },
  );

  it('have a part for every entry, and the index a link to it', () => {
    for (const { id, family } of catalogue) {
      expect(pages.get(fileOf(family)), id).toContain(`\n## ${id}\n`);
      expect(pages.get('README.md'), id).toContain(`[${id}](${fileOf(family)}#${id})`);
    }
  });

  // worked by hand, on 5/3/1/0 in 200 deals
  it.each([
    ['memory-one.md', 'tit-for-tat', '2 1 yes yes yes no 3 0.995'], // betrayed once, then 199 times 1
    ['constant.md', 'always-cooperate', '1 0 yes no yes no 3 0'],
    ['constant.md', 'always-defect', '1 0 no no no no 1.02 1'], // 5 once, then 199 times 1
    ['forgiver.md', 'tit-for-two-tats', '3 2 yes no yes no 3 0.99'], // betrayed twice
    ['retaliator.md', 'grudger', '2 ∞ yes yes no no 3 0.995'],
    ['cyclic.md', 'alternator', '2 1 no no yes no 2.515 0.5'], // 3, then 0 and 5 by turns; S and P by turns
    ['memory-one.md', 'random', '1 0 no no yes yes 2.259 0.5'], // 4 against the opening cooperation, then the mean of all four
  ])('%s tells the traits and the figures of %s: %s', (file, id, row) => {
    const line = pages
      .get(file)!
      .split('\n')
      .find((text) => text.startsWith(`| [${id}]`))!;
    expect(line.replaceAll(/[\s|]+/g, ' ').trim()).toBe(`[${id}](#${id}) ${row}`);
  });
});
