import { describe, expect, it } from 'vitest';
import { sameEnd } from '../../src/study/basin.ts';
import { encounters } from '../../src/study/encounters.ts';
import { judge } from '../../src/study/judge.ts';
import { assess } from '../../src/study/index.ts';
import { refusedPaths } from '../support/refusals.ts';
import { scenarioWith } from '../support/scenario.ts';
import { behaviour, sampling, segment, settingWith } from './settings.ts';

/*
 * Tit for tat and permanent defection on both sides, Axelrod's payoffs, continuation 0.7: a relationship lasts 10 / 3 deals.
 * Two reciprocators earn 3 a deal; one earns 0.7 from a defector (all deals but the first pay 1), which earns 2.2; two
 * defectors earn 1. What follows is the adaptation written out for the shares x and y of reciprocators.
 */
const reciprocate = [3, 0.7] as const;
const defect = [2.2, 1] as const;

/** Shares of reciprocators after adaptation: β = 5, μ = 0.01, payoffs in units of R − P = 2. */
function end(x: number, y: number): readonly [number, number] {
  const lead = (other: number): number =>
    Math.tanh((5 / 2) * ((other * (reciprocate[0] - defect[0]) + (1 - other) * (reciprocate[1] - defect[1])) / 2));
  const review = (own: number, other: number): number => 0.99 * own * (1 + (1 - own) * lead(other)) + 0.005;
  let [a, b] = [x, y];
  for (let k = 0; k < 1000; k++) [a, b] = [review(a, b), review(b, a)];
  return [a, b];
}

const cooperative = ([a, b]: readonly [number, number]): boolean => a > 0.9 && b > 0.9;
const two = (x: number) => settingWith({ continuation: 0.7, shares: { 'tit-for-tat': x, 'always-defect': 1 - x } });
const judged = (x: number, starts?: number) =>
  judge([segment(two(x))], sampling, { basin: starts === undefined ? {} : { starts } }).adapted;

describe('the basin of attraction', () => {
  it('is the share of starts that go where today goes, as a fine grid of starts shows', () => {
    const points = 60;
    let reached = 0;
    for (let i = 0; i < points; i++)
      for (let j = 0; j < points; j++) if (cooperative(end((i + 0.5) / points, (j + 0.5) / points))) reached++;
    const expected = reached / points ** 2;
    const { basin } = judged(0.5);
    expect(basin!.starts).toBe(200);
    expect(basin!.standardError).toBeCloseTo(Math.sqrt((basin!.share * (1 - basin!.share)) / 200), 12);
    expect(Math.abs(basin!.share - expected)).toBeLessThan(4 * basin!.standardError);
    expect(expected).toBeGreaterThan(0.5);
    // the other end has the rest
    expect(judged(0.1).basin!.share).toBeCloseTo(1 - basin!.share, 12);
  });

  it('is told for as many starts as asked', () => {
    expect(judged(0.5, 20).basin!.starts).toBe(20);
  });
});

describe('the distance to the edge', () => {
  it('is the smallest share of people that tips the pools, over sides and behaviours', () => {
    const x = 0.5;
    const tipping = (change: (share: number) => readonly [number, number]): number => {
      for (let k = 0; k <= 2000; k++) if (!cooperative(end(...change(k / 2000)))) return k / 2000;
      return Infinity;
    };
    const alone = tipping((share) => [x * (1 - share), x]);
    const together = tipping((share) => [x * (1 - share), x * (1 - share)]);
    expect(together).toBeLessThan(alone);
    const { edge } = judged(x);
    expect(edge).toMatchObject({ side: 'both', behaviour: { id: 'always-defect' } });
    expect(Math.abs(edge!.share - together)).toBeLessThan(0.002);
    expect(edge!.cooperation).toBeLessThan(0.1);
  });

  it('tells how many would have to start reciprocating where today goes to betrayal', () => {
    // Alike on both sides, the watershed without exploration is x = 3 / 11; exploration moves it a little.
    const { edge } = judged(0.1);
    expect(edge).toMatchObject({ side: 'both', behaviour: { id: 'tit-for-tat' } });
    expect(edge!.share).toBeGreaterThan(0.15);
    expect(Math.abs(1 - 0.9 * (1 - edge!.share) - 3 / 11)).toBeLessThan(0.03);
    expect(edge!.cooperation).toBeGreaterThan(0.9);
  });

  it('is null where everything leads to one end', () => {
    const setting = settingWith({ continuation: 0.2, shares: { 'tit-for-tat': 0.5, 'always-defect': 0.5 } });
    const { basin, edge } = judge([segment(setting)], sampling, { basin: { starts: 10 } }).adapted;
    expect(basin).toEqual({ share: 1, standardError: 0, starts: 10 });
    expect(edge).toBeNull();
  });
});

describe('ends', () => {
  const setting = settingWith();
  const behaviours = [behaviour('tit-for-tat'), behaviour('always-cooperate'), behaviour('always-defect')];
  const meet = encounters(sampling)(setting, { vendor: behaviours, partner: behaviours });
  const endAt = (pool: readonly number[], settled: boolean) => {
    const shares = { vendor: pool, partner: pool };
    return { shares, settled, reviews: 1000, met: meet(shares) };
  };

  it('are the same where no share differs by more than 0.05', () => {
    expect(sameEnd(endAt([0.6, 0.4, 0], true), endAt([0.64, 0.36, 0], true))).toBe(true);
    expect(sameEnd(endAt([0.6, 0.4, 0], true), endAt([0.7, 0.3, 0], true))).toBe(false);
  });

  it('that did not come to rest are compared by cooperation', () => {
    // reciprocators and cooperators treat each other alike: shares may drift
    expect(sameEnd(endAt([0.6, 0.4, 0], false), endAt([0.9, 0.1, 0], true))).toBe(true);
    expect(sameEnd(endAt([0.6, 0.4, 0], false), endAt([0.1, 0.1, 0.8], true))).toBe(false);
  });
});

describe('asking for the basin', () => {
  it('is what assess does unless told not to', () => {
    expect(assess(scenarioWith(), { basin: { starts: 5 } }).adapted.basin!.starts).toBe(5);
    expect(assess(scenarioWith()).adapted).toHaveProperty('edge');
    const without = assess(scenarioWith(), { basin: false }).adapted;
    expect(without).not.toHaveProperty('basin');
    expect(without).not.toHaveProperty('edge');
  });

  it('refuses what is no number of starts', () => {
    expect(refusedPaths(() => assess(scenarioWith(), { basin: { starts: 0 } }))).toEqual(['options.basin.starts']);
    expect(refusedPaths(() => assess(scenarioWith(), { basin: 5 as never }))).toEqual(['options.basin']);
    expect(refusedPaths(() => assess(scenarioWith(), { basin: { runs: 5 } as never }))).toEqual(['options.basin.runs']);
  });
});
