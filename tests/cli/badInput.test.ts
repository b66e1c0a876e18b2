import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scenarioTemplate } from '../../src/scenario/index.ts';
import { donnant, inFolder, wordsOf } from './donnant.ts';

/** Runs a bad call: it must end with 2, tell nothing on stdout, and show no stack trace. */
async function refused(words: readonly string[], cwd?: string): Promise<string[]> {
  const { code, out, problems } = await donnant(words, cwd === undefined ? {} : { cwd });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(problems).not.toMatch(/\n\s+at /);
  const lines = problems.trimEnd().split('\n');
  for (const line of lines) expect(line).toMatch(/^error: /);
  return lines;
}

describe('words that are no command, option or number', () => {
  it.each<[string, string[]]>([
    ['advice scenario.yaml', ["'advice'", 'advise']],
    ['match tit-for-tat grim --round 5', ["'--round'", '--rounds']],
    ['match tit-for-tat', ['partner']],
    ['match a b c', ['3']],
    ['sweep scenario.yaml', ['--axis']],
    ['match tit-for-tit grim', ['vendor', 'tit-for-tit', 'tit-for-tat']],
    ['match grim random:q=0.3', ['partner', 'unknown parameter', 'p']],
    ['match grim random:p=1.3', ['partner', '1.3', '0 to 1']],
    ['match grim random:p', ['partner', '"p"', 'name=value']],
    ['match grim grim --rounds 0.1x', ['--rounds', '"0.1x"', 'number']],
    ['match grim grim --rounds NaN', ['--rounds', '"NaN"']],
    ['match grim grim --rounds -5', ['--rounds', '-5', 'at least 1']],
    ['match grim grim --rounds 2.5', ['--rounds', '2.5']],
    ['match grim grim --rounds Infinity', ['--rounds', 'Infinity', 'donnant expect VENDOR PARTNER --long-run']],
    ['match grim random:p=x', ['error: partner, p: not a number', '"x"']],
    ['match grim random:p=2', ['error: partner, p: not a number in range', 'from 0 to 1']],
    ['help frob', ['help: unknown command', '"frob"', 'sweep']],
    ['help swep', ['help: unknown command', '"swep"', 'expected sweep']],
    ['expect grim grim --long-run --replies', ['--replies', '--continuation', '--discount']],
    ['match grim grim --rounds 1e999', ['--rounds', '"1e999"']],
    ['match grim grim --continuation 1', ['--continuation', '1', 'just below 1', 'donnant expect VENDOR PARTNER --long-run']],
    ['match grim grim --continuation 0.9 --rounds 5', ['two lengths']],
    ['match grim grim --known', ['--known']],
    ['match grim grim --execution-noise 1.5', ['--execution-noise', '1.5', 'from 0 to 1']],
    ['match grim grim --perception-noise -0.1', ['--perception-noise', '-0.1']],
    ['match grim grim --recall 2', ['--recall', '2']],
    ['match grim grim --discount five', ['--discount', '"five"']],
    ['match grim grim --game chikken', ['--game', 'chikken', 'chicken']],
    ['match grim grim --game 5,3,1', ['--game', 'T,R,P,S']],
    ['match grim grim --game 5,3,one,0', ['--game', '"one"']],
    ['expect grim gradual', ['error: gradual: has no finite set of states', 'donnant match']],
    ['expect grim grim --long-run --rounds 5', ['--long-run']],
    ['tournament --preset axelrod-1981', ['--preset', 'axelrod-1980']],
    ['tournament --preset axelrod-1980 --players grim', ['--players', 'preset']],
    ['tournament --players grim,tit-for-tit', ['--players', 'tit-for-tit', 'tit-for-tat']],
    ['tournament --players grim,', ['--players', 'nobody is named', '""']],
    ['tournament --players grim --vendors grim --partners grim', ['--players']],
    ['tournament --vendors grim', ['--partners']],
    ['tournament --players grim --no-self-play', ['--players', 'two', 'leave out --no-self-play']],
    ['tournament --players grim,gradual --rounds Infinity', ['--rounds', 'donnant expect']],
    ['tournament --players grim --repetitions 0', ['--repetitions', '0', 'at least 1']],
    ['tournament --players grim --method exakt', ['--method', 'exakt', 'exact']],
    ['tournament --players grim,gradual --method exact', ['gradual']],
    ['strategies grimm', ['error: unknown strategy: received "grimm", expected grim']],
    ['strategies --family retaliators', ['--family', 'retaliator']],
    ['strategies grim --family retaliator', ['--family']],
  ])('refuses: %s', async (line, parts) => {
    const problems = (await refused(wordsOf(line))).join('\n');
    for (const part of parts) expect(problems).toContain(part);
    // What only those know who call the library.
    expect(problems).not.toMatch(/expectMatch|playMatch|selfPlay|[{}]|<\w+>:|\[\w*\]/);
  });

  it.each([
    ['tournament', '--players', ''],
    ['tournament', '--vendors', ' ', '--partners', 'grim'],
    ['match', '', 'grim'],
    ['match', 'grim', ':p=0.3'],
    ['strategies', ''],
  ])('says that nobody is named, and guesses at nobody: %j %j %j', async (...words) => {
    const lines = await refused(words);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/nobody is named: received "[^"]*", expected an id such as tit-for-tat/);
  });

  it('tells all problems of a call at once', async () => {
    const lines = await refused(wordsOf('match tit-for-tit grimm --rounds -1 --execution-noise 2 --recall x --csv no/such/folder.csv'));
    for (const part of ['--csv', 'vendor', 'partner', '--rounds', '--execution-noise', '--recall']) {
      expect(lines.filter((line) => line.includes(`${part}:`))).toHaveLength(1);
    }
    expect(lines).toHaveLength(6);
  });
});

