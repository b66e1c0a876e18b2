import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calibrate as command } from '../../src/cli/commands/calibrate.ts';
import { readScenario, scenarioTemplate } from '../../src/scenario/index.ts';
import { assess, calibrate } from '../../src/study/index.ts';
import { donnant, inFolder, tooWide, wordsOf } from './donnant.ts';

const misreadings = '--unknown misunderstandings.misreadings';
const slips = '--unknown misunderstandings.slips';

async function calibrated(line: string): Promise<Awaited<ReturnType<typeof donnant>>> {
  return inFolder(async (cwd) => {
    writeFileSync(join(cwd, 'scenario.yaml'), scenarioTemplate);
    return donnant(wordsOf(`calibrate scenario.yaml ${line}`), { cwd });
  });
}

/** Line breaks aside. */
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('donnant calibrate', () => {
  it('tells the figure that fits, its interval, what can be reached, and what to write into the file', async () => {
    const { code, out, problems } = await calibrated(`${misreadings} --outcome conflict=78% --deals 400`);
    expect({ code, problems, wide: tooWide(out) }).toEqual({ code: 0, problems: '', wide: [] });
    const found = calibrate(readScenario(scenarioTemplate), {
      unknown: 'misunderstandings.misreadings',
      outcome: 'conflict',
      value: 0.78,
      deals: 400,
    });
    const short = (figure: number): string => String(Number(figure.toPrecision(6)));
    expect(flat(out)).toContain(`misunderstandings.misreadings = ${short(found.estimate!)} (chance) fits; today it is 0.1.`);
    expect(flat(out)).toContain(`95% interval: from ${short(found.interval![0])} to ${short(found.interval![1])}.`);
    expect(out).toContain(`\n  misunderstandings.misreadings: ${short(found.estimate!)}\n`);
  });

  it('gives a figure that leads to the outcome once it stands in the file', async () => {
    const { out } = await calibrated(`${misreadings} --outcome conflict=0.78 --json`);
    const { kind, estimate } = JSON.parse(out) as { kind: string; estimate: number };
    expect(kind).toBe('calibration');
    const written = scenarioTemplate.replace('misreadings: 10%', `misreadings: ${estimate}`);
    expect(written).not.toBe(scenarioTemplate);
    expect(1 - assess(readScenario(written), { basin: false }).now.outcomes.CC).toBeCloseTo(0.78, 9);
  });

  it('writes as JSON what the library tells', async () => {
    const { out } = await calibrated('--unknown penalty:side=partner --outcome value=40 --error 2 --measured after-adaptation --json');
    const found = calibrate(readScenario(scenarioTemplate), {
      unknown: { lever: 'penalty', side: 'partner' },
      outcome: 'value',
      value: 40,
      error: 2,
      measured: 'after-adaptation',
    });
    expect(JSON.parse(out)).toEqual({ kind: 'calibration', title: 'Co-selling with a reseller', ...found });
  });

  it('tells where the outcome leaps, and has no line for a file where the unknown is a lever', async () => {
    const { code, out } = await calibrated('--unknown penalty --outcome value=40 --error 2 --measured after-adaptation');
    expect(code).toBe(0);
    expect(flat(out)).toMatch(/Near [\d.]+ the outcome leaps from €[\d.]+ to €[\d.]+\./);
    expect(out).not.toContain('scenario file');
  });

  it('asks for the error where none is known', async () => {
    const { out } = await calibrated(`${misreadings} --outcome conflict=78%`);
    expect(out).toContain('--error');
    expect(out).not.toContain('95%');
  });

  it('says that several figures fit, and that a range tells them apart', async () => {
    const both = await calibrated(`${slips} --outcome conflict=74%`);
    expect(both.code).toBe(0);
    expect(flat(both.out)).toMatch(/More than one figure fits: 0\.\d+ and 0\.\d+\./);
    const one = await calibrated(`${slips} --outcome conflict=74% --range 50%..70%`);
    expect(flat(one.out)).toMatch(/slips = 0\.5\d+ \(chance\) fits/);
  });

  it('warns where an end of the interval is that of the range', async () => {
    const { out } = await calibrated(`${misreadings} --outcome conflict=71% --deals 30`);
    expect(flat(out)).toContain('95% interval: from 0 to');
    expect(flat(out)).toContain('no bound');
  });

  it('says of shares that the others make room', async () => {
    const { out } = await calibrated('--unknown behaviours.partner.always-defect --outcome cooperation=50%');
    expect(out).toContain('\n  behaviours.partner.always-defect: 0.');
    expect(out).toContain('in proportion');
  });

  it('leaves the scenario file as it is', async () => {
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'scenario.yaml'), scenarioTemplate);
      await donnant(wordsOf(`calibrate scenario.yaml ${misreadings} --outcome conflict=78%`), { cwd });
      expect(existsSync(join(cwd, 'scenario.yaml'))).toBe(true);
      expect(readFileSync(join(cwd, 'scenario.yaml'), 'utf8')).toBe(scenarioTemplate);
    });
  });

  it.each<[string, string, RegExp]>([
    [
      'an outcome out of reach',
      `${slips} --outcome conflict=60%`,
      /--outcome: .*received 0\.6, expected from 0\.72\d+ to 0\.78\d+; .*nearest/,
    ],
    ['an unknown outcome', `${slips} --outcome conflit=60%`, /--outcome: not one of the choices: received "conflit", expected conflict/],
    ['an outcome without a figure', `${slips} --outcome conflict`, /--outcome: .*expected NAME=FIGURE/],
    ['an outcome that is no number', `${slips} --outcome conflict=often`, /--outcome: .*"often"/],
    ['a share beyond 1', `${slips} --outcome conflict=60`, /--outcome: .*received 60, expected a number from 0 to 1/],
    ['an unknown that is none', '--unknown misunderstandings.slip --outcome conflict=74%', /--unknown: .*misunderstandings\.slips/],
    ['an error and deals at once', `${slips} --outcome conflict=74% --error 1% --deals 9`, /--deals: .*one of the two/],
    ['half a deal', `${slips} --outcome conflict=74% --deals 1.5`, /--deals: .*1\.5/],
    ['a range that is none', `${slips} --outcome conflict=74% --range 0.5`, /--range: .*expected FROM\.\.TO/],
    ['a range beyond the figure', `${slips} --outcome conflict=74% --range 0..2`, /--range: /],
    ['an unknown moment', `${slips} --outcome conflict=74% --measured soon`, /--measured: .*after-adaptation/],
    ['an unknown rule', `${slips} --outcome conflict=74% --rule longer-contract`, /longer-contracts/],
    ['no outcome', slips, /--outcome/],
  ])('refuses %s', async (_, line, message) => {
    const { code, out, problems } = await calibrated(line);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(problems).toMatch(/^error: /);
    expect(flat(problems)).toMatch(message);
  });

  it('fits under a rule where one is named', async () => {
    // 2% misreadings under the rule: whatever the file says of today no longer matters
    const { out } = await calibrated('--unknown behaviours.partner.always-defect --outcome cooperation=50% --rule shared-records --json');
    const under = calibrate(readScenario(scenarioTemplate.replace('misreadings: 10%', 'misreadings: 2%')), {
      unknown: 'behaviours.partner.always-defect',
      value: 0.5,
    });
    expect((JSON.parse(out) as { estimate: number }).estimate).toBeCloseTo(under.estimate!, 12);
  });

  it('has a help of at most 80 columns', async () => {
    const { code, out } = await donnant(['calibrate', '--help']);
    expect({ code, wide: tooWide(out) }).toEqual({ code: 0, wide: [] });
    for (const { flags } of command.options) expect(out).toContain(flags);
  });
});
