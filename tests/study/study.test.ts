import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/core/index.ts';
import { criticalContinuation } from '../../src/exact/index.ts';
import { assess, compareRules, sweep, threshold } from '../../src/study/index.ts';
import { money, scenarioWith } from '../support/scenario.ts';

describe('assess', () => {
  it('weighs the pairs that meet by their shares: tit for tat and defectors half and half', () => {
    const { now, continuation, exact } = assess(scenarioWith());
    expect(continuation).toBeCloseTo(0.9, 12);
    // TFT with TFT always cooperates; TFT with AllD cooperates once in ten rounds; shares 1/4 each.
    expect(now.cooperation.vendor).toBeCloseTo(0.25 * 1 + 0.25 * 0.1, 12);
    expect(now.overall).toBeCloseTo(0.275, 12);
    // A round: 3, 0.9, 1.4 and 1.
    expect(now.perDeal.vendor).toBeCloseTo((3 + 0.9 + 1.4 + 1) / 4, 12);
    expect(now.outcomes.DD).toBeCloseTo((0 + 0.9 + 0.9 + 1) / 4, 12);
    expect(now.joint).toBeCloseTo(now.perDeal.vendor + now.perDeal.partner, 12);
    expect(exact).toBe(true);
    expect(now.standardError).toBe(0);
  });

  it('samples behaviours that are not finite-state, and says how sure it is', () => {
    const behaviours = { vendor: { gradual: 1 }, partner: { random: 1 } };
    const { now, exact } = assess(scenarioWith({ behaviours }), { repetitions: 300 });
    expect(exact).toBe(false);
    expect(now.standardError).toBeGreaterThan(0);
    expect(now.cooperation.partner).toBeGreaterThan(0.5 - 8 * now.standardError);
    expect(now.cooperation.partner).toBeLessThan(0.5 + 8 * now.standardError);
  });

  it('lets discount and recognition weaken the shadow of the future', () => {
    const plain = assess(scenarioWith()).incentive;
    expect(plain.vendor.titForTat).toBeCloseTo(2 / 3, 12);
    expect(plain.vendor.grim).toBeCloseTo(1 / 2, 12);
    const impatient = scenarioWith({ relationship: { 'deals-a-year': 1, churn: 0.1, interest: { vendor: 0.25, partner: 0 } } });
    // w times 1 / 1.25 must be 2/3.
    expect(assess(impatient).incentive.vendor.titForTat).toBeCloseTo((2 / 3) * 1.25, 12);
    expect(assess(impatient).incentive.partner.titForTat).toBeCloseTo(2 / 3, 12);
    // The partner remembers in 8 cases of 10: it is the vendor whose breach is forgotten.
    const forgetful = assess(scenarioWith({ recognition: { vendor: 1, partner: 0.8 } })).incentive;
    expect(forgetful.vendor.titForTat).toBeCloseTo(2 / 3 / 0.8, 12);
    expect(forgetful.partner.titForTat).toBeCloseTo(2 / 3, 12);
    expect(assess(scenarioWith({ recognition: 0.6 })).incentive.vendor.titForTat).toBeNull();
  });
});

describe('threshold', () => {
  it('is the closed form for the incentive', () => {
    const scenario = scenarioWith({ relationship: { 'deals-a-year': 1, churn: 0.5 } });
    const found = threshold(scenario, 'continuation', { measure: 'incentive' });
    expect(found).toMatchObject({ method: 'closed-form', status: 'found' });
    expect(found.value).toBeCloseTo(criticalContinuation(scenario.setting.game, 'tit-for-tat').vendor.value!, 12);
    expect(threshold(scenario, 'continuation', { measure: 'incentive', against: 'grim' }).value).toBeCloseTo(0.5, 12);
    expect(threshold(scenarioWith(), 'continuation', { measure: 'incentive' }).status).toBe('already-met');
  });

  it('is a root of a smooth measure: the share of cooperation of pools as they are', () => {
    // With shares of one half, cooperation now is (1 + (1 - w)) / 4: at w = 0.4 it is 0.4. It falls with w.
    const goal = { measure: 'now', cooperation: 0.4 } as const;
    const found = threshold(scenarioWith(), 'continuation', goal);
    expect(found.intervals).toEqual([[0, expect.closeTo(0.4, 5)]]);
    expect(found).toMatchObject({ value: 0, status: 'found', bracket: null });
    expect(threshold(scenarioWith({ relationship: { 'deals-a-year': 1, churn: 0.7 } }), 'continuation', goal).status).toBe('already-met');
  });

  it('is the place of a jump where adaptation tips', () => {
    const tipping = scenarioWith({
      money: { vendor: money(45, 40, 17.5, -3), partner: money(33, 25, -2.5, -5) },
      misunderstandings: { slips: 0.02, misreadings: 0.05 },
      behaviours: {
        vendor: {
          'always-cooperate': 0.1,
          'always-defect': 0.4,
          'tit-for-tat': 0.3,
          'generous-tit-for-tat': 0.1,
          'win-stay-lose-shift': 0.1,
        },
        partner: {
          'always-cooperate': 0.1,
          'always-defect': 0.5,
          'tit-for-tat': 0.2,
          'generous-tit-for-tat': 0.1,
          'win-stay-lose-shift': 0.1,
        },
      },
      relationship: { 'deals-a-year': 1, churn: 0.6 },
    });
    const found = threshold(tipping, 'continuation', { measure: 'after-adaptation', cooperation: 0.8 });
    expect(found).toMatchObject({ method: 'jump', status: 'found' });
    const [below, above] = found.bracket!;
    expect(above - below).toBeLessThan(1e-6);
    const { rows } = sweep(tipping, [{ lever: 'continuation', from: below, to: above, points: 2 }]);
    expect(rows[0]!.cooperationAdapted).toBeLessThan(0.1);
    expect(rows[1]!.cooperationAdapted).toBeGreaterThan(0.8);
  });

  it('is unreachable where no continuation does', () => {
    const all = { vendor: { 'always-defect': 1 }, partner: { 'always-defect': 1 } };
    const found = threshold(scenarioWith({ behaviours: all }), 'continuation', { measure: 'now', cooperation: 0.5 });
    expect(found).toMatchObject({ value: null, bracket: null, intervals: [], status: 'unreachable' });
  });

  it('refuses an unknown lever and a goal that is no share', () => {
    expect(() => threshold(scenarioWith(), 'continuatoin', { measure: 'now', cooperation: 2 })).toThrow(InputError);
    expect(() => threshold(scenarioWith(), 'continuatoin', { measure: 'now', cooperation: 2 })).toThrow(
      /continuation[\s\S]*goal\.cooperation/,
    );
  });
});

