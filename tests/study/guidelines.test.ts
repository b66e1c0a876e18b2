import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strategy } from '../../src/catalogue/index.ts';
import { expectMatch } from '../../src/exact/index.ts';
import { conditionsOf, withContinuation, withPerception } from '../../src/incentives/index.ts';
import { formatsFor } from '../../src/messages/index.ts';
import { guidelines } from '../../src/messages/english/guidelines.ts';
import { memoryOne } from '../../src/strategies/index.ts';
import { rankCorrelation } from '../../src/study/guidelines/rankCorrelation.ts';
import { testGuidelines } from '../../src/study/guidelines/index.ts';
import { scenarioWith } from '../support/scenario.ts';

const today = scenarioWith({ behaviours: { vendor: { 'tit-for-tat': 1 }, partner: { 'tit-for-tat': 1 } } }).setting;

describe('the guidelines tested in an environment', () => {
  it('tell against tit for tat alone what its closed forms say', () => {
    // Axelrod 1981: against tit for tat at continuation w, always defecting earns (T − (T − P) w) a deal, alternating
    // (T + wS)/(1 + w), cooperating R. At 0.9: 1.4, 2.63 and 3; at 0.3: 3.8, 3.85 and 3.
    const patient = testGuidelines(withContinuation(today, 0.9)).sides.vendor.now;
    expect(patient.firstToDefect).toMatchObject({ verdict: 'holds', bestNice: { payoff: 3 } });
    expect(patient.reciprocity.verdict).toBe('holds');
    expect(patient.reciprocity.bestRange).toEqual([0, 1]);
    expect(patient.reciprocity.loss.alwaysDefect).toBeCloseTo(1.6, 9);
    expect(patient.envy.verdict).toBe('holds');
    expect(patient.clarity.verdict).toBe('holds');
    const hasty = testGuidelines(withContinuation(today, 0.3)).sides.vendor.now;
    expect(hasty.firstToDefect).toMatchObject({ verdict: 'does-not-hold', bestNice: { payoff: 3 } });
    expect(hasty.firstToDefect.bestOther!.payoff).toBeGreaterThanOrEqual(5 / 1.3 - 1e-9);
    expect(hasty.reciprocity.verdict).toBe('does-not-hold');
    expect(hasty.envy).toMatchObject({ verdict: 'does-not-hold', bestOther: { payoff: 3 } });
  });

  it('find how forgiving to be as a search of its own over exact matches does', () => {
    const noisy = withPerception(
      scenarioWith({
        behaviours: { vendor: { 'tit-for-tat': 1 }, partner: { 'tit-for-tat': 0.7, 'always-defect': 0.3 } },
        relationship: { 'deals-a-year': 1, churn: 0.05 },
      }).setting,
      { vendor: 0.1, partner: 0 },
    );
    const { best, loss, curve } = testGuidelines(noisy).sides.vendor.now.reciprocity;
    const earns = (generosity: number): number => {
      const rule = memoryOne({ id: 'g', opening: 1, reply: { CC: 1, CD: generosity, DC: 1, DD: generosity } });
      const payoff = (id: string): number => expectMatch(rule, strategy(id), conditionsOf(noisy)).perRound.vendor;
      return 0.7 * payoff('tit-for-tat') + 0.3 * payoff('always-defect');
    };
    let top = 0;
    for (let i = 0; i <= 4000; i++) if (earns(i / 4000) > earns(top)) top = i / 4000;
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(1);
    expect(Math.abs(best.generosity - top)).toBeLessThan(1 / 2000);
    expect(best.payoff).toBeCloseTo(earns(top), 6);
    expect(loss.strict).toBeCloseTo(earns(top) - earns(0), 6);
    expect(curve.map(({ payoff }) => payoff)[50]).toBeCloseTo(earns(0.5), 9);
  });

  it('weigh the parts of a network by their shares', () => {
    const parts = [
      { share: 3, setting: withContinuation(today, 0.9) },
      { share: 1, setting: withContinuation(today, 0.3) },
    ];
    const { loss } = testGuidelines(parts).sides.vendor.now.reciprocity;
    // Cooperating earns 3 in both parts, always defecting 1.4 and 3.8.
    expect(loss.alwaysDefect).toBeCloseTo(3 - (0.75 * 1.4 + 0.25 * 3.8), 9);
  });

  it('take word of mouth into account: who is heard of is trusted less', () => {
    const word = { vendor: { others: 3, heard: 0.5 }, partner: { others: 0, heard: 0 } };
    const quiet = testGuidelines(withContinuation(today, 0.3)).sides.vendor.now.reciprocity;
    const heard = testGuidelines({ ...withContinuation(today, 0.3), word }).sides.vendor.now.reciprocity;
    // A lone defector is heard of by the next deal in any case, as it is known already; what it earns cannot rise, and tit for tat stays clean.
    expect(heard.loss.alwaysDefect).toBeGreaterThanOrEqual(quiet.loss.alwaysDefect - 1e-12);
    expect(heard.curve[0]!.payoff).toBeCloseTo(3, 9);
    // Alternators, whose cooperation is now misread, are among those that lose: h = 1 − (1 − d/2)³ at d = 0.3/1.3.
    const best = (tests: ReturnType<typeof testGuidelines>): number => tests.sides.vendor.now.firstToDefect.bestOther!.payoff;
    expect(best(testGuidelines({ ...withContinuation(today, 0.3), word }))).toBeLessThan(
      best(testGuidelines(withContinuation(today, 0.3))),
    );
  });

  it('see both sides alike where both are alike', () => {
    const { sides, exact } = testGuidelines(today);
    expect(exact).toBe(true);
    expect(sides.vendor.adapted.firstToDefect.bestNice!.payoff).toBeCloseTo(sides.partner.adapted.firstToDefect.bestNice!.payoff, 8);
    expect(sides.vendor.now.envy.correlation).toBeCloseTo(sides.partner.now.envy.correlation!, 8);
  });

  it('are sampled, and say so, where the other side follows programs; what chance blurs is not told apart', () => {
    const mixed = scenarioWith({ behaviours: { vendor: { 'tit-for-tat': 1 }, partner: { gradual: 1 } } }).setting;
    const tests = testGuidelines(mixed, { repetitions: 20 });
    expect(tests.exact).toBe(false);
    expect(tests.sides.vendor.now.firstToDefect.bestNice!.standardError).toBeGreaterThanOrEqual(0);
    expect(tests.sides.vendor.now.reciprocity.curve).toHaveLength(21);
  });

  it('refuse what is no setting and options that do not exist', () => {
    expect(() => testGuidelines([])).toThrow('settings');
    expect(() => testGuidelines([{ share: 1, setting: 3 as never }])).toThrow('settings[0].setting');
    expect(() => testGuidelines(today, { repetition: 3 } as never)).toThrow('repetition');
  });
});

