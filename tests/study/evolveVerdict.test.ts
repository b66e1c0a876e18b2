import { describe, expect, it } from 'vitest';
import { imitation } from '../../src/population/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { type LongRunVerdict, fieldOf, longRunVerdict } from '../../src/study/index.ts';
import { scenarioWith } from '../support/scenario.ts';

/** A scenario in which both sides have these two behaviours and no other. */
function between(pool: Readonly<Record<string, number>>): Scenario {
  const nothingElse = { 'could-adopt': Object.keys(pool) };
  return scenarioWith({ relationship: { 'deals-a-year': 1, churn: 0.3 }, behaviours: { vendor: pool, partner: pool }, ...nothingElse });
}

/**
 * Worked out by hand for Axelrod's payoffs and continuation 0.7, where a relationship lasts 10 / 3 rounds on average: a round
 * of tit for tat is worth 3 with its kind and 0.7 with a defector, since all rounds but the first pay 1; of defection, 2.2 and 1.
 * With the same share x of reciprocators on both sides they earn 3 x + 0.7 (1 − x) against 2.2 x + (1 − x): equal at x = 3 / 11.
 */
const watershed = 3 / 11;

describe('the long-run verdict', () => {
  it('finds both ends of a coordination game, and that reciprocators above the watershed take over', () => {
    const verdict = longRunVerdict(between({ 'tit-for-tat': 0.5, 'always-defect': 0.5 }), { starts: 100 });
    expect(verdict).toMatchObject({ verdict: 'settled', period: null, push: 0 });
    expect(verdict.survivors).toEqual({ vendor: ['Tit for Tat'], partner: ['Tit for Tat'] });
    // A quarter of pairs cooperates throughout; in half of them the reciprocator does so in three rounds of ten.
    expect(verdict.cooperation.today).toBeCloseTo(0.25 + 0.5 * (0.3 / 2), 9);
    expect(verdict.cooperation.end).toBeGreaterThan(0.97);
    // A pair of reciprocators earns 6 a deal, a mixed one 0.7 + 2.2, a pair of defectors 2.
    expect(verdict.value.today).toBeCloseTo(0.25 * 6 + 0.5 * 2.9 + 0.25 * 2, 9);
    expect(verdict.value.end).toBeGreaterThan(5.8);
    expect(verdict.interventions).toBe(0);
    expectTwoEnds(verdict);
  });

  it('tells how large a push carries a pool of defectors over the watershed', () => {
    const today = 0.001;
    const scenario = between({ 'tit-for-tat': today, 'always-defect': 1 - today });
    const verdict = longRunVerdict(scenario, { starts: 100 });
    expect(verdict.cooperation.end).toBeLessThan(0.1);
    expectTwoEnds(verdict);
    const top = endFrom(scenario, 1);
    const after = (push: number): number => endFrom(scenario, (1 - push) * today + push * top);
    expect(after(verdict.push! + 0.001)).toBeGreaterThan(0.9);
    expect(after(verdict.push! - 0.001)).toBeLessThan(0.1);
    // Who explores at random helps over the watershed, so that a little less is enough.
    expect(verdict.push!).toBeLessThan(watershed);
    // One intervention changes over one in twenty.
    expect(verdict.interventions! * 0.05).toBeGreaterThanOrEqual(verdict.push!);
    expect((verdict.interventions! - 1) * 0.05).toBeLessThan(verdict.push!);
    expect(verdict.push!).toBeGreaterThan(watershed / 2);
  });

  it('has one end, and nothing to push towards, where defection pays whatever others do', () => {
    const verdict = longRunVerdict(between({ 'always-cooperate': 0.9, 'always-defect': 0.1 }), { starts: 50 });
    expect(verdict.ends).toHaveLength(1);
    expect(verdict.ends[0]).toMatchObject({ share: 1, standardError: 0 });
    expect(verdict.ends[0]!.survivors).toEqual({ vendor: ['Always Defect'], partner: ['Always Defect'] });
    expect(verdict.push).toBe(0);
  });
});

/** Share of reciprocators among vendors after 2 000 reviews from a share on both sides. */
function endFrom(scenario: Scenario, share: number): number {
  const { payoffs, scale } = fieldOf(scenario.setting);
  const reviews = imitation(payoffs, { vendor: [share, 1 - share], partner: [share, 1 - share] }, { scale });
  for (let i = 1; i < 2000; i++) reviews.next();
  return reviews.next().value.vendor[0]!;
}

function expectTwoEnds({ ends }: LongRunVerdict): void {
  expect(ends).toHaveLength(2);
  expect(ends.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  for (const { share, standardError } of ends) expect(standardError).toBeCloseTo(Math.sqrt((share * (1 - share)) / 100), 12);
}
