import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { advise } from '../../src/advice/index.ts';
import { catalogue, classics, strategy } from '../../src/catalogue/index.ts';
import { games } from '../../src/games/index.ts';
import { playMatch } from '../../src/match/index.ts';
import { readScenario, scenarioTemplate } from '../../src/scenario/index.ts';
import { axelrod1980 } from '../../src/tournament/index.ts';
import { donnant, inFolder, wordsOf } from './donnant.ts';

async function json(line: string, cwd?: string): Promise<Record<string, unknown>> {
  const { out } = await donnant([...wordsOf(line), '--json'], cwd === undefined ? {} : { cwd });
  return JSON.parse(out) as Record<string, unknown>;
}

describe('donnant match', () => {
  it('plays what the library plays, with parameters, conditions and seed', async () => {
    const line = 'match tit-for-tat random:p=0.3 --rounds 40 --execution-noise 0.1 --perception-noise 0.2 --recall 0.9 --discount 0.99';
    const expected = playMatch(strategy('tit-for-tat'), strategy('random', { p: 0.3 }), {
      length: { rounds: 40 },
      noise: { execution: 0.1, perception: 0.2 },
      recall: 0.9,
      discount: 0.99,
      seed: 'spring',
    });
    expect(await json(`${line} --seed spring`)).toMatchObject({
      ...expected,
      vendor: 'tit-for-tat',
      partner: 'random',
      written: { vendor: 'tit-for-tat', partner: 'random:p=0.3' },
    });
  });

  it('shows every move, in groups of ten', async () => {
    const { out } = await donnant(wordsOf('match tit-for-tat alternator --rounds 123'));
    const shown = (side: string): string =>
      [...out.matchAll(new RegExp(`^ *\\d* ${side} +([CD ]+)$`, 'gm'))].map(([, moves]) => moves!.replaceAll(' ', '')).join('');
    expect(shown('vendor')).toBe(`C${'CD'.repeat(61)}`);
    expect(shown('partner')).toBe(`${'CD'.repeat(61)}C`);
  });

  it('takes four payoffs or the name of a game', async () => {
    // Both defect all the way: P a round.
    expect((await json('match always-defect always-defect --rounds 10 --game 8,5,2,-1'))['scores']).toEqual({ vendor: 20, partner: 20 });
    const { P } = games.chicken.states[0]!.payoffs.vendor;
    expect((await json('match always-defect always-defect --rounds 10 --game chicken'))['scores']).toEqual({
      vendor: 10 * P,
      partner: 10 * P,
    });
  });
});

describe('results as JSON', () => {
  it.each(['match grim random:p=0.3', 'expect grim random:p=0.3'])('name strategies by id, and as they were written: %s', async (line) => {
    const written = { vendor: 'grim', partner: 'random:p=0.3' };
    expect(await json(line)).toMatchObject({ vendor: 'grudger', partner: 'random', written });
  });
});

describe('donnant expect', () => {
  it('gives the ratio of expected totals: always defecting against tit for tat at continuation 0.9 earns 1.4 a round', async () => {
    const found = await json('expect tit-for-tat always-defect --continuation 0.9');
    expect((found['perRound'] as { partner: number }).partner).toBeCloseTo(1.4, 12);
  });

  it.each(['--long-run', '--rounds Infinity'])(
    'gives the long-run average with %s: two tit-for-tat players with slips earn 2.25',
    async (words) => {
      const found = await json(`expect tit-for-tat tit-for-tat --execution-noise 0.01 ${words}`);
      expect((found['perRound'] as { vendor: number }).vendor).toBeCloseTo(2.25, 9);
      expect(found).toMatchObject({ rounds: 'Infinity', scores: { vendor: null, partner: null } });
    },
  );
});

