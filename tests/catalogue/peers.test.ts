import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue, findEntry, strategy } from '../../src/catalogue/index.ts';
import { playMatch } from '../../src/match/index.ts';
import { sequence } from '../../src/strategies/index.ts';

const { strategies } = JSON.parse(readFileSync('tests/data/peer-traits.json', 'utf8')) as { strategies: Record<string, unknown> };
const classes = Object.keys(strategies);
const page = readFileSync('docs/strategies/left-out.md', 'utf8');

const [leftOut, variants] = page.split('## Published rule and library rule') as [string, string];

/** What the page calls a class: in backticks and capitalised. */
const named = [...leftOut.matchAll(/`([A-Z]\w+)`/g)].map(([, name]) => name!);

/** Ids of a published rule and of the library's beside it. */
const pairs = [...variants.matchAll(/^- \[([^\]]+)\]\(\S+\) beside\s+\[([^\]]+)\]\(/gm)].map(([, one, two]) => [one!, two!] as const);

describe('the classes of Axelrod-Python', () => {
  it('are each played by exactly one entry, or told to be left out', () => {
    const played = (name: string): number => catalogue.filter(({ peer }) => peer === name).length;
    expect(classes.filter((name) => played(name) !== (named.includes(name) ? 0 : 1))).toEqual([]);
  });

  it('are those that entries name', () => {
    expect(catalogue.filter(({ peer }) => peer !== undefined && !classes.includes(peer)).map(({ id }) => id)).toEqual([]);
  });

  it('that read or change their opponents are told, and are in no entry', () => {
    const known = [...catalogue.map(({ id }) => id), ...catalogue.flatMap(({ aliases }) => aliases)];
    for (const cheat of ['Darwin', 'Geller', 'MindReader', 'MindController', 'MindWarper', 'MindBender', 'Human']) {
      expect(named).toContain(cheat);
      expect(known).not.toContain(cheat.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase());
    }
  });

  it('have two rules for contrition, of which the plain id is the published one', () => {
    expect(findEntry('contrite-tit-for-tat')).not.toHaveProperty('peer');
    expect(findEntry('contrite-tit-for-tat-axelrod')).toHaveProperty('peer', 'ContriteTitForTat');
  });
});

/** All scripts of six moves, each played over and over, and chance with slips on both sides. */
const meetings = [
  ...Array.from({ length: 64 }, (_, code) => ({
    other: sequence(code.toString(2).padStart(6, '0').replaceAll('0', 'C').replaceAll('1', 'D')),
    options: { length: { rounds: 60 } },
  })),
  ...['one', 'two', 'three'].map((seed) => ({
    other: strategy('random', { p: 0.8 }),
    options: { length: { rounds: 300 }, noise: { execution: 0.05 }, seed },
  })),
];

describe('a published rule', () => {
  it('is told beside that of the library', () => {
    const variants = catalogue.map(({ id }) => id).filter((id) => /-(published|clean)$/.test(id));
    expect(pairs.map(([published]) => published).sort()).toEqual(['contrite-tit-for-tat', ...variants].sort());
  });

  it('is played by no class, that of the library by one', () => {
    expect(pairs.filter(([published]) => findEntry(published)?.peer !== undefined)).toEqual([]);
    expect(pairs.filter(([, library]) => findEntry(library)?.peer === undefined)).toEqual([]);
  });

  it.each(pairs)(
    '%s plays otherwise than %s',
    (published, library) => {
      const played = (id: string): string[] => {
        const one = strategy(id);
        return meetings.map(({ other, options }) => playMatch(one, other, options).moves.vendor);
      };
      expect(played(published)).not.toEqual(played(library));
    },
    30_000,
  );
});