describe('scenario files', () => {
  const change = (from: string | RegExp, to: string): string => {
    const changed = scenarioTemplate.replace(from, to);
    expect(changed).not.toBe(scenarioTemplate);
    return changed;
  };
  const lineOf = (text: string, part: string): number => text.split('\n').findIndex((line) => line.includes(part)) + 1;

  it.each<[string, string, string[]]>([
    ['an unknown strategy', change(/ {4}tit-for-tat: 40%/, '    tit-for-tit: 40%'), ['tit-for-tit', 'tit-for-tat']],
    ['a chance above 1', change('churn: 20%', 'churn: 120%'), ['relationship.churn', '1.2']],
    ['shares that do not sum', change('always-cooperate: 20%', 'always-cooperate: 30%'), ['behaviours.vendor']],
    [
      'an empty pool',
      change(/vendor:\n {4}always-defect: 40%\n {4}tit-for-tat: 40%\n {4}always-cooperate: 20%/, 'vendor: {}'),
      ['behaviours.vendor'],
    ],
    ['a number that is none', change('deals-a-year: 4', 'deals-a-year: .nan'), ['relationship.deals-a-year']],
    ['negative deals', change('deals-a-year: 4', 'deals-a-year: -4'), ['relationship.deals-a-year', '-4']],
    ['an unknown name in a formula', change('dealValue - handling', 'dealVolume - handling'), ['dealVolume', 'dealValue']],
    [
      'circular names',
      change('dealValue: 100', 'dealValue: handling * 20').replace('handling: 5', 'handling: dealValue / 20'),
      ['dealValue'],
    ],
    ['a formula that reaches outside', change('both-cooperate: 45', 'both-cooperate: import("fs")'), ['money.vendor.both-cooperate']],
    [
      'an alias bomb',
      `a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c, *c, *c]\n`,
      ['deal.yaml (line 2)', 'aliases', 'at most 100'],
    ],
    ['an alias that stands for nothing', 'title: x\nsides: *nobody\n', ['deal.yaml (line 2)', '*nobody', '&nobody']],
    ['two documents in one file', 'title: x\n---\ntitle: y\n', ['deal.yaml (line 2)', 'second document', '---']],
    ['a file cut off in the middle', scenarioTemplate.slice(0, 900), ['deal.yaml']],
    ['a file cut off within a word in quotes', 'title: "Co-sell', ['deal.yaml', 'line 1']],
    ['an empty file', '', ['deal.yaml']],
  ])('refuses %s', async (_, text, parts) => {
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'deal.yaml'), text);
      for (const command of ['check', 'advise']) {
        const problems = (await refused([command, 'deal.yaml'], cwd)).join('\n');
        for (const part of parts) expect(problems).toContain(part);
        expect(problems).not.toMatch(/YAML\.\w|attack/);
      }
    });
  });

  it('tells every problem with its line', async () => {
    await inFolder(async (cwd) => {
      const text = change('churn: 20%', 'churn: 120%').replace('slips: 2%', 'slips: -2%').replace('per: deal', 'per: deel');
      writeFileSync(join(cwd, 'deal.yaml'), text);
      const lines = await refused(['check', 'deal.yaml'], cwd);
      expect(lines).toContainEqual(
        expect.stringMatching(new RegExp(`^error: deal.yaml: relationship.churn \\(line ${lineOf(text, 'churn: 120%')}\\):`)),
      );
      expect(lines).toContainEqual(
        expect.stringMatching(new RegExp(`^error: deal.yaml: misunderstandings.slips.* \\(line ${lineOf(text, 'slips: -2%')}\\):`)),
      );
    });
  });

  it('tells the problems of options and file together', async () => {
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'deal.yaml'), change('churn: 20%', 'churn: 120%'));
      const lines = await refused(['advise', 'deal.yaml', '--language', 'eng', '--report', 'report.pdf', '--csv', 'no/rules.csv'], cwd);
      for (const part of ['--language', '--report', '--csv', 'churn']) expect(lines.join('\n')).toContain(part);
      expect(readdirSync(cwd)).toEqual(['deal.yaml']);
    });
  });

  it.each<[string, (folder: string) => string]>([
    ['missing', () => 'no.yaml'],
    ['a folder', (folder) => (mkdirSync(join(folder, 'sub')), 'sub')],
    ['binary', (folder) => (writeFileSync(join(folder, 'b.yaml'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe])), 'b.yaml')],
    ['full of zeros', (folder) => (writeFileSync(join(folder, 'z.yaml'), Buffer.alloc(64)), 'z.yaml')],
    ['cut off within a letter', (folder) => (writeFileSync(join(folder, 'c.yaml'), Buffer.from('title: é').subarray(0, 8)), 'c.yaml')],
    ['larger than any scenario', (folder) => (writeFileSync(join(folder, 'l.yaml'), Buffer.alloc(5_000_000, 32)), 'l.yaml')],
    ['a device', () => '/dev/null'],
  ])('names a file that is %s', async (_, make) => {
    await inFolder(async (cwd) => {
      const path = make(cwd);
      for (const words of [
        ['check', path],
        ['advise', path],
        ['sweep', path, '--axis', 'continuation=0.5..0.9:3'],
      ]) {
        const lines = await refused(words, cwd);
        expect(lines).toHaveLength(1);
        expect(lines[0]).toContain(path);
      }
    });
  });

  it('shows no control codes of a file in its messages', async () => {
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'deal.yaml'), `${scenarioTemplate}"\\e[31m": 1\n`);
      const lines = await refused(['check', 'deal.yaml'], cwd);
      expect(lines.join('')).not.toContain('\u001b');
    });
  });
});

