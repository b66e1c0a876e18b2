import { describe, expect, it } from 'vitest';
import { compile } from '../../src/strategies/index.ts';
import { entries, fewerForTeams, finiteEntries } from './everyEntry.ts';
import { lead } from './lead.ts';

const isChance = (value: number): boolean => value >= 0 && value <= 1;

describe('chances of cooperating lie in [0, 1]', () => {
  it.each(entries)('%s, led through slips, misreadings and forgetting', (_, entry) => {
    const rounds = fewerForTeams(entry, 200, 60);
    const led = [...lead(entry.create(), { rounds, announced: rounds, slip: 0.15, misread: 0.1, forget: 0.02 })];
    expect(led.map(({ chance }) => chance).filter((chance) => !isChance(chance))).toEqual([]);
  });

  it.each(finiteEntries)('%s, in every state, with ways on whose chances sum to 1', (_, entry) => {
    const { play, start, next, again = [] } = compile(entry.create());
    expect([...play].filter((chance) => !isChance(chance))).toEqual([]);
    const sums = new Set([start, ...next, ...again].map(({ chances }) => chances.reduce((sum, chance) => sum + chance, 0)));
    for (const sum of sums) expect(sum).toBeCloseTo(1, 12);
    expect([start, ...next, ...again].filter(({ chances }) => !chances.every(isChance))).toEqual([]);
  });
});
