import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue/index.ts';
import { Problems } from '../../src/core/index.ts';
import { readField } from '../../src/cli/tournament/readField.ts';
import type { Call } from '../../src/cli/command.ts';
import { voiceFor } from '../../src/cli/voice.ts';
import { donnant, inFolder, tooWide, wordsOf } from './donnant.ts';

interface Told {
  readonly standings: readonly { readonly id: string; readonly score: number }[];
  readonly [name: string]: unknown;
}

async function json(line: string): Promise<Told> {
  const { out, problems } = await donnant([...wordsOf(line), '--json']);
  expect(problems).toBe('');
  return JSON.parse(out) as Told;
}

async function refused(line: string, cwd?: string): Promise<string> {
  const { code, out, problems } = await donnant(wordsOf(line), cwd === undefined ? {} : { cwd });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  return problems;
}

function fieldOf(options: Readonly<Record<string, string>>): { ids: string[] | undefined; problems: Problems } {
  const problems = new Problems();
  const call: Call = {
    ...voiceFor('en'),
    arguments: [],
    options,
    problems,
    io: { stdout: { write: () => true }, stderr: { write: () => true } },
    width: 80,
    csvStyle: 'plain',
    onProgress: () => undefined,
  };
  return { ids: readField(call), problems };
}

describe('the field of a tournament', () => {
  it('is everybody but the teams where all are asked for', () => {
    const singles = catalogue.filter(({ family }) => family !== 'meta').map(({ id }) => id);
    expect(singles.length).toBeGreaterThan(200);
    expect(fieldOf({ players: 'all' }).ids).toEqual(singles);
  });

  it('is whom the options of donnant strategies choose', async () => {
    const listed = (await json('strategies --traits nice,not-stochastic --memory 1'))['strategies'] as { id: string }[];
    const { standings } = await json('tournament --traits nice,not-stochastic --memory 1 --rounds 5');
    expect(standings.map(({ id }) => id).sort()).toEqual(listed.map(({ id }) => id).sort());
    expect(listed.length).toBeGreaterThan(1);
  });

  it('leaves teams out of a choice from all', () => {
    const { ids, problems } = fieldOf({ players: 'all', family: 'meta' });
    expect({ ids, found: problems.found.map(({ path }) => path) }).toEqual({ ids: [], found: ['--family'] });
  });

  it.each([
    ['tournament --family constant --players grim', '--players: two fields at once: received "grim"'],
    ['tournament --family constant --preset axelrod-1980', '--preset: two fields at once'],
    ['tournament --players all --vendors grim --partners grim', '--vendors: two fields at once'],
    ['tournament --family constants', '--family: unknown family: received "constants", expected constant'],
    ['tournament --traits nicely', '--traits: unknown trait: received "nicely"'],
    ['tournament --memory 1 --states 500..', 'no strategy is like this'],
  ])('is not chosen twice or from nobody: %s', async (line, part) => {
    expect(await refused(line)).toContain(part);
  });
});

describe('several conditions', () => {
  it('count together, each with its name', async () => {
    const told = await json(
      'tournament --players tit-for-tat,always-defect --condition name=short,rounds=10 --condition continuation=0.5,weight=2,recall=0.5',
    );
    const conditions = told['conditions'] as { name: string; weight: number; standings: { id: string; score: number }[] }[];
    expect(conditions.map(({ name, weight }) => [name, weight])).toEqual([
      ['short', 1],
      ['2', 2],
    ]);
    // Tit for tat: 30 with its own kind, 9 against defection; defection: 10 and 5 + 9.
    expect(conditions[0]!.standings).toMatchObject([
      { id: 'tit-for-tat', score: 19.5 },
      { id: 'always-defect', score: 12 },
    ]);
    expect(told['spec']).toMatchObject({
      conditions: [
        { name: 'short', length: { rounds: 10 } },
        { weight: 2, recall: 0.5 },
      ],
    });
  });

  it.each([
    ['rounds=0', '--condition rounds=0, rounds: '],
    ['rounds=10,rounds=20', 'not a condition: received "rounds=20"'],
    ['round=10', 'not a condition: received "round=10"'],
    ['execution=2', '--condition execution=2, execution: '],
    ['rounds=5,continuation=0.5', 'two lengths at once'],
    ['rounds=five', '--condition rounds=five, rounds: not a number'],
    ['weight=0', '--condition weight=0, weight: not a weight: received 0'],
    ['rounds=3 --condition name=calm,weight=-1', '--condition name=calm,weight=-1, weight: not a weight: received -1'],
    ['name=calm --condition name=calm', '--condition name=calm, name: a name that is taken'],
    ['rounds=10 --rounds 5', '--rounds: means nothing, as each of the conditions has its own'],
    ['execution=0.1 --execution-noise 0.2', '--execution-noise: means nothing'],
  ])('are refused where they are none: %s', async (text, part) => {
    const problems = await refused(`tournament --players grim,tit-for-tat --condition ${text}`);
    expect(problems).toContain(part);
    expect(problems).not.toContain('conditions[');
  });

  it.each([
    ['rounds=5,continuation=0.5', 'two lengths at once: received "0.5", expected either rounds= or continuation='],
    ['known', 'no number of rounds to tell, expected known together with rounds='],
  ])('are advised in the words that conditions are written in: %s', async (text, part) => {
    const problems = await refused(`tournament --players grim,tit-for-tat --condition ${text}`);
    expect(problems).toContain(part);
    expect(problems).not.toMatch(/--(?:rounds|continuation|known)/);
  });

  it.each([
    ['--condition rounds=Infinity --condition name=a', '--condition rounds=Infinity, rounds'],
    ['--rounds Infinity --condition name=a --condition rounds=5', '--rounds'],
    ['--rounds Infinity', '--rounds'],
  ])('without end that would have to be played are named as they were typed: %s', async (options, place) => {
    const problems = await refused(`tournament --players tit-for-tat,gradual ${options}`);
    expect(problems.split('\n')[0]).toMatch(/: a match without end cannot be played: received Infinity,/);
    expect(problems.startsWith(`error: ${place}: a match`)).toBe(true);
    expect(problems.trimEnd().split('\n')).toHaveLength(1);
  });

  it('are not for a published tournament', async () => {
    expect(await refused('tournament --preset axelrod-1980 --condition rounds=5')).toContain('a preset has its own conditions');
  });
});