describe('sweep', () => {
  it('has at each point what assess gives there, for today and each rule', () => {
    const rules = [{ id: 'longer', name: 'Longer', change: { relationship: { churn: 0.05 } } }];
    const scenario = scenarioWith({ rules });
    const { rows, exact } = sweep(scenario, [{ lever: 'continuation', from: 0.5, to: 0.9, points: 5 }]);
    expect(rows.map(({ rule, continuation }) => [rule, continuation])).toEqual(
      [null, 'longer'].flatMap((rule) => [0.5, 0.6, 0.7, 0.8, 0.9].map((w) => [rule, expect.closeTo(w, 12)])),
    );
    expect(exact).toBe(true);
    const { now, adapted } = assess(scenario);
    expect(rows[4]!.cooperationNow).toBeCloseTo(now.overall, 9);
    expect(rows[4]!.cooperationAdapted).toBeCloseTo(adapted.overall, 9);
    expect(rows[4]!.partnerValueAdapted).toBeCloseTo(adapted.perDeal.partner, 9);
    // A rule that changes the continuation alone lies on today's line.
    expect(rows[9]!.cooperationAdapted).toBeCloseTo(rows[4]!.cooperationAdapted, 12);
  });

  it('lists every problem of its axes', () => {
    const scenario = scenarioWith();
    try {
      sweep(scenario, [
        { lever: 'continuity', from: 0.9, to: 0.5, points: 1 },
        { lever: 'continuation', from: 0.9, to: 1, points: 2 },
      ]);
      expect.unreachable();
    } catch (error) {
      expect((error as InputError).problems.map(({ path }) => path)).toEqual(['axes[0].lever', 'axes[0]', 'axes[0].points', 'axes[1].to']);
    }
    expect(() => sweep(scenario, [])).toThrow(/one axis/);
  });
});

describe('compareRules', () => {
  const rules = [
    {
      id: 'train',
      name: 'Train',
      change: { move: { side: 'partner', from: 'always-defect', to: 'tit-for-tat', share: 0.5 } },
      cost: [
        { amount: 2, per: 'deal', payer: 'vendor' },
        { amount: 7, per: 'pair-and-year', payer: 'vendor', receiver: 'partner' },
        { amount: 10, per: 'pair-once', payer: 'partner' },
      ],
    },
  ];
  const scenario = scenarioWith({ rules, relationship: { 'deals-a-year': 4, churn: 0.2 } });
  const { today, rules: judged } = compareRules(scenario);
  const [train] = judged;

  it('moves the share that the rule moves: all partners reciprocate', () => {
    const w = 0.8 ** (1 / 4);
    // The vendor's half of tit for tat always cooperates; defectors meet tit for tat, which cooperates in the first round only.
    expect(train!.verdict.now.cooperation.vendor).toBeCloseTo(0.5, 12);
    expect(train!.verdict.now.cooperation.partner).toBeCloseTo(0.5 + 0.5 * (1 - w), 12);
  });

  it('books money for a pair and year: transfers cancel, one-off costs are spread over 1 / churn years', () => {
    const { cost, jointCost, value, net, jointValue, jointNet } = train!.money.now;
    expect(cost).toEqual({ vendor: expect.closeTo(8 + 7, 12), partner: expect.closeTo(-7 + 2, 12) });
    expect(jointCost).toBeCloseTo(10, 12);
    expect(value['vendor']).toBeCloseTo(4 * train!.verdict.now.perDeal.vendor, 12);
    expect(net['partner']).toBeCloseTo(value['partner']! + 5, 12);
    expect(jointNet).toBeCloseTo(jointValue - 10, 12);
    expect(today.money.now.jointCost).toBe(0);
  });

  it('says whether the goal is reached', () => {
    expect(today.reachesGoal).toBe(false);
    expect(today.verdict.now.overall).toBeLessThan(0.6);
    expect(train!.reachesGoal).toBe(train!.verdict.now.overall >= 0.6);
  });
});
