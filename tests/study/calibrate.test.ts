import { describe, expect, it } from 'vitest';
import { streamFor } from '../../src/core/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { type Observation, assess, calibrate, threshold } from '../../src/study/index.ts';
import { fits } from '../../src/study/calibrate/fits.ts';
import { outcomeBand } from '../../src/study/calibrate/outcomeBand.ts';
import { refusalsOf, refusedPaths } from '../support/refusals.ts';
import { type ScenarioParts, scenarioWith } from '../support/scenario.ts';

const mixed = { 'tit-for-tat': 0.5, 'always-cooperate': 0.2, 'always-defect': 0.3 };

/** Three behaviours on each side, with every kind of friction, changed where a test says so. */
function friction(parts: ScenarioParts & { readonly levers?: readonly object[] } = {}): Scenario {
  return scenarioWith({
    relationship: { 'deals-a-year': 2, churn: 0.3 },
    misunderstandings: { slips: 0.01, misreadings: 0.2 },
    behaviours: { vendor: mixed, partner: mixed },
    ...parts,
  });
}

/**
 * Everybody means to cooperate and slips with chance e: a move cooperates with chance 1 − e, both with (1 − e)², exactly one
 * defects with 2e(1 − e).
 */
const willing = scenarioWith({
  misunderstandings: { slips: 0.07 },
  behaviours: { vendor: { 'always-cooperate': 1 }, partner: { 'always-cooperate': 1 } },
});
const slips = 'misunderstandings.slips';

describe('calibrate gives back', () => {
  const cases: readonly (readonly [string, Omit<Observation, 'value'>, number, Scenario])[] = [
    [
      'the misreadings',
      { unknown: 'misunderstandings.misreadings', outcome: 'conflict', range: [0, 0.5] },
      0.07,
      friction({ misunderstandings: { slips: 0.01, misreadings: 0.07 } }),
    ],
    [
      'a share of a pool',
      { unknown: 'behaviours.partner.always-defect', outcome: 'partner-cooperation' },
      0.125,
      friction({
        // the others keep their proportion of 5 to 2
        behaviours: { vendor: mixed, partner: { 'tit-for-tat': 0.625, 'always-cooperate': 0.25, 'always-defect': 0.125 } },
      }),
    ],
    ['the churn', { unknown: 'relationship.churn' }, 0.13, friction({ relationship: { 'deals-a-year': 2, churn: 0.13 } })],
    [
      'the amount of a penalty',
      { unknown: { lever: 'penalty', side: 'partner', detection: 0.6, 'false-alarms': 0, receiver: 'outside' }, outcome: 'value' },
      0.7,
      friction({ levers: [{ lever: 'penalty', side: 'partner', amount: 0.7, detection: 0.6, 'false-alarms': 0, receiver: 'outside' }] }),
    ],
  ];

  it.each(cases)('%s that an outcome came from', (_, observation, dose, truth) => {
    const { now } = assess(truth, { basin: false });
    const seen = {
      conflict: 1 - now.outcomes.CC,
      cooperation: now.overall,
      'partner-cooperation': now.cooperation.partner,
      value: now.joint,
    };
    const value = seen[(observation.outcome ?? 'cooperation') as keyof typeof seen];
    const found = calibrate(friction(), { ...observation, value });
    expect(found).toMatchObject({ status: 'found', exact: true, interval: null, stretches: [] });
    expect(found.estimate).toBeCloseTo(dose, 9);
  });

  it('the churn from what came after adaptation', () => {
    // the same pools, looked at from another churn
    const truth = friction({ relationship: { 'deals-a-year': 2, churn: 0.05 } });
    const { adapted } = assess(truth, { basin: false });
    const found = calibrate(friction(), {
      unknown: 'relationship.churn',
      value: adapted.overall,
      measured: 'after-adaptation',
      range: [0.02, 0.1],
    });
    expect(Math.min(...found.estimates.map((dose) => Math.abs(dose - 0.05)))).toBeLessThan(1e-6);
  });

  it('the share of a segment', () => {
    // one segment always cooperates, the other never does: cooperation is the share of the first
    const only = (id: string): object => ({ vendor: { [id]: 1 }, partner: { [id]: 1 } });
    const parts: ScenarioParts & { readonly segments: readonly object[] } = {
      segments: [
        { id: 'loyal', name: 'Loyal', share: 0.5, behaviours: only('always-cooperate') },
        { id: 'rivals', name: 'Rivals', share: 0.5, behaviours: only('always-defect') },
      ],
    };
    const { estimate, interval } = calibrate(scenarioWith(parts), { unknown: 'segments.loyal.share', value: 0.8, error: 0.03 });
    expect(estimate).toBeCloseTo(0.8, 9);
    expect(interval![0]).toBeCloseTo(0.8 - 1.959964 * 0.03, 6);
    expect(interval![1]).toBeCloseTo(0.8 + 1.959964 * 0.03, 6);
  });
});

