import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Finding, advise } from '../../src/advice/index.ts';
import { InputError } from '../../src/core/index.ts';
import { formatsFor } from '../../src/messages/index.ts';
import { compareRules } from '../../src/study/index.ts';
import { money, scenarioWith } from '../support/scenario.ts';

/** Without what these tests do not look at. */
const quick = { doses: false, basin: { starts: 12 } } as const;

const rules = [
  {
    id: 'fewer-misreadings',
    name: 'Shared records',
    change: { misunderstandings: { misreadings: 0.01 } },
    cost: { amount: 0.1, per: 'deal', payer: 'vendor' },
  },
  { id: 'train', name: 'Train', change: { move: { side: 'partner', from: 'always-defect', to: 'tit-for-tat', share: 0.2 } } },
  {
    id: 'fine',
    name: 'A fine',
    change: { money: { partner: { 'i-defect-alone': 'current - 4' }, vendor: { 'i-defect-alone': 'current - 4' } } },
  },
];
const texts = (findings: readonly Finding[], section: Finding['section']): string[] =>
  findings.filter((finding) => finding.section === section).map(({ text }) => text);

describe('advise', () => {
  it('answers in three sentences: dilemma, drift, and what to try first', () => {
    const { findings } = advise(scenarioWith({ rules }), quick);
    expect(texts(findings, 'answer')).toEqual([
      texts(findings, 'dilemma')[0],
      expect.stringContaining('If nothing changes'),
      texts(findings, 'ranking')[0],
    ]);
  });

  it('says who faces a dilemma and who does not, and which game it is then', () => {
    const one = advise(scenarioWith({ money: { vendor: money(5, 3, 1, 0), partner: money(3, 5, 1, 0) } }), quick);
    expect(texts(one.findings, 'dilemma')[0]).toMatch(/^The rep faces a prisoner's dilemma; the reseller does not.*stag hunt/);
    const none = advise(scenarioWith({ money: { vendor: money(1, 3, 0, 2), partner: money(5, 3, 0, 1) } }), quick);
    expect(texts(none.findings, 'dilemma').slice(0, 2)).toEqual([
      expect.stringMatching(/^For the rep this is not a prisoner's dilemma but harmony/),
      expect.stringMatching(/^For the reseller this is not a prisoner's dilemma but chicken/),
    ]);
  });

  it('reports a rule that ends the dilemma', () => {
    const { findings } = advise(scenarioWith({ rules }), quick);
    expect(texts(findings, 'rules').filter((text) => text.includes('no longer a dilemma'))).toHaveLength(2);
  });

  it('works without rules', () => {
    const { findings, ranking } = advise(scenarioWith(), quick);
    expect(ranking).toEqual([]);
    expect(texts(findings, 'ranking')).toEqual(['The scenario names no rules to compare.']);
  });

  it('says that a goal is already met', () => {
    const { findings } = advise(scenarioWith({ goal: { cooperation: 0.1, measured: 'now' } }), quick);
    expect(texts(findings, 'nothing').some((text) => text.includes('already reached'))).toBe(true);
  });

  it('recommends no rule where the goal is met without any and none pays', () => {
    const costly = [{ ...rules[1], cost: { amount: 5, per: 'deal', payer: 'vendor' } }];
    const { findings } = advise(scenarioWith({ rules: costly, goal: { cooperation: 0.05, measured: 'now' } }), quick);
    expect(texts(findings, 'ranking')[0]).toMatch(/^The goal is reached without any rule, and none is worth its cost/);
  });

  it('quotes the measure that the goal is set on', () => {
    const { findings, ranking } = advise(scenarioWith({ rules, goal: { cooperation: 0.34, measured: 'now' } }), quick);
    const [best] = ranking;
    expect(best!.judged.reachesGoal).toBe(true);
    expect(texts(findings, 'ranking')[0]).toContain(`${Math.round(100 * best!.judged.verdict.now.overall)}% cooperation at once`);
  });

  it('tells the nearest continuation that meets the goal, be it longer or shorter', () => {
    // Cooperation now falls with continuation here: (1 + (1 - w)) / 4 of moves; 0.4 is met up to w = 0.4.
    const { findings } = advise(scenarioWith({ goal: { cooperation: 0.4, measured: 'now' } }), quick);
    const text = texts(findings, 'nothing').find((sentence) => sentence.startsWith('With nothing else changed'));
    expect(text).toContain('of up to 40.0%');
    expect(text).toContain('40.0%, the nearest, means a yearly churn of 60%');
  });

  it('says when figures are sampled, with their error', () => {
    const { findings } = advise(scenarioWith({ behaviours: { vendor: { gradual: 1 }, partner: { random: 1 } } }), {
      ...quick,
      repetitions: 5,
    });
    expect(texts(findings, 'method')[0]).toContain('standard error');
  });

  it('gives the same bytes for the same scenario and seed', () => {
    const scenario = scenarioWith({ rules });
    expect(JSON.stringify(advise(scenario).findings)).toBe(JSON.stringify(advise(scenario).findings));
  });

  it('refuses a language that it does not speak', () => {
    expect(() => advise(scenarioWith(), { language: 'xx' as 'en' })).toThrow(InputError);
  });

  it('reports progress up to the end', () => {
    const shares: number[] = [];
    advise(scenarioWith({ rules }), { onProgress: ({ done, total }) => shares.push(done / total) });
    expect(shares.at(-1)).toBe(1);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });
});

describe('every sentence is true of its figures', () => {
  const share = fc.integer({ min: 1, max: 8 });
  const anyScenario = fc
    .record({
      vendor: fc.tuple(
        fc.integer({ min: -5, max: 20 }),
        fc.integer({ min: -5, max: 20 }),
        fc.integer({ min: -5, max: 20 }),
        fc.integer({ min: -5, max: 20 }),
      ),
      partner: fc.tuple(
        fc.integer({ min: -5, max: 20 }),
        fc.integer({ min: -5, max: 20 }),
        fc.integer({ min: -5, max: 20 }),
        fc.integer({ min: -5, max: 20 }),
      ),
      shares: fc.tuple(share, share, share, share),
      churn: fc.constantFrom(0.05, 0.3, 0.7),
      misreadings: fc.constantFrom(0, 0.05, 0.15),
      goal: fc.constantFrom(0.3, 0.6, 0.9),
      measured: fc.constantFrom('now', 'after-adaptation'),
    })
    .map(({ vendor, partner, shares: [a, b, c, d], churn, misreadings, goal, measured }) =>
      scenarioWith({
        money: { vendor: money(...vendor), partner: money(...partner) },
        relationship: { 'deals-a-year': 2, churn },
        misunderstandings: { slips: 0.02, misreadings },
        behaviours: {
          vendor: { 'tit-for-tat': `${a} / ${a + b}`, 'always-defect': `${b} / ${a + b}` },
          partner: { 'win-stay-lose-shift': `${c} / ${c + d + 8}`, 'always-defect': `${d + 8} / ${c + d + 8}` },
        },
        goal: { cooperation: goal, measured },
        rules,
      }),
    );
  const { percent, money: amount } = formatsFor('en', 'points');

  it('over random scenarios', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { findings, comparison, ranking, game } = advise(scenario, quick);
        const { today } = compareRules(scenario, { basin: quick.basin });
        expect(comparison.today).toEqual(today);
        const all = findings.map(({ text }) => text).join('\n');
        expect(all).not.toMatch(/NaN|undefined|Infinity|null|\[object/);

        const both = game.isDilemma.vendor && game.isDilemma.partner;
        expect(all.includes("This is a prisoner's dilemma for both sides")).toBe(both);

        const [now, adapted] = [today.verdict.now.overall, today.verdict.adapted.overall];
        const drift = findings.find(({ text }) => text.startsWith('If nothing changes'))!.text;
        if (drift.includes('rises')) expect(adapted).toBeGreaterThan(now);
        if (drift.includes('falls')) expect(adapted).toBeLessThan(now);
        if (drift.includes('stays')) expect(Math.abs(adapted - now)).toBeLessThan(0.005);
        expect(drift).toContain(percent(adapted));

        const { goal } = scenario;
        const reached = goal.measure === 'now' ? now : adapted;
        expect(all.includes('is already reached')).toBe(reached >= goal.cooperation);

        for (const { judged, netGain } of ranking) {
          const mine = findings.filter(({ rule, section }) => rule === judged.rule.id && section === 'rules').map(({ text }) => text);
          const net = judged.money.adapted.jointNet - today.money.adapted.jointNet;
          expect(netGain).toBeCloseTo(net, 12);
          const sentence = mine.find((text) => text.startsWith('Net of'))!;
          if (sentence.includes('gain')) expect(net).toBeGreaterThan(0);
          if (sentence.includes('lose')) expect(net).toBeLessThan(0);
          if (!sentence.includes('as well off')) expect(sentence).toContain(amount(Math.abs(net)));
          expect(mine.some((text) => text.startsWith('It reaches the goal'))).toBe(judged.reachesGoal);
        }
        ranking.slice(1).forEach((rule, i) => {
          const better = ranking[i]!;
          if (better.judged.reachesGoal === rule.judged.reachesGoal) expect(better.netGain).toBeGreaterThanOrEqual(rule.netGain);
          else expect(better.judged.reachesGoal).toBe(true);
        });
      }),
      { numRuns: 6 },
    );
  });
});
