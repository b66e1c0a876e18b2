import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Advice, type Finding, advise } from '../../src/advice/index.ts';
import { formatsFor, messagesFor } from '../../src/messages/index.ts';
import { type Scenario, readScenario, scenarioTemplate } from '../../src/scenario/index.ts';
import { compareRules, frontSteps, mixes, pilotPlan, testGuidelines, tornado, uncertainty } from '../../src/study/index.ts';
import { uncertainScenario } from './uncertainScenario.ts';

const f = formatsFor('en', 'EUR');
const quickly = { doses: false, basin: { starts: 5 }, draws: 20 } as const;
const of = (findings: readonly Finding[], section: Finding['section']): Finding[] =>
  findings.filter((finding) => finding.section === section);
const having = (findings: readonly Finding[], ...names: string[]): Finding[] =>
  findings.filter(({ evidence }) => names.every((name) => name in evidence));

/** Checks what is said of mixes of rules against the study. */
function checkMixes({ findings, scenario }: Advice, budget: number): void {
  const found = mixes(scenario, { budget });
  const own = of(findings, 'mixes');
  const [best] = own;
  expect(best!.evidence).toEqual({
    mix: found.best.rules.join('+'),
    cooperation: found.best.cooperation,
    cost: found.best.cost,
    netGain: found.best.netGain,
  });
  expect(best!.text).toContain(f.percent(found.best.cooperation));
  if (found.best.rules.length > 0) {
    for (const part of [...found.best.names, f.money(found.best.cost), f.money(Math.abs(found.best.netGain))])
      expect(best!.text).toContain(part);
    expect(best!.text.includes('net loss')).toBe(found.best.netGain < 0);
  }
  // The budget is kept, and no mix within it does better.
  expect(found.best.cost).toBeLessThanOrEqual(budget + 1e-9);
  for (const row of found.rows.filter(({ cost }) => cost <= budget)) {
    if (row.reachesGoal === found.best.reachesGoal) expect(row.netGain).toBeLessThanOrEqual(found.best.netGain + 1e-9);
    else expect(found.best.reachesGoal).toBe(true);
  }
  const [within] = having(own, 'within');
  expect(within!.evidence['within']).toBe(found.rows.filter(({ withinBudget }) => withinBudget).length);
  expect(within!.text).toContain(f.money(budget));
  for (const { text, evidence } of having(own, 'measure', 'gain')) {
    const measure = evidence['measure'] as 'cooperation' | 'jointValue';
    const step = frontSteps(found.fronts[measure], measure).find(({ to }) => to.rules.join('+') === evidence['to'])!;
    expect([evidence['cost'], evidence['gain']]).toEqual([step.cost, step.gain]);
    expect(step.gain).toBeGreaterThan(0);
    expect(text).toContain(f.money(step.cost));
    expect(text).toContain(measure === 'cooperation' ? f.number(100 * step.gain, 1) : f.money(step.gain));
  }
  for (const { text, evidence } of having(own, 'mix', 'cooperation', 'netGain').slice(1)) {
    const synergy = found.synergies.find(({ rules }) => rules.join('+') === evidence['mix'])!;
    expect(evidence['cooperation']).toBe(synergy.cooperation);
    expect(text).toContain(synergy.cooperation < 0 ? 'of cooperation less' : 'of cooperation more');
  }
}

/** Checks what is said of the four guidelines. */
function checkGuidelines({ findings, scenario }: Advice): void {
  const { sides } = testGuidelines(scenario.segments, { seed: scenario.seed });
  const own = of(findings, 'guidelines');
  const said = { holds: ' holds for ', 'does-not-hold': ' does not hold for ', 'cannot-tell': ' cannot be told for ' };
  const tested = having(own, 'guideline');
  expect(tested.map(({ evidence }) => evidence['guideline'])).toEqual(['envy', 'firstToDefect', 'reciprocity', 'clarity']);
  for (const { text, evidence } of tested) {
    const { verdict } = sides.vendor.now[evidence['guideline'] as 'envy'];
    expect(evidence['verdict']).toBe(verdict);
    expect(text).toContain(said[verdict]);
  }
  const forgiving = own.filter(({ evidence }) => 'from' in evidence);
  expect(forgiving).toHaveLength(4);
  for (const { text, evidence } of forgiving) {
    const { bestRange } = sides[evidence['side'] as 'vendor'][evidence['when'] as 'now'].reciprocity;
    expect([evidence['from'], evidence['to']]).toEqual(bestRange);
    if (bestRange[0] > 0 && bestRange[0] < 1) expect(text).toContain(f.finePercent(bestRange[0]));
  }
}

/** Checks what is said of the pilot of the first rule. */
function checkPilot({ findings, scenario, ranking }: Advice): void {
  const rule = ranking[0]!.judged.rule;
  const pairs = scenario.network?.pairs;
  const most = pairs ?? 1000;
  const plans = (['now', 'adapted'] as const).map((pools) =>
    pilotPlan({ today: scenario.segments, rule: rule.segments, pools, seed: scenario.seed, ...(pairs !== undefined && { pairs }) }),
  );
  const shown = plans.find(({ chosen }) => chosen !== null && chosen.pairs !== null && chosen.pairs <= most);
  const own = of(findings, 'pilot');
  expect(own[0]!.evidence['seen']).toBe(shown !== undefined);
  expect(own[0]!.text).toContain(rule.name);
  if (shown === undefined) return expect(own[0]!.text).toContain(`No pilot of up to ${f.number(most, 0)} pairs`);
  const chosen = shown.chosen!;
  expect(own[0]!.text.includes('would not show')).toBe(shown.pools === 'adapted');
  const [groups] = having(own, 'pairsPerGroup');
  expect(groups!.evidence).toEqual({ years: chosen.years, deals: chosen.deals, pairsPerGroup: chosen.pairsPerGroup, pairs: chosen.pairs });
  for (const count of [chosen.pairsPerGroup!, chosen.pairs!]) expect(groups!.text).toContain(f.number(count));
  const [effect] = having(own, 'effect', 'expected');
  expect(effect!.text).toContain(chosen.expected < 0 ? 'fall' : 'rise');
  for (const mean of [chosen.today.mean, chosen.rule.mean]) expect(effect!.text).toContain(f.finePercent(mean));
}