describe('the rank correlation', () => {
  it('is that of Spearman, ties sharing their mean rank', () => {
    // Ranks 1, 2.5, 2.5, 4 and 1, 3, 2, 4: 1 − correction; by hand 4.5 / √(4.5 · 5).
    expect(rankCorrelation([1, 2, 2, 3], [1, 3, 2, 4])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
    expect(rankCorrelation([1, 2, 3], [9, 5, 1])).toBe(-1);
    expect(rankCorrelation([1, 1, 1], [1, 2, 3])).toBeNull();
  });
});

describe('the sentences on the guidelines', () => {
  const f = formatsFor('en', 'points');
  const words = { who: 'the reps', others: 'the resellers', when: 'now' } as const;

  it('say more, less or as much as the figures do, in random environments', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, fc.double({ min: 0.05, max: 0.9, noNaN: true }), share, (reciprocal, churn, misread) => {
        const setting = withPerception(
          scenarioWith({
            behaviours: { vendor: { 'tit-for-tat': 1 }, partner: { 'tit-for-tat': reciprocal, 'always-defect': 1 - reciprocal } },
            relationship: { 'deals-a-year': 2, churn },
          }).setting,
          { vendor: 0, partner: misread / 4 },
        );
        const { envy, firstToDefect, reciprocity, clarity } = testGuidelines(setting).sides.vendor.now;
        const { bestNice, bestOther } = firstToDefect;
        const said = guidelines.firstToDefect(f, words, firstToDefect);
        expect(said.includes('a deal less than')).toBe(bestNice!.payoff < bestOther!.payoff - 1e-8);
        expect(said.includes('does not hold')).toBe(bestNice!.payoff < bestOther!.payoff - 1e-8);
        expect(guidelines.clarity(f, words, clarity).includes('does not hold')).toBe(
          clarity.bestSimple!.payoff < clarity.bestComplicated!.payoff - 1e-8,
        );
        expect(guidelines.envy(f, words, envy).includes('does not hold')).toBe(
          (envy.correlation ?? 0) > 0 &&
            envy.bestOutscoring !== null &&
            envy.bestOther !== null &&
            envy.bestOutscoring.payoff > envy.bestOther.payoff + 1e-8,
        );
        const forgiving = guidelines.reciprocity(f, words, reciprocity);
        const [from] = reciprocity.bestRange;
        expect(forgiving).toContain(from === 0 ? 'no defection' : from === 1 ? 'every defection' : f.finePercent(from));
        expect(forgiving.includes('strict tit for tat loses')).toBe(reciprocity.loss.strict >= 0.005);
      }),
      { numRuns: 15 },
    );
  });
});