describe('donnant tournament', () => {
  it("shows Axelrod's published places and means beside ours", async () => {
    const { code, out, problems } = await donnant(wordsOf('tournament --preset axelrod-1980 --repetitions 2'), { now: counter(1000) });
    expect(code).toBe(0);
    for (const [i, { name, mean }] of axelrod1980.entries()) {
      const row = out.split('\n').find((line) => line.includes(` ${name} `) && /^ *\d+ /.test(line)) ?? '';
      const [rank, published] = row.trim().split(/\s+/);
      const [score, , publishedMean, difference] = row.trim().split(/\s+/).slice(-4).map(Number);
      expect(Number(rank)).toBeGreaterThan(0);
      expect(published).toBe(String(i + 1));
      expect(publishedMean).toBe(mean);
      expect(Math.abs(score! - mean - difference!)).toBeLessThan(0.11);
    }
    expect(out.replaceAll(/\s+/g, ' ')).toContain('tit for tat need not come first');
    expect(problems).toMatch(/^[\d,]+ rounds in [\d.]+ s of play: [\d,]+ rounds a second\n$/);
  });

  it('times the play alone, and tells no speed of play too short to have one', async () => {
    const line = 'tournament --players tit-for-tat,gradual --rounds 20 --repetitions 4';
    // Both pairs with gradual leave nothing to chance and are played once, 2 · 20 rounds; tit for tat against itself is solved.
    expect((await donnant(wordsOf(line), { now: counter(10) })).problems).toMatch(/^40 rounds in 0\.0\d s of play\n$/);
    const exact = await donnant(wordsOf('tournament --players grim,tit-for-tat'), { now: counter(0) });
    expect(exact.problems).toBe('no rounds played: every pair was solved exactly, in less than 0.01 s\n');
  });

  it('says when a preset is played under other conditions', async () => {
    const { out } = await donnant(wordsOf('tournament --preset axelrod-1980 --rounds 20 --repetitions 2'));
    expect(out).toContain('other conditions than the published ones');
  });

  it('has standings for each side of two pools, and marks exact results', async () => {
    const line = 'tournament --vendors tit-for-tat,always-defect --partners grim --rounds 10';
    const { out } = await donnant(wordsOf(line));
    expect(out).toMatch(/^Vendors\n[^]*\nPartners\n[^]*Exact: every pair was solved/);
    expect(await json(line)).toMatchObject({
      exact: true,
      standings: {
        vendor: [
          { id: 'tit-for-tat', score: 30 },
          { id: 'always-defect', score: 14 },
        ],
        partner: [{ id: 'grudger', score: (30 + 9) / 2 }],
      },
      spec: { vendors: ['tit-for-tat', 'always-defect'], partners: ['grudger'] },
      written: { vendors: ['tit-for-tat', 'always-defect'], partners: ['grim'] },
    });
  });

  it('leaves self-play out where asked', async () => {
    const line = 'tournament --players always-defect,always-cooperate --rounds 10';
    const alone = (await json(`${line} --no-self-play`))['standings'];
    expect(alone).toMatchObject([
      { id: 'always-defect', score: 50 },
      { id: 'always-cooperate', score: 0 },
    ]);
    expect((await json(line))['standings']).toMatchObject([{ score: 30 }, { score: 15 }]);
  });

  it('plays thirty classics where nobody is named', async () => {
    const standings = (await json('tournament --rounds 5 --repetitions 2'))['standings'] as { id: string }[];
    expect(standings.map(({ id }) => id).sort()).toEqual([...classics].sort());
    expect(standings).toHaveLength(30);
  });

  it('stops with 1 and one line where the user interrupts it', async () => {
    const { code, out, problems } = await donnant(wordsOf('tournament --players tit-for-tat,grim'), {
      interruption: () => AbortSignal.abort(),
    });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(problems).toBe('error: stopped before the end; nothing was written\n');
  });
});