describe('the interval of a calibration', () => {
  it('holds the doses whose outcome lies within 1.96 errors', () => {
    const { estimate, interval, stretches } = calibrate(willing, { unknown: slips, value: 0.9, error: 0.02 });
    expect(estimate).toBeCloseTo(0.1, 12);
    // 1 − e = 0.9 ± 1.959964 × 0.02
    expect(interval![0]).toBeCloseTo(0.1 - 0.03919928, 8);
    expect(interval![1]).toBeCloseTo(0.1 + 0.03919928, 8);
    expect(stretches).toEqual([interval]);
  });

  it('follows the curve of the outcome', () => {
    // conflict is 1 − (1 − e)² = 0.36 at e = 0.2; at 0.36 ± m it is e = 1 − √(0.64 ∓ m)
    const margin = 1.959964 * 0.04;
    const { estimate, interval } = calibrate(willing, { unknown: slips, outcome: 'conflict', value: 0.36, error: 0.04 });
    expect(estimate).toBeCloseTo(0.2, 12);
    expect(interval![0]).toBeCloseTo(1 - Math.sqrt(0.64 + margin), 7);
    expect(interval![1]).toBeCloseTo(1 - Math.sqrt(0.64 - margin), 7);
  });

  // Newcombe 1998, Statistics in Medicine 17, 857–872, Table I: the score method without continuity correction.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('is the score interval where %i of %i deals were seen', (seen, deals, low, high) => {
    const band = outcomeBand({ value: seen / deals, deals })!;
    expect(band[0]).toBeCloseTo(low, 4);
    expect(band[1]).toBeCloseTo(high, 4);
  });

  it('holds the truth in about 95% of samples of deals', () => {
    const [truth, deals, samples] = [0.07, 60, 2000];
    const conflict = 1 - (1 - truth) ** 2;
    const draw = streamFor({ seed: 'coverage', repetition: 0, purpose: 'program' });
    const known = new Map<number, boolean>();
    const holds = (seen: number): boolean => {
      const found = known.get(seen);
      if (found !== undefined) return found;
      const { stretches } = calibrate(willing, { unknown: slips, outcome: 'conflict', value: seen / deals, deals });
      const held = stretches.some(([from, to]) => from <= truth && truth <= to);
      known.set(seen, held);
      return held;
    };
    let held = 0;
    for (let sample = 0; sample < samples; sample++) {
      let seen = 0;
      for (let deal = 0; deal < deals; deal++) if (draw() < conflict) seen++;
      if (holds(seen)) held++;
    }
    // The score interval's chance swings around 95% with the binomial's steps (Agresti & Coull 1998): within 3 points here.
    expect(held / samples).toBeGreaterThan(0.92);
    expect(held / samples).toBeLessThan(0.98);
  });
});

describe('where more than one dose fits', () => {
  it('tells all of them, and every stretch', () => {
    // 2e(1 − e) = 0.32 at 0.2 and 0.8; at 0.32 ± m where e = (1 ± √(1 − 2(0.32 ± m))) / 2
    const found = calibrate(willing, { unknown: slips, outcome: 'betrayal', value: 0.32, error: 0.02 });
    expect(found).toMatchObject({ status: 'several', estimate: null, interval: null, leaps: [], flat: [] });
    expect(found.estimates).toHaveLength(2);
    expect(found.estimates[0]).toBeCloseTo(0.2, 9);
    expect(found.estimates[1]).toBeCloseTo(0.8, 9);
    const at = (betrayal: number): number => (1 - Math.sqrt(1 - 2 * betrayal)) / 2;
    const margin = 1.959964 * 0.02;
    const expected = [
      [at(0.32 - margin), at(0.32 + margin)],
      [1 - at(0.32 + margin), 1 - at(0.32 - margin)],
    ];
    expect(found.stretches).toHaveLength(2);
    found.stretches.flat().forEach((end, i) => expect(end).toBeCloseTo(expected.flat()[i]!, 6));
  });

  it('takes the range to choose one', () => {
    const observation = { unknown: slips, outcome: 'betrayal', value: 0.32 } as const;
    for (const range of [
      [0, 0.4],
      [0.4, 0],
    ] as const) {
      const { status, estimate, range: searched } = calibrate(willing, { ...observation, range });
      expect({ status, searched }).toEqual({ status: 'found', searched: [0, 0.4] });
      expect(estimate).toBeCloseTo(0.2, 9);
    }
  });

  it('finds the two beside a greatest outcome between the points that are looked at', () => {
    // 2e(1 − e) = 0.5 − 2d² at 0.5 ± d, here d = 0.001, far less than the points lie apart
    const { estimates, reached } = calibrate(willing, { unknown: slips, outcome: 'betrayal', value: 0.499998, range: [0, 0.97] });
    expect(estimates).toHaveLength(2);
    expect(estimates[0]).toBeCloseTo(0.499, 6);
    expect(estimates[1]).toBeCloseTo(0.501, 6);
    expect(reached[1]).toBeCloseTo(0.5, 12);
  });
});