describe('records', () => {
  it('have a line for each match, and their scores are those of the standings', async () => {
    await inFolder(async (cwd) => {
      const line = 'tournament --players tit-for-tat,random --rounds 20 --method sampled --repetitions 3 --records games.jsonl --json';
      const { code, out, problems } = await donnant(wordsOf(line), { cwd });
      expect({ code, problems }).toEqual({ code: 0, problems: 'wrote games.jsonl\n' });
      expect(readdirSync(cwd)).toEqual(['games.jsonl']);
      const text = readFileSync(join(cwd, 'games.jsonl'), 'utf8');
      const records = text
        .trimEnd()
        .split('\n')
        .map((one) => JSON.parse(one) as Game);
      // Tit for tat meets its own kind but once, since every match of theirs is the same.
      expect(records.map(({ vendor, partner, repetition }) => `${vendor} ${partner} ${repetition}`)).toEqual([
        'tit-for-tat tit-for-tat 0',
        ...[0, 1, 2].map((r) => `tit-for-tat random ${r}`),
        ...[0, 1, 2].map((r) => `random random ${r}`),
      ]);
      for (const { moves, rounds } of records) expect([moves.vendor.length, moves.partner.length]).toEqual([rounds, rounds]);
      const against = records.filter(({ partner, vendor }) => partner !== vendor).map(({ scores }) => scores.vendor);
      const mean = against.reduce((sum, score) => sum + score, 0) / 3;
      const { standings } = JSON.parse(out) as Told;
      expect(standings.find(({ id }) => id === 'tit-for-tat')!.score).toBeCloseTo((60 + mean) / 2, 9);
    });
  });

  it('leave nothing behind where the run is interrupted or wrong', async () => {
    await inFolder(async (cwd) => {
      const line = wordsOf('tournament --players tit-for-tat,gradual --records games.jsonl');
      expect((await donnant(line, { cwd, interruption: () => AbortSignal.abort() })).code).toBe(1);
      expect((await donnant([...line, '--rounds', 'Infinity'], { cwd })).code).toBe(2);
      expect(readdirSync(cwd)).toEqual([]);
    });
  });

  it.each([
    ['--records r.csv --csv r.csv', '--records: would be written over'],
    ['--records r.jsonl --csv r.jsonl.part', '--records: would be written over'],
    ['--records r.html --report r.html', '--records: would be written over'],
    ['--records nowhere/r.jsonl', '--records: cannot be written'],
    ['--report r.md', '--report: unknown kind of report: received "r.md", expected a name that ends in .html'],
  ])('and pages are refused before any work where they cannot stand: %s', async (options, part) => {
    await inFolder(async (cwd) => {
      expect(await refused(`tournament --players grim,random ${options}`, cwd)).toContain(part);
      expect(readdirSync(cwd)).toEqual([]);
    });
  });
});

interface Game {
  readonly vendor: string;
  readonly partner: string;
  readonly repetition: number;
  readonly rounds: number;
  readonly moves: { readonly vendor: string; readonly partner: string };
  readonly scores: { readonly vendor: number; readonly partner: number };
}

