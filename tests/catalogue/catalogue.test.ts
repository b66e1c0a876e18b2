import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue, findEntry, isNumberParam, strategy } from '../../src/catalogue/index.ts';
import { InputError } from '../../src/core/index.ts';
import { compile } from '../../src/strategies/index.ts';

const asked = [
  'tit-for-tat first-by-tideman-and-chieruzzi first-by-nydegger first-by-grofman first-by-shubik first-by-stein-and-rapoport grudger',
  'first-by-davis first-by-graaskamp first-by-downing first-by-feld first-by-joss first-by-tullock first-by-anonymous random',
  'always-cooperate always-defect tit-for-two-tats two-tits-for-tat generous-tit-for-tat suspicious-tit-for-tat contrite-tit-for-tat',
  'contrite-tit-for-tat-axelrod win-stay-lose-shift gradual alternator zd-extort-2 zd-gtft-2',
].flatMap((line) => line.split(' '));

const otherNames = {
  tft: 'tit-for-tat',
  grim: 'grudger',
  'grim-trigger': 'grudger',
  friedman: 'grudger',
  'first-by-friedman': 'grudger',
  pavlov: 'win-stay-lose-shift',
  wsls: 'win-stay-lose-shift',
  'all-c': 'always-cooperate',
  allc: 'always-cooperate',
  'all-d': 'always-defect',
  alld: 'always-defect',
  tf2t: 'tit-for-two-tats',
  gtft: 'generous-tit-for-tat',
  mistrust: 'suspicious-tit-for-tat',
};

function problemsOf(action: () => unknown): InputError['problems'] {
  try {
    action();
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

describe('the catalogue', () => {
  it('holds every entry of the first tournament and the classics', () => {
    expect(asked.filter((id) => !catalogue.some((entry) => entry.id === id))).toEqual([]);
  });

  it('gives each entry names of its own, all in kebab case', () => {
    const names = catalogue.flatMap(({ id, aliases }) => [id, ...aliases]);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });

  it('gives each entry a name for people that no other has', () => {
    const names = catalogue.map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('finds an entry by the names people use', () => {
    for (const [alias, id] of Object.entries(otherNames)) expect(findEntry(alias)?.id, alias).toBe(id);
    expect(findEntry('nobody')).toBeUndefined();
  });

  it('keeps a golden transcript for each entry and for nothing else', () => {
    const kept = readdirSync('tests/golden/transcripts').sort();
    expect(kept).toEqual(catalogue.map(({ id }) => `${id}.txt`).sort());
  });

  describe.each(catalogue.map((entry) => [entry.id, entry] as const))('entry %s', (id, entry) => {
    it('says what it does, whose it is, and what each number means', () => {
      expect(entry.about).toMatch(/^[A-Z].*\.$/);
      expect(entry.source).not.toBe('');
      for (const [name, param] of Object.entries(entry.params)) {
        expect(param.meaning, name).not.toBe('');
        if (!isNumberParam(param) || param.default === null) continue;
        expect(param.default).toBeGreaterThanOrEqual(param.least ?? -Infinity);
        expect(param.default).toBeLessThanOrEqual(param.most ?? Infinity);
      }
    });

    it('makes a strategy of its own id and name', () => {
      expect(strategy(id)).toMatchObject({ id, name: entry.name });
    });

    it('survives the way through JSON', () => {
      const plain = JSON.parse(JSON.stringify(entry)) as typeof entry;
      expect(plain).toMatchObject({ id, family: entry.family, finite: entry.finite });
      expect(plain.states).toBe(entry.states);
    });

    it('is called finite just when it compiles', () => {
      expect(entry.finite).toBe(problemsOf(() => compile(strategy(id))).length === 0);
      if (entry.finite) expect(entry.states).toBe(compile(strategy(id)).size);
      else expect(entry.states).toBeUndefined();
    });

    it('refuses what it does not know, and names everything at once', () => {
      const wrong = Object.fromEntries(Object.keys(entry.params).map((name) => [name, NaN]));
      const paths = problemsOf(() => strategy(id, { ...wrong, nonsense: 1 })).map(({ path }) => path);
      expect(paths.sort()).toEqual([...Object.keys(wrong), 'nonsense'].map((name) => `params.${name}`).sort());
    });
  });
});

describe('strategy', () => {
  it('names the nearest strategies when it does not know one', () => {
    const [problem] = problemsOf(() => strategy('tit-for-tatt'));
    expect(problem).toMatchObject({ path: 'strategy', received: 'tit-for-tatt' });
    expect(problem!.expected).toMatch(/^tit-for-tat\b/);
  });

  it('refuses a name that is no text, and an inherited one', () => {
    expect(problemsOf(() => strategy(7 as never))).toHaveLength(1);
    expect(problemsOf(() => strategy('constructor'))).toHaveLength(1);
    expect(problemsOf(() => strategy('random', 'p' as never))).toHaveLength(1);
  });

  it('takes numbers and tells them in the name', () => {
    expect(strategy('random', { p: 0.3 })).toMatchObject({ id: 'random', name: 'Random (p = 0.3)', opening: 0.3 });
    expect(strategy('random', { p: undefined })).toEqual(strategy('random'));
  });

  it('refuses a null, a fraction and a text where it needs a number', () => {
    expect(problemsOf(() => strategy('random', { p: null }))).toMatchObject([{ path: 'params.p', received: null }]);
    expect(problemsOf(() => strategy('first-by-davis', { roundsToCooperate: 2.5 }))).toMatchObject([{ path: 'params.roundsToCooperate' }]);
    expect(problemsOf(() => strategy('random', { p: '0.3' as never }))).toMatchObject([{ path: 'params.p', received: '0.3' }]);
  });

  it('makes the limiting cases of its numbers', () => {
    expect(compile(strategy('random', { p: 1 }))).toEqual({ ...compile(strategy('always-cooperate')) });
    expect(compile(strategy('first-by-davis', { roundsToCooperate: 0 })).size).toBe(compile(strategy('grudger')).size);
    expect(compile(strategy('first-by-joss', { p: 1 })).play).toEqual(compile(strategy('tit-for-tat')).play);
  });
});
