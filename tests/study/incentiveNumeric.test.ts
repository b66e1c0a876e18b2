import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/core/index.ts';
import { type Memory, type Setting, withMemory } from '../../src/incentives/index.ts';
import { findIncentive } from '../../src/study/incentiveThreshold.ts';
import { incentiveSlack } from '../../src/study/measures.ts';
import { segment, settingWith } from './settings.ts';

const always = <T>(next: T): Record<Outcome, T> => ({ CC: next, CD: next, DC: next, DD: next });

/** Contracts of two deals; after the second, another follows with this chance. */
const contracts = (renewal: number): Memory => ({
  start: 'first',
  states: { first: { next: always('second') }, second: { next: always({ first: renewal }) } },
});

/** After a deal with a breach the next one is watched: a conflict then costs the vendor 1, and its own breach 2. */
const watched: Memory = {
  start: 'calm',
  states: {
    calm: { next: { CC: 'calm', CD: 'tense', DC: 'tense', DD: 'tense' } },
    tense: {
      payments: [{ payer: 'vendor', amount: { CD: 1, DC: 2, DD: 2 } }],
      next: { CC: 'calm', CD: 'tense', DC: 'tense', DD: 'tense' },
    },
  },
};

const { T, R, P, S } = { T: 5, R: 3, P: 1, S: 0 };

describe('incentive thresholds of games with public states', () => {
  it('equal the closed form where two states are alike', () => {
    const twice = withMemory(settingWith(), { start: 'a', states: { a: { next: always('b') }, b: { next: always('a') } } });
    const { thresholds, method } = findIncentive(twice);
    expect(method).toBe('numeric');
    expect(thresholds.vendor.grim).toBeCloseTo(1 / 2, 8);
    expect(thresholds.partner.titForTat).toBeCloseTo(2 / 3, 8);
    expect(findIncentive(settingWith()).method).toBe('closed-form');
  });

  it('equal the closed form over the chance of renewal, where every deal is a contract of its own', () => {
    const single = withMemory(settingWith(), { start: 'deal', states: { deal: { next: always({ deal: 0.8 }) } } });
    expect(findIncentive(single).thresholds.vendor).toEqual({
      grim: expect.closeTo(0.5 / 0.8, 8),
      titForTat: expect.closeTo(2 / 3 / 0.8, 8),
    });
    const never = withMemory(settingWith(), { start: 'deal', states: { deal: { next: always(null) } } });
    expect(findIncentive(never).thresholds.vendor).toEqual({ grim: null, titForTat: null });
  });

  it('are set by the last deal of a contract: T − R against what renewal brings', () => {
    // w ρ (R − P)(1 + w) / (1 − w² ρ) ≥ T − R with ρ = 0.8: 2w² + w = 1.25
    const { grim } = findIncentive(withMemory(settingWith(), contracts(0.8))).thresholds.partner;
    expect(grim).toBeCloseTo((Math.sqrt(11) - 1) / 4, 8);
  });

  it('allow for discount and recognition as the closed form does', () => {
    const parts = { recall: { vendor: 1, partner: 0.8 }, horizon: { dealsPerYear: 1, churn: 0.1, interest: { vendor: 0.1, partner: 0 } } };
    const plain = settingWith(parts);
    const twice = withMemory(plain, { start: 'a', states: { a: { next: always('b') }, b: { next: always('a') } } });
    const [numeric, closed] = [findIncentive(twice).thresholds, findIncentive(plain).thresholds];
    for (const side of ['vendor', 'partner'] as const) {
      expect(numeric[side].grim).toBeCloseTo(closed[side].grim!, 8);
      expect(numeric[side].titForTat).toBeCloseTo(closed[side].titForTat!, 8);
    }
    expect(closed.vendor.titForTat).toBeCloseTo((2 / 3) * (1.1 / 0.8), 12);
  });

  it('agree with trying every plan against tit for tat', () => {
    const setting = withMemory(settingWith(), watched);
    const { titForTat } = findIncentive(setting).thresholds.vendor;
    let [low, high] = [0, 0.999];
    while (high - low > 1e-10) {
      const w = (low + high) / 2;
      if (bestPlan(w) > R / (1 - w) + 1e-12) low = w;
      else high = w;
    }
    expect(titForTat).toBeCloseTo(high, 8);
    expect(high).toBeLessThan(2 / 3);
  });

  it('leave nothing to spare exactly where betrayal pays', () => {
    const at = (continuation: number): Setting => withMemory(settingWith({ continuation }), contracts(0.8));
    const need = (Math.sqrt(11) - 1) / 4;
    expect(incentiveSlack([segment(at(need + 1e-6))], 'grim')).toBeGreaterThanOrEqual(0);
    expect(incentiveSlack([segment(at(need - 1e-6))], 'grim')).toBeLessThan(0);
  });

  it('are judged on motives: care lowers what is needed, money stays out of it', () => {
    const caring = settingWith({ care: { vendor: 0.5, partner: 0.5 } });
    // utilities 5, 4.5, 1.5, 2.5: grim needs (T − R) / (T − S) = 1/5, S being the threat
    expect(findIncentive(caring).thresholds.vendor.grim).toBeCloseTo(1 / 5, 12);
    expect(incentiveSlack([segment(caring)], 'grim')).toBeCloseTo(0.9 - 1 / 5, 12);
  });
});

/** The best of all plans (a move for each state of tit for tat and of the game) against tit for tat, by adding up what is earned. */
function bestPlan(w: number): number {
  const plans = Array.from(
    { length: 16 },
    (_, code) =>
      (trusts: boolean, tense: boolean): boolean =>
        ((code >> ((trusts ? 2 : 0) + (tense ? 1 : 0))) & 1) === 1,
  );
  return Math.max(
    ...plans.map((plan) => {
      let [trusts, tense, weight, sum] = [true, false, 1, 0];
      while (weight > 1e-14 * (1 - w)) {
        const keeps = plan(trusts, tense);
        const earned = keeps ? (trusts ? R : S - (tense ? 1 : 0)) : (trusts ? T : P) - (tense ? 2 : 0);
        sum += weight * earned;
        weight *= w;
        tense = !(keeps && trusts);
        trusts = keeps;
      }
      return sum;
    }),
  );
}