describe('what a tournament tells', () => {
  const played = 'tournament --players gradual,random,first-by-joss --rounds 30 --execution-noise 0.05 --repetitions 5';

  it.each(['en', 'fr'])('names the places that chance leaves open, in 80 columns: %s', async (language) => {
    const { out } = await donnant([...wordsOf(played), '--language', language]);
    expect(tooWide(out)).toEqual([]);
    expect(out).toMatch(language === 'en' ? /^# +places +strategy/m : /^rang +possibles +stratégie/m);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(language === 'en' ? 'chance leaves open (95%)' : 'hasard n’exclut pas (95 %)');
    const exact = (await donnant([...wordsOf('tournament --players grim,tit-for-tat'), '--language', language])).out;
    expect(exact).not.toMatch(/places|possibles/);
  });

  it('has every measure where they are asked for, in JSON and on the page', async () => {
    await inFolder(async (cwd) => {
      const { out, problems } = await donnant([...wordsOf(played), '--measures', '--report', 'page.html', '--json'], { cwd });
      expect(problems).toBe('report written to page.html\n');
      expect((JSON.parse(out) as Told)['measures']).toHaveProperty('eigenmoses');
      const page = readFileSync(join(cwd, 'page.html'), 'utf8');
      expect(page).toContain('<section id="measures"');
      expect(page).toContain('<h1>Tournament of 3 strategies</h1>');
      expect(await json(played)).not.toHaveProperty('measures');
    });
  });

  it('is a page in French where French is asked for', async () => {
    await inFolder(async (cwd) => {
      const line = 'tournament --vendors grim,tit-for-tat --partners random:p=0.3,always-defect --report page.html --language fr';
      expect((await donnant(wordsOf(line), { cwd })).code).toBe(0);
      const seen = readFileSync(join(cwd, 'page.html'), 'utf8')
        .replaceAll(/<style>[^]*?<\/style>/g, '')
        .replaceAll(/<[^>]*>/g, ' ');
      expect(seen).toContain('Tournoi de 2 fournisseurs contre 2 partenaires');
      expect(seen).not.toMatch(/\b(?:the|and|of|with|which|where|each|against|rounds|place)\b/i);
    });
  });
});

describe('--adaptive', () => {
  it('plays until two are told apart', async () => {
    const line = 'tournament --players tit-for-tat,always-cooperate,random --rounds 20 --method sampled --repetitions 200';
    const told = await json(`${line} --adaptive tit-for-tat/random`);
    const { repetitions, comparisons } = told['adaptive'] as { repetitions: number; comparisons: { ids: string[]; verdict: string }[] };
    expect(comparisons).toMatchObject([{ ids: ['tit-for-tat', 'random'], verdict: 'separated' }]);
    expect(repetitions).toBeLessThan(200);
    expect(told['spec']).toMatchObject({ repetitions });
    const { out } = await donnant(wordsOf(`${line} --adaptive tit-for-tat/random`));
    expect(out.replaceAll(/\s+/g, ' ')).toMatch(
      /- (Random is told apart from Tit for Tat|Tit for Tat is told apart from Random), which scores less/,
    );
  });

  it.each([
    ['grim', 'not two players: received "grim"'],
    ['random/grim', 'no player: received "grudger"'],
  ])('is refused where it names no pair of players: %s', async (pair, part) => {
    const problems = await refused(`tournament --players tit-for-tat,random --adaptive ${pair}`);
    expect(problems).toContain('--adaptive');
    expect(problems).toContain(part);
  });

  it.each(['tit-for-tat/random', 'neighbours'])('names the option that leaves too few repetitions: %s', async (pair) => {
    const problems = await refused(`tournament --players tit-for-tat,random --adaptive ${pair} --repetitions 1`);
    expect(problems).toBe(
      'error: --repetitions: too few to tell anybody apart: received 1, expected at least 2 together with --adaptive\n',
    );
  });
});

describe('the notes below the standings', () => {
  const of = async (options: string): Promise<string> =>
    (await donnant(wordsOf(`tournament --players gradual,random,first-by-joss --rounds 20 ${options}`))).out.replaceAll(/\s+/g, ' ');

  it.each([
    ['--method sampled --repetitions 3', true],
    ['--repetitions 1', false],
    ['--players grim,gradual', false],
  ])('speak of standard errors where the table has them: %s', async (options, has) => {
    const out = await of(options);
    expect(out.includes('# places strategy score ± s.e.')).toBe(has);
    expect(out.includes('± s.e.: standard error of the score')).toBe(has);
    expect(out.match(/± s\.e\./g)?.length ?? 0).toBe(has ? 2 : 0);
  });

  it.each([
    [
      'en',
      'Exact: every pair was solved, or left nothing to chance.',
      'were played 5 times each, or once where nothing is left to chance.',
    ],
    [
      'fr',
      'Exact : chaque paire a été résolue, ou ne laissait rien au hasard.',
      'jouées 5 fois, ou une seule fois là où rien n’est laissé',
    ],
  ])('tell of pairs that leave nothing to chance: %s', async (language, exact, sampled) => {
    const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ');
    const line = (players: string): string[] =>
      wordsOf(`tournament --players ${players} --rounds 20 --repetitions 5 --language ${language}`);
    const { out, problems } = await donnant([...line('gradual,tit-for-tat')]);
    expect(spaced(out)).toContain(exact);
    expect(problems).not.toMatch(/no rounds|aucune manche/);
    expect(spaced((await donnant(line('gradual,random'))).out)).toContain(sampled);
  });

  it.each([
    ['1', false],
    ['2', true],
    ['9', true],
    ['10', false],
  ])('say that few repetitions lean on normal means: %s', async (repetitions, says) => {
    expect((await of(`--repetitions ${repetitions}`)).includes('nearly normal')).toBe(says);
  });
});
