import { describe, expect, it } from 'vitest';
import { imitation } from '../../src/population/index.ts';
import { type EvolutionRow, type Field, evolutionProcesses, evolve, fieldOf, poolField } from '../../src/study/index.ts';
import type { AnyTables } from '../../src/population/index.ts';
import { scenarioWith } from '../support/scenario.ts';

const two: Field<AnyTables> = fieldOf(scenarioWith().setting);
const one: Field<AnyTables> = poolField({
  names: ['rock', 'paper', 'scissors'],
  payoffs: [
    [1, 0.5, 2],
    [2, 1, 0.5],
    [0.5, 2, 1],
  ],
  cooperation: [
    [1, 1, 0],
    [0, 1, 0],
    [0, 0, 0],
  ],
  exact: true,
});

const cases = evolutionProcesses.flatMap((process) => [[process, 'two pools', two] as const, [process, 'one pool', one] as const]);

describe('a run of a field', () => {
  it.each(cases)('taken up from any of its rows goes on exactly as the unbroken one: %s, %s', (process, _, field) => {
    const options = { process, steps: 40, population: 30, mutation: 0.05, seed: 'spring' };
    const unbroken = [...evolve(field, options)];
    expect(unbroken).toHaveLength(41);
    for (const at of [0, 1, 17, 39, 40]) {
      const { step, state } = JSON.parse(JSON.stringify(unbroken[at])) as EvolutionRow<AnyTables>;
      expect([...evolve(field, { ...options, from: { step, state } })]).toEqual(unbroken.slice(at));
    }
  });

  it.each(cases)('keeps shares that sum to 1, and cooperation within 0 and 1: %s, %s', (process, _, field) => {
    for (const { shares, cooperation } of evolve(field, { process, steps: 30, population: 25 })) {
      for (const pool of 'vendor' in shares ? [shares.vendor, shares.partner] : [shares])
        expect(pool.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(cooperation).toBeGreaterThanOrEqual(0);
      expect(cooperation).toBeLessThanOrEqual(1);
    }
  });

  it('ends where one behaviour is left and nobody tries another', () => {
    const last = [...evolve(one, { process: 'moran', population: 10, steps: 100_000 })].at(-1)!;
    expect(last.step).toBeLessThan(100_000);
    expect([...(last.shares as readonly number[])].sort()).toEqual([0, 0, 1]);
  });

  it('compares fares in the units of each side, as adaptation does', () => {
    const [, first] = [...evolve(two, { steps: 1 })];
    expect(first!.shares).toEqual(imitation(two.payoffs, two.start, { scale: two.scale }).next().value);
  });

  it('refuses options that make no sense, all at once', () => {
    const bad = { process: 'moren' as 'moran', steps: 0, population: 1, mutation: 2, selection: -1 };
    expect(() => evolve(one, bad).next()).toThrow(/process[^]*steps[^]*population[^]*mutation[^]*selection/);
  });
});
