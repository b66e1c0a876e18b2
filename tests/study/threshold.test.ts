import { describe, expect, it } from 'vitest';
import { levers } from '../../src/incentives/index.ts';
import { type Scenario, dialOf, readScenario, scenarioTemplate } from '../../src/scenario/index.ts';
import { doses, threshold } from '../../src/study/index.ts';
import { findThreshold } from '../../src/study/doses/findThreshold.ts';
import { slopeOf } from '../../src/study/doses/slopeOf.ts';
import { incentiveSlack, overallAdapted, overallNow } from '../../src/study/measures.ts';
import { refusedPaths } from '../support/refusals.ts';
import { money, scenarioWith } from '../support/scenario.ts';

const sampling = { seed: 'x', repetitions: 1 };

/** A dilemma in which betrayal pays today: everything that is to be reached lies ahead. */
const tempting = scenarioWith({ relationship: { 'deals-a-year': 1, churn: 0.7, interest: 0.1 }, recognition: 0.9 });

/** Reciprocators and others with noise, so that cooperation after adaptation varies smoothly with the noise. */
const noisy = scenarioWith({
  relationship: { 'deals-a-year': 4, churn: 0.2 },
  misunderstandings: { slips: 0.02, misreadings: 0.06 },
  behaviours: {
    vendor: { 'generous-tit-for-tat': 0.5, 'always-defect': 0.2, 'win-stay-lose-shift': 0.3 },
    partner: { 'generous-tit-for-tat': 0.6, 'always-defect': 0.2, 'win-stay-lose-shift': 0.2 },
  },
});

describe('threshold of a lever', () => {
  it('is the fine that outweighs the temptation', () => {
    // Clean play weighs the next deal by W = continuation × recognition / (1 + interest); T R P S = 5 3 1 0.
    const W = (0.3 / 1.1) * 0.9;
    const { value, method, status } = threshold(
      tempting,
      { lever: 'penalty', detection: 0.8, 'false-alarms': 0 },
      { measure: 'incentive', against: 'grim' },
    );
    expect({ method, status }).toEqual({ method: 'closed-form', status: 'found' });
    // Whoever betrays grim once gets T − df, and then the better of P − df and S, here S = 0, since df > 1:
    // (1 − W)(T − df) + W S ≤ R, so that df ≥ T − R / (1 − W).
    expect(value! * 0.8).toBeGreaterThan(1);
    expect(value).toBeCloseTo((5 - 3 / (1 - W)) / 0.8, 9);
  });

  const withClosedForm = levers.filter((lever) => lever.closedForm !== undefined).map(({ id }) => id);

  it('has closed forms to compare with', () => {
    expect(withClosedForm.length).toBeGreaterThan(5);
  });

  it.each(withClosedForm.flatMap((id) => (['grim', 'tit-for-tat'] as const).map((against) => [id, against] as const)))(
    'agrees with the root that is searched: %s against %s',
    (id, against) => {
      const goal = { measure: 'incentive', against } as const;
      const dial = dialOf(tempting, id);
      const closed = findThreshold(dial, tempting.segments, goal, sampling);
      if (closed.method !== 'closed-form') return expect(closed.status).not.toBe('closed-form');
      // The same dial without its lever behind it: nothing is left but to search.
      const { lever: _, ...bare } = dial;
      const searched = findThreshold({ ...bare, name: 'bare' }, tempting.segments, goal, sampling);
      if (closed.value === null || closed.notes.includes('beyond-the-range')) return expect(searched.value).toBeNull();
      expect(searched.value).not.toBeNull();
      expect(Math.abs(searched.value! - closed.value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(closed.value)));
      if (dial.whole !== true) expect(incentiveSlack(dial.at(closed.value), against)).toBeGreaterThanOrEqual(-1e-9);
    },
  );

  it('takes the smallest whole dose', () => {
    const scenario = scenarioWith({ relationship: { 'deals-a-year': 1, churn: 0.7 } });
    const { value } = threshold(scenario, 'tranches', { measure: 'incentive', against: 'grim' });
    // 0.3 ^ (1/k) ≥ 1/2 from k = ln 0.3 / ln 0.5 = 1.74 on.
    expect(value).toBe(2);
  });

  it('says that today’s dose reaches the goal already, and that none does', () => {
    expect(threshold(scenarioWith(), 'penalty', { measure: 'incentive' })).toMatchObject({ status: 'already-met', value: 0 });
    const all = { vendor: { 'always-defect': 1 }, partner: { 'always-defect': 1 } };
    const hopeless = scenarioWith({ behaviours: all });
    expect(threshold(hopeless, 'penalty', { measure: 'now', cooperation: 0.5 })).toMatchObject({
      status: 'unreachable',
      value: null,
      slope: null,
    });
  });

  it('refuses what cannot be turned, under its path', () => {
    const goal = { measure: 'incentive' } as const;
    expect(refusedPaths(() => threshold(tempting, 'penalties', goal))).toEqual(['lever']);
    expect(refusedPaths(() => threshold(tempting, { lever: 'penalty', side: 'nobody' }, goal))).toEqual(['lever.side']);
    expect(refusedPaths(() => threshold(tempting, 'penalty', goal, { rule: 'nothing' }))).not.toEqual([]);
  });
});

