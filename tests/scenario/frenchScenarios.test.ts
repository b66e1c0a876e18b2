import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Scenario, readScenario } from '../../src/scenario/index.ts';

const folder = new URL('../../examples/scenarios/', import.meta.url);
const namesIn = (where: string): string[] => readdirSync(new URL(where, folder)).filter((name) => name.endsWith('.yaml'));
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** Keys of a file behind which words stand, for people and not for the engine. */
const wordKeys = ['title', 'about', 'name', 'cooperate', 'defect'];

/** The words of a parsed file by their paths, sources among them. */
function wordsOf(node: unknown, path = ''): [path: string, words: string][] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' && (wordKeys.includes(key) || path === '.sources')
      ? [[`${path}.${key}`, value]]
      : wordsOf(value, `${path}.${key}`),
  );
}

/** A parsed file with every text for people replaced by one and the same. */
function wordless(node: unknown, inSources = false): unknown {
  if (Array.isArray(node)) return node.map((item) => (inSources ? 'words' : wordless(item)));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'string' && wordKeys.includes(key) ? 'words' : wordless(value, key === 'sources'),
    ]),
  );
}

/** A setting without the words for its moves. */
function unlabelled({ game, ...rest }: Scenario['setting']): unknown {
  const { moves, ...numbers } = game;
  return { ...rest, game: numbers, labelled: Object.entries(moves).map(([side, words]) => [side, Object.keys(words)]) };
}

/** What the engine computes with: a scenario that was read, without the words and the file they were read from. */
function computed(scenario: Scenario): unknown {
  const { kind, unit, network, goal, uncertain, known, seed } = scenario;
  const unnamed = (list: Scenario['segments']) => list.map(({ id, share, setting }) => ({ id, share, setting: unlabelled(setting) }));
  const segments = unnamed(scenario.segments);
  const rules = scenario.rules.map(({ id, changes, costs, levers, presets, segments: under }) => {
    const changed = unnamed(under);
    return { id, changes, costs, levers, presets, segments: changed };
  });
  return { kind, unit, network, goal, uncertain, known, seed, segments, rules };
}

const isSide = ([path]: [string, string]): boolean => /^\.sides\.\w+\.name$/.test(path);
const isSource = ([path]: [string, string]): boolean => path.startsWith('.sources');

describe('the shipped scenarios in French', () => {
  it('are there for each of the English ones', () => {
    expect(namesIn('fr/')).toStrictEqual(namesIn('.'));
    expect(namesIn('fr/').length).toBeGreaterThan(0);
  });

  describe.each(namesIn('.'))('%s', (name) => {
    const english = textOf(name);
    const french = textOf(`fr/${name}`);

    it('computes with the same settings, rules, costs, levers, network and goal', () => {
      expect(computed(readScenario(french))).toStrictEqual(computed(readScenario(english)));
    });

    it('differs from the English file in words only', () => {
      expect(wordless(parse(french))).toStrictEqual(wordless(parse(english)));
    });

    it('has no words left in English', () => {
      const before = new Map(wordsOf(parse(english)));
      const after = wordsOf(parse(french));
      expect(after.length).toBeGreaterThan(20);
      const foreign = after.filter(([path, words]) => words === before.get(path));
      // a source may consist of nothing but titles of works, which stay as they are
      expect(foreign.filter((entry) => !isSource(entry))).toStrictEqual([]);
    });

    it('cites the same sources under the same numbers', () => {
      const cited = (text: string): string[] => [...text.matchAll(/\[\d\]/g)].map(String);
      expect(cited(french)).toStrictEqual(cited(english));
    });

    it('names each side with its article, as French sentences need it', () => {
      const sides = wordsOf(parse(french)).filter(isSide);
      expect(sides).toHaveLength(2);
      for (const [, words] of sides) expect(words).toMatch(/^(le |la |les |l’)\p{Ll}/u);
    });

    it('sets apostrophes and no-break spaces in its words as French typography has them', () => {
      for (const [path, words] of wordsOf(parse(french))) {
        expect(words, path).not.toMatch(/'/);
        expect(words, path).not.toMatch(/ [;!?:%»]|« /);
      }
    });
  });
});
