import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { readScenario, scenarioTemplate } from '../../src/scenario/index.ts';
import { compareScenarios } from '../../src/study/index.ts';
import { donnant, inFolder, tooWide, wordsOf } from './donnant.ts';

const later = scenarioTemplate.replace('misreadings: 10%', 'misreadings: 4%').replace('amount: 50', 'amount: 30');
const files: Readonly<Record<string, string>> = { 'before.yaml': scenarioTemplate, 'after.yaml': later };
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

async function compared(line: string, more: Readonly<Record<string, string>> = {}) {
  return inFolder(async (cwd) => {
    for (const [name, text] of Object.entries({ ...files, ...more })) writeFileSync(join(cwd, name), text);
    const ran = await donnant(wordsOf(`compare ${line}`), { cwd });
    const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');
    return {
      ...ran,
      page: line.includes('--report') && ran.code === 0 ? read('out.html') : '',
      csv: line.includes('--csv') ? read('out.csv') : '',
    };
  });
}

describe('donnant compare', () => {
  it('tells within 80 columns what changed, and where it comes from', async () => {
    const { code, out, problems } = await compared('before.yaml after.yaml');
    expect({ code, problems, wide: tooWide(out) }).toEqual({ code: 0, problems: '', wide: [] });
    expect(out).toMatch(/^misunderstandings\.misreadings +changed +10% +4%$/m);
    expect(out).toMatch(/^rules\.shared-records\.cost\.amount +changed +€50 +€30$/m);
    const { cooperation } = compareScenarios(readScenario(scenarioTemplate), readScenario(later)).why;
    const [part] = cooperation.parts;
    const points = (100 * part!.share).toLocaleString('en', { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
    expect(flat(out)).toContain(`misunderstandings.misreadings ${points} points`);
  });

  it('says that nothing changed where nothing did', async () => {
    const { code, out } = await compared('before.yaml before.yaml');
    expect(code).toBe(0);
    expect(flat(out)).toContain('nothing changed');
    expect(out).not.toContain('WHERE THE CHANGE COMES FROM');
  });

  it('writes as JSON what the library tells', async () => {
    const { out } = await compared('before.yaml after.yaml --json');
    expect(JSON.parse(out)).toEqual(compareScenarios(readScenario(scenarioTemplate), readScenario(later)));
  });

  it('writes parts as CSV that add up', async () => {
    const { csv } = await compared('before.yaml after.yaml --csv out.csv');
    const rows = csvParse(csv).filter(({ measure }) => measure === 'gain');
    const figures = rows.map((row) => Number(row['its part']));
    expect(rows.map(({ input }) => input)).toEqual(['before', 'misunderstandings.misreadings', 'rules.shared-records.cost', 'after']);
    expect(figures.slice(0, -1).reduce((sum, figure) => sum + figure)).toBeCloseTo(figures.at(-1)!, 9);
  });

  it('writes a page whose pictures have words for those who do not see them', async () => {
    const { page, problems } = await compared('before.yaml after.yaml --report out.html');
    expect(problems).toBe('report written to out.html\n');
    expect(page).not.toMatch(/NaN|undefined|https?:\/\/(?!www\.w3\.org)/);
    const pictures = page.match(/<svg[^]*?<\/svg>/g)!;
    expect(pictures).toHaveLength(4);
    for (const picture of pictures) {
      expect(picture).toMatch(/role="img"/);
      expect(picture).toMatch(/<desc[^>]*>Before: .*misunderstandings\.misreadings: .*After: /);
    }
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('takes the scenario out of what advise wrote', async () => {
    await inFolder(async (cwd) => {
      for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
      const advice = await donnant(['advise', 'before.yaml', '--json'], { cwd });
      writeFileSync(join(cwd, 'advice.json'), advice.out);
      const { code, out } = await donnant(['compare', 'advice.json', 'after.yaml'], { cwd });
      expect(code).toBe(0);
      expect(out).toBe((await donnant(['compare', 'before.yaml', 'after.yaml'], { cwd })).out);
    });
  });

  it.each<[string, string, Readonly<Record<string, string>>, RegExp]>([
    ['advice without its scenario', 'a.json after.yaml', { 'a.json': '{"kind":"advice"}' }, /a\.json: no scenario in this advice/],
    ['a report of another kind', 'before.yaml after.yaml --report out.pdf', {}, /--report: unknown kind of report/],
    ['both files from standard input', '- -', {}, /standard input can be read once only/],
    [
      'the second file as its own report',
      'before.yaml after.html --report after.html',
      { 'after.html': later },
      /--report: is the second file/,
    ],
  ])('refuses %s', async (_, line, more, said) => {
    const { code, problems } = await compared(line, more);
    expect(code).toBe(2);
    expect(problems).toMatch(said);
  });

  it('tells what is wrong in both files at once, each under its name', async () => {
    const { code, problems } = await compared('one.yaml other.yaml', {
      'one.yaml': scenarioTemplate.replace('churn: 20%', 'churn: 200%'),
      'other.yaml': scenarioTemplate.replace('currency: EUR\n', ''),
    });
    expect(code).toBe(2);
    expect(problems).toMatch(/one\.yaml: relationship\.churn/);
    expect(problems).toMatch(/other\.yaml: currency/);
  });
});
