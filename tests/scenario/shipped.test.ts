import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Payoffs } from '../../src/games/index.ts';
import { type Scenario, findRule, readScenario } from '../../src/scenario/index.ts';
import { shipped } from './example.ts';

type File = { values: Record<string, number | string>; behaviours: object };

/** The shipped scenario with other values. */
function withValues(values: Record<string, number | string>): Scenario {
  const file = parse(shipped) as File;
  return readScenario({ ...file, values: { ...file.values, ...values } });
}

function expectPayoffs({ T, R, P, S }: Payoffs, expected: readonly [T: number, R: number, P: number, S: number]): void {
  [T, R, P, S].forEach((payoff, i) => expect(payoff).toBeCloseTo(expected[i]!, 9));
}

const base = withValues({ dealValue: 100, rivalMargin: 0.38, penalty: 0.45 });
const payoffsOf = (ruleId?: string) => (ruleId === undefined ? base.setting : findRule(base, ruleId).setting).game.states[0]!.payoffs;

// expected payoffs: oracle cases dom.deal.base, dom.deal.uplift15 and dom.penalty.clawback
describe('the shipped scenario of reps and resellers', () => {
  it('has the deal model’s payoffs, worked out by hand for its base figures', () => {
    expectPayoffs(payoffsOf().vendor, [45, 40, 17.5, -3]);
    expectPayoffs(payoffsOf().partner, [33, 25, -2.5, -5]);
  });

  it('moves margin from vendor to partner under a higher uplift', () => {
    expectPayoffs(payoffsOf('higher-uplift').vendor, [45, 35, 17.5, -3]);
    expectPayoffs(payoffsOf('higher-uplift').partner, [33, 30, -2.5, -5]);
  });

  it('fines rival sales found out, and now and then an honest reseller, under the claw-back', () => {
    expectPayoffs(payoffsOf('claw-back').partner, [6, 22.75, -29.5, -7.25]);
    expectPayoffs(payoffsOf('claw-back').vendor, [45, 40, 17.5, -3]);
  });

  it('is a dilemma for both sides as it ships', () => {
    for (const { T, R, P, S } of Object.values(readScenario(shipped).setting.game.states[0]!.payoffs)) {
      expect(T).toBeGreaterThan(R);
      expect(R).toBeGreaterThan(P);
      expect(P).toBeGreaterThan(S);
    }
  });

  it('loses no money between accounts under the claw-back', () => {
    const scenario = readScenario(shipped);
    const total = ({ game }: Scenario['setting'], outcome: 'CC' | 'CD' | 'DC' | 'DD') =>
      Object.values(game.states[0]!.accounts).reduce((sum, account) => sum + account[outcome], 0);
    for (const outcome of ['CC', 'CD', 'DC', 'DD'] as const) {
      expect(total(findRule(scenario, 'claw-back').setting, outcome)).toBeCloseTo(total(scenario.setting, outcome), 9);
    }
  });

  it('lets each rule change something, at a price that somebody named pays', () => {
    const { rules, setting } = readScenario(shipped);
    expect(rules.length).toBeGreaterThanOrEqual(5);
    for (const rule of rules) {
      expect(rule.setting).not.toStrictEqual(setting);
      expect(rule.changes).not.toHaveLength(0);
      for (const { payer } of rule.costs) expect(Object.keys(setting.game.states[0]!.accounts)).toContain(payer);
    }
  });

  it('names its sources and marks the rest as illustrative', () => {
    const { sources } = readScenario(shipped);
    const cited = new Set([...shipped.slice(0, shipped.indexOf('sources:')).matchAll(/\[(\d)\]/g)].map(([, number]) => number));
    for (const number of cited) expect(sources.some((source) => source.startsWith(`[${number}]`))).toBe(true);
    expect(sources.at(-1)).toContain('illustrative');
  });
});
