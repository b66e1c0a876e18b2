import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Advice, type AdviceStep, type StageResults, adviceSteps } from '../../src/advice/index.ts';
import { readScenario, scenarioTemplate } from '../../src/scenario/index.ts';
import { refusedPaths } from '../support/refusals.ts';
import { manyKinds } from './manyKinds.ts';
import { uncertainScenario } from './uncertainScenario.ts';

const [uncertain] = fc.sample(uncertainScenario, { numRuns: 1, seed: 7 });
const options = { basin: { starts: 5 }, draws: 60, doses: false } as const;
const scenarios = { template: readScenario(scenarioTemplate), 'kinds of counterpart': manyKinds, 'uncertain figures': uncertain! };

/** All stages, and the advice. */
function carriedOut(scenario: (typeof scenarios)['template'], kept?: StageResults): { steps: AdviceStep[]; advice: Advice } {
  const steps: AdviceStep[] = [];
  const analysis = adviceSteps(scenario, options, kept);
  for (;;) {
    const step = analysis.next();
    if (step.done === true) return { steps, advice: step.value };
    steps.push(step.value);
  }
}

describe.each(Object.entries(scenarios))('the stages of an analysis: %s', (_, scenario) => {
  const { steps, advice } = carriedOut(scenario);
  const bytes = JSON.stringify(advice);

  it('leave plain JSON behind', () => {
    for (const { results } of steps) expect(JSON.parse(JSON.stringify(results))).toEqual(results);
  });

  it('give the same bytes wherever the analysis is taken up again', () => {
    for (const { results } of steps) {
      const kept = JSON.parse(JSON.stringify(results)) as StageResults;
      expect(JSON.stringify(carriedOut(scenario, kept).advice)).toBe(bytes);
    }
  });

  it('are each told once, with more and more of the work done', () => {
    const shares = steps.map(({ done, total }) => done / total);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    expect(shares.at(-1)).toBe(1);
    expect(new Set(shares).size).toBe(shares.length);
  });
});

describe('draws of uncertain figures', () => {
  it('are kept fifty at a time', () => {
    const { steps } = carriedOut(scenarios['uncertain figures']);
    expect(steps.filter(({ stage }) => stage === 'draws').map(({ results }) => results.draws!.length)).toEqual([50, 60]);
  });
});

describe('the way of the pools', () => {
  it('starts at the pools of today and ends at those of the verdict', () => {
    const { advice } = carriedOut(scenarios.template);
    for (const { rule, pools } of advice.courses!) {
      const judged = rule === null ? advice.comparison.today : advice.comparison.rules.find((one) => one.rule.id === rule)!;
      for (const side of ['vendor', 'partner'] as const) {
        for (const { id, shares } of pools[side]) {
          const before = advice.scenario.setting.pools[side].find(({ strategy }) => strategy.id === id)?.share ?? 0;
          if (rule === null) expect(shares[0]).toBeCloseTo(before, 12);
          const end = judged.verdict.adapted.pools[side].find((one) => one.id === id)!.share;
          expect(Math.abs(shares.at(-1)! - end)).toBeLessThan(0.003);
        }
      }
    }
  });
});

describe('options of advice', () => {
  it('are all refused at once where they are wrong', () => {
    const wrong = { quick: 'yes', doses: 1, budget: -1, draws: 0, speed: 2 } as unknown as Parameters<typeof adviceSteps>[1];
    expect(refusedPaths(() => adviceSteps(scenarios.template, wrong).next())).toEqual(expect.arrayContaining(['options.speed']));
    const { speed: _, ...known } = wrong as { speed: number };
    expect(refusedPaths(() => adviceSteps(scenarios.template, known).next())).toEqual([
      'options.quick',
      'options.doses',
      'options.budget',
      'options.draws',
    ]);
  });
});
