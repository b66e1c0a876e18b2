import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/index.ts';
import { assess, compareRules } from '../../src/study/index.ts';
import { scenarioWith } from '../support/scenario.ts';
import { segment, settingWith } from './settings.ts';

const defecting = { shares: { 'always-defect': 1 } };
const kind = { shares: { 'always-cooperate': 1 } };
const quarterly = { horizon: { dealsPerYear: 4, churn: 0.2, interest: { vendor: 0, partner: 0 } } };
const rare = { continuation: 0.5 };

const today = [
  segment(settingWith({ ...defecting, ...quarterly }), 0.5, 'resellers'),
  segment(settingWith({ ...defecting, ...rare }), 0.5, 'service'),
];
const under = [
  segment(settingWith({ ...kind, ...quarterly }), 0.5, 'resellers'),
  segment(settingWith({ ...defecting, ...rare }), 0.5, 'service'),
];

/** Half of all pairs make four deals a year, half one; the rule makes the former cooperate. */
const scenario: Scenario = {
  ...scenarioWith(),
  segments: today,
  setting: today[0]!.setting,
  network: { pairs: 10, people: { vendor: 2, partner: 10 } },
  goal: { cooperation: 0.75, measure: 'now' },
  rules: [
    {
      id: 'train',
      name: 'Train',
      changes: [],
      levers: [],
      presets: [],
      costs: [{ amount: 40, per: 'network-once', payer: 'company' }],
      segments: under,
      setting: under[0]!.setting,
    },
  ],
};

describe('rules over segments', () => {
  const { today: before, rules } = compareRules(scenario, { basin: { starts: 5 } });
  const [rule] = rules;

  it('are judged by all deals: four of five cooperate', () => {
    expect(before.verdict.now.overall).toBeCloseTo(0, 12);
    expect(rule!.verdict.now.overall).toBeCloseTo(0.8, 12);
    expect([before.reachesGoal, rule!.reachesGoal]).toEqual([false, true]);
    expect(rule!.verdict.segments!.map(({ verdict }) => verdict.now.overall)).toEqual([expect.closeTo(1, 12), expect.closeTo(0, 12)]);
  });

  it('tell what the network gains and when it has paid back', () => {
    // five pairs make four deals a year, each of which brings both sides 2 more: 80 a year for 40 once
    const { network, payback } = rule!.money.now;
    expect(network!.jointOneOff).toBeCloseTo(40, 9);
    expect(network!.jointValue - before.money.now.network!.jointValue).toBeCloseTo(80, 9);
    expect(payback!.jointYears).toBeCloseTo(0.5, 12);
    expect(payback!.years).toMatchObject({ vendor: 0, partner: 0, company: null });
    expect(before.money.now).not.toHaveProperty('payback');
  });

  it('are assessed as they are compared', () => {
    expect(assess(scenario, { basin: { starts: 5 } })).toEqual(before.verdict);
  });
});