describe('threshold of a number of the file', () => {
  it('is the share of reciprocators at which cooperation now reaches the goal', () => {
    // With w = 0.9, partner share x of tit for tat, vendors half: overall = (1 + 1)/2 · x/2 + 0.1/2 · (x/2 + (1 − x)/2) = 0.5 x + 0.025.
    const found = threshold(scenarioWith(), 'behaviours.partner.tit-for-tat', { measure: 'now', cooperation: 0.4 });
    expect(found).toMatchObject({
      status: 'found',
      method: 'root',
      monotone: true,
      dose: { name: 'behaviours.partner.tit-for-tat', today: 0.5 },
    });
    const at = (x: number): number => overallNow(dialOf(scenarioWith(), 'behaviours.partner.tit-for-tat').at(x), sampling).value;
    const perShare = at(1) - at(0);
    expect(found.value).toBeCloseTo((0.4 - at(0)) / perShare, 9);
    expect(found.slope).toBeCloseTo(perShare, 8);
  });

  it('scans churn from many ends down to few', () => {
    const found = threshold(tempting, 'relationship.churn', { measure: 'incentive', against: 'grim' });
    // (1 − churn) × 0.9 / 1.1 ≥ 1/2.
    expect(found.value).toBeCloseTo(1 - 0.5 / (0.9 / 1.1), 9);
    expect(found.intervals[0]![0]).toBeGreaterThan(found.intervals[0]![1]);
    expect(found.slope).toBeCloseTo(-0.9 / 1.1, 6);
  });
});

describe('slope at a threshold', () => {
  const central = (f: (x: number) => number, x: number, h: number): number => (f(x + h) - f(x - h)) / (2 * h);

  it.each(['misunderstandings.misreadings', 'misunderstandings.slips', 'recognition', 'relationship.churn', 'misreadings', 'training'])(
    'is that of the whole measure, pools as they are: %s',
    (name) => {
      const mixed: Scenario = scenarioWith({
        relationship: { 'deals-a-year': 4, churn: 0.2 },
        misunderstandings: { slips: 0.02, misreadings: 0.06 },
        recognition: 0.9,
        behaviours: { vendor: { 'tit-for-tat': 0.5, 'always-defect': 0.5 }, partner: { grudger: 0.6, 'always-defect': 0.4 } },
      });
      const dial = dialOf(mixed, name);
      const measure = (dose: number): number => overallNow(dial.at(dose), sampling).value;
      const dose = name === 'training' ? 0.3 : dial.today * 0.9;
      const slope = slopeOf(dial, dose, { measure: 'now', cooperation: 0.5 }, sampling);
      expect(slope).not.toBeNull();
      expect(slope! / central(measure, dose, 1e-5 * dose)).toBeCloseTo(1, 5);
    },
  );

  it.each(['misunderstandings.misreadings', 'relationship.churn', 'money.vendor.i-defect-alone', 'care'])(
    'is that of the whole measure after adaptation, by implicit differentiation at rest: %s',
    (name) => {
      const dial = dialOf(noisy, name);
      const measure = (dose: number): number => overallAdapted(dial.at(dose), sampling).value;
      const dose = name === 'care' ? 0.02 : dial.today * 0.9;
      const slope = slopeOf(dial, dose, { measure: 'after-adaptation', cooperation: 0.5 }, sampling);
      expect(slope).not.toBeNull();
      expect(Math.abs(slope!)).toBeGreaterThan(1e-4);
      expect(slope! / central(measure, dose, 1e-3 * dose)).toBeCloseTo(1, 3);
    },
  );

  it('is left out at a jump', () => {
    const tipping = scenarioWith({
      money: { vendor: money(45, 40, 17.5, -3), partner: money(33, 25, -2.5, -5) },
      relationship: { 'deals-a-year': 1, churn: 0.6 },
    });
    const found = threshold(tipping, 'continuation', { measure: 'after-adaptation', cooperation: 0.8 });
    expect(found.method).toBe('jump');
    expect(found.slope).toBeNull();
    const [below, above] = found.bracket!;
    const dial = dialOf(tipping, 'continuation');
    expect(overallAdapted(dial.at(above), sampling).value - overallAdapted(dial.at(below), sampling).value).toBeGreaterThan(0.1);
  });
});

describe('doses', () => {
  it('gives the threshold of every lever that applies, in the order of the levers, and says why others do not', () => {
    const scenario = scenarioWith({ behaviours: { vendor: { 'tit-for-tat': 1 }, partner: { 'tit-for-tat': 1 } } });
    const seen: number[] = [];
    const { found, skipped } = doses(scenario, { measure: 'incentive' }, { onProgress: ({ done }) => seen.push(done) });
    const all = levers.map(({ id }) => id);
    expect([...found.map(({ dose }) => dose.name), ...skipped.map(({ lever }) => lever)].sort()).toEqual([...all].sort());
    expect(found.map(({ dose }) => dose.name)).toEqual(all.filter((id) => skipped.every(({ lever }) => lever !== id)));
    expect(skipped.map(({ lever }) => lever)).toContain('training');
    expect(seen).toEqual(all.map((_, i) => i + 1));
    expect(found.find(({ dose }) => dose.name === 'penalty')).toEqual(threshold(scenario, 'penalty', { measure: 'incentive' }));
  });

  it('looks at the levers that are named, for the scenario’s own goal', () => {
    const scenario = readScenario(scenarioTemplate);
    const { found, goal } = doses(scenario, undefined, { levers: ['relationship.churn'] });
    expect(goal).toEqual(scenario.goal);
    expect(found.map(({ dose }) => dose.name)).toEqual(['relationship.churn']);
    expect(refusedPaths(() => doses(scenario, undefined, { levers: ['nothing'] }))).toEqual(['options.levers[0]']);
    expect(refusedPaths(() => doses(null as never))).toEqual(['scenario']);
  });
});