describe('where no dose fits', () => {
  it('refuses, and tells what can be reached and what comes nearest', () => {
    const [problem, ...others] = refusalsOf(() => calibrate(willing, { unknown: slips, outcome: 'betrayal', value: 0.6 }));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ path: 'value', received: 0.6 });
    expect(problem!.expected).toMatch(/^from 0 to 0\.5; .* of 0\.5 comes nearest$/);
  });

  it('gives the nearest where its outcome lies within the error', () => {
    // the score interval of 12 of 20 reaches down to 0.387 (Wilson 1927), below the 0.5 that can be reached
    const found = calibrate(willing, { unknown: slips, outcome: 'betrayal', value: 0.6, deals: 20 });
    expect(found).toMatchObject({ status: 'nearest', estimates: [] });
    expect(found.estimate).toBeCloseTo(0.5, 6);
    expect(2 * found.interval![0] * (1 - found.interval![0])).toBeCloseTo(found.band![0], 9);
  });

  it('refuses an unknown that the outcome does not hang on', () => {
    // those who cooperate in any case do so however long it lasts
    const refused = refusalsOf(() => calibrate(willing, { unknown: 'relationship.churn', value: 0.93 }));
    expect(refused).toMatchObject([{ path: 'unknown', received: 'relationship.churn' }]);
  });

  it('tells where the outcome leaps over the value', () => {
    const clean = scenarioWith({ relationship: { 'deals-a-year': 1, churn: 0.9 } });
    const { value, method } = threshold(clean, 'relationship.churn', { measure: 'after-adaptation', cooperation: 0.5 });
    expect(method).toBe('jump');
    const found = calibrate(clean, { unknown: 'relationship.churn', value: 0.5, measured: 'after-adaptation' });
    expect(found).toMatchObject({ status: 'jump', estimate: null, estimates: [] });
    const [leap] = found.leaps;
    expect(leap!.doses[0]).toBeLessThanOrEqual(value! + 1e-6);
    expect(leap!.doses[1]).toBeGreaterThanOrEqual(value! - 1e-6);
    expect(leap!.doses[1] - leap!.doses[0]).toBeLessThan(1e-6);
    expect(Math.max(...leap!.outcomes)).toBeGreaterThan(0.5);
    expect(Math.min(...leap!.outcomes)).toBeLessThan(0.5);
  });
});

describe('the doses that fit', () => {
  const points = Array.from({ length: 33 }, (_, i) => i / 32);
  const resolution = { points, coarse: 1e-7, fine: 1e-13, leap: 1e-3 };

  it('are a whole stretch where the outcome stays the same', () => {
    const found = fits((x) => Math.max(0, x - 0.4), 0, resolution, 0.6);
    expect(found).toMatchObject({ estimates: [], leaps: [] });
    expect(found.flat).toHaveLength(1);
    expect(found.flat[0]![0]).toBe(0);
    expect(found.flat[0]![1]).toBeCloseTo(0.4, 6);
  });

  it('may stand beside a leap', () => {
    const found = fits((x) => (x < 0.3 ? 0 : 1 - x), 0.5, resolution, 0.7);
    expect(found.estimates).toEqual([0.5]);
    expect(found.leaps).toHaveLength(1);
    expect(found.leaps[0]![0]).toBeLessThan(0.3);
    expect(found.leaps[0]![1]).toBeGreaterThanOrEqual(0.3);
  });

  it('are the nearer of two whole ones where the outcome takes small steps', () => {
    const whole = { ...resolution, points: Array.from({ length: 21 }, (_, i) => i), whole: true } as const;
    expect(fits((x) => x / 20, 0.52, whole, 1)).toEqual({ estimates: [10], flat: [], leaps: [] });
  });
});

describe('bad input to calibrate', () => {
  it('is told all at once', () => {
    const wrong = { unknown: 'misunderstandings.slip', outcome: 'conflit', value: 30, error: -1, deals: 1.5, range: [1], measured: 'soon' };
    const paths = refusedPaths(() => calibrate(willing, wrong as unknown as Observation, { repetitions: 0 }));
    expect(new Set(paths)).toEqual(new Set(['options.repetitions', 'unknown', 'outcome', 'value', 'error', 'deals', 'range', 'measured']));
  });

  it.each<[string, unknown, string]>([
    ['no observation', null, ''],
    ['an unknown option', { unknown: slips, value: 0.5, sure: true }, 'sure'],
    ['no value', { unknown: slips }, 'value'],
    ['deals for an amount', { unknown: slips, outcome: 'value', value: 3, deals: 9 }, 'deals'],
    ['an error of 0', { unknown: slips, value: 0.5, error: 0 }, 'error'],
    ['a range beyond the unknown', { unknown: slips, value: 0.5, range: [0, 2] }, 'range'],
  ])('is refused: %s', (_, observation, path) => {
    expect(refusedPaths(() => calibrate(willing, observation as Observation))).toEqual([path]);
  });

  it('is refused where there is no scenario', () => {
    expect(refusedPaths(() => calibrate(undefined as unknown as Scenario, { unknown: slips, value: 0.5 }))).toContain('scenario');
  });
});
