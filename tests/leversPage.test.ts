import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { leversPage } from '../scripts/leversPage.ts';
import { levers, presets } from '../src/incentives/index.ts';

/** `UPDATE=1` writes the page. */
const page = 'docs/explanation/levers.md';

describe('the page on levers', async () => {
  const written = await format(leversPage(), { ...(await resolveConfig(page)), parser: 'markdown' });
  if (process.env['UPDATE'] === '1') writeFileSync(page, written);

  it('is what the code says today (else: UPDATE=1)', () => {
    expect(readFileSync(page, 'utf8')).toBe(written);
  });

  it('has a part for every lever and every ready rule', () => {
    const titles = [...written.matchAll(/^### (.*)$/gm)].map(([, title]) => title);
    expect(titles.sort()).toEqual([...levers.map(({ id }) => id), ...presets.map(({ id }) => `preset: ${id}`)].sort());
  });

  // worked by hand from the formulas, on 5/3/1/0
  it.each([
    ['penalty', 'vendor 4.4/2.95/0.4/-0.05'], // a fine of 1, found out with 60%, by mistake with 5%
    ['shared-bonus', 'vendor 5/4/1/0'],
    ['cooperation-bonus', 'vendor 5/4/1/1'],
    ['restitution', 'vendor 4.4/3/1/0.6'],
    ['insurance', 'vendor 5/3/1/0.6'],
    ['split-commission', 'vendor 4.5/3/1/0.5'],
    ['double-commission', 'vendor 5/4/1/1'],
    ['deal-registration', 'vendor 5/2/1/0; partner 5/4/1/0'],
    ['market-development-funds', 'partner 5.1/3.9/1.1/0.9'],
    ['care', 'vendor 5/4.5/1.5/2.5'], // half of 0, 3, 1 and 5 beside one's own
    ['tiers', 'partner 0 clean (5/3/1/0), partner 1 clean (5/3/1/0), partner tier 1 (6/4/2/1)'],
    ['escalating-penalty', 'partner fine 1 (4.4/2.95/0.4/-0.05), partner fine 2 (3.8/2.9/-0.2/-0.1)'],
    ['claw-back-window', '(5.4/3.95/1.4/0.95)'], // 1 less what is caught, 60% or 5%
    ['probation', '(4/2/0/-1)'],
    ['period-end', '(6/3/1/0)'],
    ['tranches', 'vendor 2.5/1.5/0.5/0'],
    ['churn', 'another deal follows with 95%'],
    ['contract-length', 'another deal follows with 95.12%'], // e^(-1/20)
    ['deals-a-year', 'another deal follows with 97.4%'], // 0.9^(1/4)
    ['training', '70% of the partner’s side play tit for tat'], // 50% and half of 40%
  ])('shows what %s makes of a game: %s', (id, made) => {
    const part = written.split(`### ${id}\n`)[1]!.split('\n### ')[0]!;
    expect(part).toContain(made);
  });
});