/** Checks how sure the answer is said to be. */
function checkUncertainty({ findings, scenario, ranking }: Advice): void {
  const first = ranking[0]!.judged.rule;
  const found = uncertainty(scenario, { draws: 20 });
  const rule = found.rules.find(({ id }) => id === first.id)!;
  const own = of(findings, 'uncertainty');
  expect(own[0]!.evidence).toMatchObject({ figures: 2, draws: 20, measured: 1, guessed: 1, estimated: 0, untold: 0 });
  const [best] = having(own, 'best', 'error');
  expect(best!.evidence).toEqual({ best: rule.best.share, error: rule.best.standardError });
  expect(best!.text).toContain(`${rule.name} comes out best in ${f.percent(rule.best.share)} of draws`);
  const { nothingBetter } = found;
  const idle = having(own, 'nothingBetter').map(({ text, evidence }) => [
    text.startsWith(`In ${f.percent(nothingBetter.share)} of draws`),
    evidence,
  ]);
  expect(idle).toEqual(
    nothingBetter.share === 0 ? [] : [[true, { nothingBetter: nothingBetter.share, error: nothingBetter.standardError }]],
  );
  const [goal] = having(own, 'reaches');
  expect(goal!.evidence['reaches']).toBe(rule.reachesGoal.share);
  const [gain] = having(own, 'gains');
  expect(gain!.evidence).toEqual({ median: rule.netGain.median, p5: rule.netGain.p5, p95: rule.netGain.p95, gains: rule.gains.share });
  expect(gain!.text).toContain(f.signedMoney(rule.netGain.median));
  const { bars } = tornado(scenario, { rule: first.id });
  const [moves] = having(own, 'path', 'low', 'high');
  if (bars[0]!.swing > 0) expect(moves!.evidence).toEqual({ path: bars[0]!.path, low: bars[0]!.low.money, high: bars[0]!.high.money });
  const answer = of(findings, 'answer');
  expect(answer).toHaveLength(3);
  expect(answer[2]!.text).toContain(`${rule.name} comes out best in ${f.percent(rule.best.share)} of draws.`);
}

describe('the later sections of the advice, over random scenarios', () => {
  it('say what the study says', () => {
    fc.assert(
      fc.property(uncertainScenario, fc.integer({ min: 0, max: 12 }), (scenario, budget) => {
        const advice = advise(scenario, { ...quickly, budget });
        expect(advice.findings.map(({ text }) => text).join('\n')).not.toMatch(/NaN|undefined|Infinity|\bnull\b|\[object/);
        checkMixes(advice, budget);
        checkGuidelines(advice);
        checkPilot(advice);
        checkUncertainty(advice);
      }),
      { numRuns: 5 },
    );
  });
});

describe('where no figure is uncertain', () => {
  it('says so, with a range that a scenario file may really hold', () => {
    const template = readScenario(scenarioTemplate);
    const [only, ...more] = of(advise(template, quickly).findings, 'uncertainty');
    expect(more).toEqual([]);
    expect(only!.text).toContain(messagesFor('en').uncertainty.certain);
    const range = /`churn: ({.*})`/.exec(only!.text)![1]!;
    const source = scenarioTemplate.replace(/^( *churn:).*$/m, `$1 ${range}`);
    expect(readScenario(source).uncertain.map(({ path, known }) => [path, known])).toEqual([['relationship.churn', 'guessed']]);
  });
});

describe('a quick answer', () => {
  const scenario: Scenario = readScenario(scenarioTemplate);
  const quick = advise(scenario, { quick: true });
  const full = advise(scenario, quickly);

  it('gives the same answer and ranking as the full one', () => {
    expect(of(quick.findings, 'answer')).toEqual(of(full.findings, 'answer'));
    expect(quick.ranking.map(({ place, judged, netGain }) => [place, judged.rule.id, netGain])).toEqual(
      full.ranking.map(({ place, judged, netGain }) => [place, judged.rule.id, netGain]),
    );
    expect(quick.tables.rules).toEqual(full.tables.rules);
    expect(quick.comparison).toEqual(compareRules(scenario, { basin: false }));
  });

  it('has nothing of the rest, and says what it leaves out', () => {
    const sections = new Set(quick.findings.map(({ section }) => section));
    expect([...sections]).toEqual(['answer', 'dilemma', 'nothing', 'rules', 'ranking', 'method']);
    const parts = ['sweep', 'map', 'courses', 'doses', 'mixes', 'guidelines', 'pilot', 'uncertainty', 'segments'];
    expect(parts.filter((part) => part in quick)).toEqual([]);
    expect(of(quick.findings, 'method')[0]!.text).toMatch(/Left out: .*guidelines and the pilot/);
  });
});