describe('donnant strategies', () => {
  it('lists every entry, or those of a family', async () => {
    const { out } = await donnant(['strategies']);
    // Long ids go on in a line of their own; the first two rows are the heading and the rule below it.
    const ids = out.replaceAll(/^(\S+)( {2,}\S.*)\n(\S+)$/gm, '$1$3$2').match(/^\S+(?= {2,}\S)/gm);
    expect(ids?.slice(2)).toEqual(catalogue.map(({ id }) => id));
    const constants = (await json('strategies --family constant'))['strategies'] as { id: string }[];
    expect(constants.map(({ id }) => id)).toEqual(catalogue.filter(({ family }) => family === 'constant').map(({ id }) => id));
  });

  it('tells one by any of its names, with its parameters', async () => {
    const grim = (await donnant(['strategies', 'grim'])).out;
    expect(grim).toMatch(/^Grudger\n/);
    expect(grim).toContain('Friedman');
    expect((await donnant(['strategies', 'random'])).out).toContain('random:p=VALUE');
  });
});

describe('donnant init, check, advise and sweep', () => {
  it('lead from a template to advice that is also written as a report', async () => {
    await inFolder(async (cwd) => {
      expect((await donnant(['init', 'deal.yaml'], { cwd })).out).toContain('donnant advise deal.yaml');
      expect(readFileSync(join(cwd, 'deal.yaml'), 'utf8')).toBe(scenarioTemplate);
      expect((await donnant(['check', 'deal.yaml'], { cwd })).out).toMatch(/\nok\n$/);
      const words = ['advise', 'deal.yaml', '--report', 'report.html'];
      const { code, out, problems } = await donnant(words, { cwd });
      expect({ code, problems }).toEqual({ code: 0, problems: 'report written to report.html\n' });
      const told = out.replaceAll(/\n(?: {2}|- )?/g, ' ');
      for (const { text } of advise(readScenario(scenarioTemplate)).findings) expect(told).toContain(text);
      expect(readFileSync(join(cwd, 'report.html'), 'utf8')).toMatch(/^<!doctype html>/i);
      expect((await donnant(['advise', 'deal.yaml', '--report', 'report.md'], { cwd })).code).toBe(0);
      expect(readFileSync(join(cwd, 'report.md'), 'utf8')).toMatch(/^#/);
    });
  });

  it('write the whole advice as JSON, strategies by their ids', async () => {
    await inFolder(async (cwd) => {
      await donnant(['init'], { cwd });
      const advice = await json('advise scenario.yaml', cwd);
      expect(Object.keys(advice)).toEqual(Object.keys(advise(readScenario(scenarioTemplate))));
      expect(advice).toMatchObject({ scenario: { setting: { pools: { vendor: [{ strategy: 'always-defect', share: 0.4 }, {}, {}] } } } });
    });
  });

  it('write a row for each setting and point of a sweep, with full precision', async () => {
    await inFolder(async (cwd) => {
      await donnant(['init'], { cwd });
      await donnant(wordsOf('sweep scenario.yaml --axis continuation=0.5..0.9:3 --csv sweep.csv'), { cwd });
      const rows = csvParse(readFileSync(join(cwd, 'sweep.csv'), 'utf8'));
      const { rows: swept } = (await json('sweep scenario.yaml --axis continuation=0.5..0.9:3', cwd)) as {
        rows: { cooperationNow: number }[];
      };
      // Today and the two rules of the template, at three points each.
      expect(swept).toHaveLength(9);
      expect(rows.map((row) => Number(row['coop. now (share)']))).toEqual(swept.map(({ cooperationNow }) => cooperationNow));
    });
  });

  it('write the template to standard output where init is given -, and no file', async () => {
    await inFolder(async (cwd) => {
      expect(await donnant(['init', '-'], { cwd })).toEqual({ code: 0, out: scenarioTemplate, problems: '' });
      expect(await json('init - --seed spring', cwd)).toMatchObject({ file: '-', content: `${scenarioTemplate}\nseed: "spring"\n` });
      expect(readdirSync(cwd)).toEqual([]);
    });
  });

  it('read a scenario from standard input', async () => {
    const stdin = (async function* () {
      yield scenarioTemplate.slice(0, 100);
      yield Buffer.from(scenarioTemplate.slice(100));
    })();
    expect((await donnant(['check', '-'], { stdin })).out).toMatch(/^Co-selling with a reseller\n/);
  });
});

/** A clock that goes on by `step` milliseconds whenever it is read. */
function counter(step: number): () => number {
  let time = 0;
  return () => (time += step);
}