describe('axes of a sweep', () => {
  it.each<[string, string]>([
    ['continuation', 'FROM..TO:POINTS'],
    ['continuation=0.5..0.9', 'FROM..TO:POINTS'],
    ['continuation=half..0.9:5', '"half"'],
    ['continuation=0.5..0.9:2.5', '2.5'],
    ['continuation=0.5..0.9:1', '1'],
    ['continuation=0.9..0.5:5', '0.9'],
    ['continuation=0.5..1:5', '1'],
    ['continuaton=0.5..0.9:5', 'continuation'],
    ['continuation=0.5..0.9:10001', 'too many points'],
    ['continuation=0.5..0.9:99999999', 'at most 10000'],
    ['continuation=0.5..0.9:Infinity', 'at most 10000'],
  ])('refuses %s', async (axis, part) => {
    await inFolder(async (cwd) => {
      await donnant(['init'], { cwd });
      const lines = await refused(['sweep', 'scenario.yaml', '--axis', axis], cwd);
      expect(lines[0]).toMatch(/^error: --axis: /);
      expect(lines.join('\n')).toContain(part);
    });
  });
});

describe('output files', () => {
  it.each([
    ['in a folder that is not there', 'no/such/report.html'],
    ['below a file', 'scenario.yaml/report.html'],
    ['over a folder', 'sub.html'],
    ['over the scenario itself', './scenario.yaml'],
    ['over the scenario by another name', 'link.yaml'],
    ['in a folder that is meant', 'new.html/'],
    ['to -, which is no file', '-'],
    ['by links in a circle', 'circle.html'],
  ])('are refused %s, before any work, and nothing is left behind', async (_, path) => {
    await inFolder(async (cwd) => {
      await donnant(['init'], { cwd });
      mkdirSync(join(cwd, 'sub.html'));
      symlinkSync('scenario.yaml', join(cwd, 'link.yaml'));
      symlinkSync('circle.html', join(cwd, 'circle.html'));
      for (const option of ['--report', '--csv']) {
        const lines = await refused(['advise', 'scenario.yaml', option, path], cwd);
        expect(lines.some((line) => line.includes(option) && line.includes(path))).toBe(true);
      }
      expect(readdirSync(cwd).sort()).toEqual(['circle.html', 'link.yaml', 'scenario.yaml', 'sub.html']);
      expect(readFileSync(join(cwd, 'scenario.yaml'), 'utf8')).toBe(scenarioTemplate);
    });
  });

  it('are refused where two would go to one place', async () => {
    await inFolder(async (cwd) => {
      await donnant(['init'], { cwd });
      const [line] = await refused(['advise', 'scenario.yaml', '--report', 'a.html', '--csv', './a.html'], cwd);
      expect(line).toContain('--csv');
      expect(existsSync(join(cwd, 'a.html'))).toBe(false);
    });
  });

  it('of init are never written over what is there', async () => {
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'scenario.yaml'), 'mine');
      const [line] = await refused(['init'], cwd);
      expect(line).toContain('scenario.yaml');
      expect(readFileSync(join(cwd, 'scenario.yaml'), 'utf8')).toBe('mine');
      expect((await refused(['init', 'no/such/deal.yaml'], cwd))[0]).toContain('no/such/deal.yaml');
    });
  });
});
