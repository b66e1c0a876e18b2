import { describe, expect, it } from 'vitest';
import { formatsFor, messagesFor } from '../../src/messages/index.ts';
import { combineRules, readScenario } from '../../src/scenario/index.ts';
import { type Mix, type Mixes, compareRules, frontSteps, mixes } from '../../src/study/index.ts';
import { refusalsOf } from '../support/refusals.ts';
import { broken, shipped } from '../scenario/example.ts';
import { fourRules, withoutRules } from '../scenario/mixedRules.ts';

const four = readScenario(`${withoutRules}${fourRules}`);
const found = mixes(four);
const measures = ['cooperation', 'jointValue'] as const;

const scenarioOf = (rules: string, goal = 'goal: { cooperation: 80%, measured: now }') =>
  readScenario(`${broken('goal: { cooperation: 80%, measured: now }', goal).split('rules:')[0]}rules:\n${rules}`);
const paid = (id: string, change: string, amount: number, payer = 'vendor') =>
  `  - { id: ${id}, name: ${id}, change: { ${change} }, cost: { amount: ${amount}, per: pair-and-year, payer: ${payer} } }\n`;

const rowOf = ({ rows }: Mixes, ...rules: string[]): Mix => rows.find((row) => row.rules.join() === rules.join())!;

/** The front by its definition, every row against every other; what differs by rounding counts as alike. */
function frontByDefinition(rows: readonly Mix[], measure: (typeof measures)[number]): Set<string> {
  const alike = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;
  const less = (a: number, b: number): boolean => a < b && !alike(a, b);
  const beats = (a: Mix, b: Mix): boolean =>
    (!less(b.cost, a.cost) && less(b[measure], a[measure])) || (less(a.cost, b.cost) && !less(a[measure], b[measure]));
  return new Set(rows.filter((row) => !rows.some((other) => beats(other, row))).map(({ rules }) => rules.join('+')));
}

describe('mixes', () => {
  it('looks at every mix of rules, each with the figures that the rule of all of them has', () => {
    expect(found).toMatchObject({ search: 'exhaustive', looked: 16, settled: true, contradictions: [], budget: null, payer: null });
    expect(new Set(found.rows.map(({ rules }) => rules.join('+'))).size).toBe(16);
    const several = found.rows.filter(({ rules }) => rules.length > 0);
    const whole = { ...four, rules: several.map(({ rules }) => combineRules(four, rules)) };
    const { today, rules } = compareRules(whole, { basin: false });
    rules.forEach(({ verdict, money, reachesGoal }, i) => {
      const { cooperation, cost, jointValue, netGain, reachesGoal: reached, names } = several[i]!;
      expect(names.join(' + ')).toBe(whole.rules[i]!.name);
      expect(cooperation).toBeCloseTo(verdict.now.overall, 12);
      expect(cost).toBeCloseTo(money.adapted.jointCost, 9);
      expect(jointValue).toBeCloseTo(money.adapted.jointValue, 9);
      expect(netGain).toBeCloseTo(money.adapted.jointNet - today.money.adapted.jointNet, 9);
      expect(reached).toBe(reachesGoal);
    });
    expect(found.today).toMatchObject({
      rules: [],
      cost: 0,
      netGain: 0,
      cooperation: expect.closeTo(today.verdict.now.overall, 12) as number,
    });
  });

  it('measures cooperation as the goal does', () => {
    const resellers = readScenario(shipped);
    const { today, rules } = compareRules(resellers, { basin: false });
    const alone = mixes(resellers, { most: 1 });
    expect(alone.rows).toHaveLength(rules.length + 1);
    expect(alone.today.cooperation).toBeCloseTo(today.verdict.adapted.overall, 12);
    for (const { rule, verdict } of rules) expect(rowOf(alone, rule.id).cooperation).toBeCloseTo(verdict.adapted.overall, 12);
  });

  it.each(measures)('has on the front of cost against %s what no other mix beats', (measure) => {
    for (const result of [found, mixes(readScenario(shipped), { most: 3 })]) {
      const front = result.fronts[measure];
      expect(new Set(front.map(({ rules }) => rules.join('+')))).toStrictEqual(frontByDefinition(result.rows, measure));
      expect(front.length).toBeGreaterThan(1);
      expect(front.map(({ cost }) => cost)).toStrictEqual(front.map(({ cost }) => cost).toSorted((a, b) => a - b));
    }
  });

  it('keeps all that are alike on the front, and none that costs more for the same', () => {
    const slips = 'misunderstandings: { slips: 0 }';
    const same = mixes(scenarioOf(paid('one', slips, 3) + paid('two', slips, 3) + paid('dear', slips, 4)));
    // slips are 0 already: nothing changes, so that today is all of the front
    expect(same.fronts.cooperation.map(({ rules }) => rules)).toStrictEqual([[]]);
    const moved = 'move: { side: vendor, from: always-defect, to: tit-for-tat, share: 10% }';
    const alike = mixes(scenarioOf(paid('one', moved, 3) + paid('two', moved, 3) + paid('dear', moved, 4)), { most: 1 });
    expect(alike.fronts.cooperation.map(({ rules }) => rules)).toStrictEqual([[], ['one'], ['two']]);
    expect(frontSteps(alike.fronts.cooperation, 'cooperation')).toHaveLength(1);
  });

  it('ranks mixes that reach the goal first, then by net gain', () => {
    for (const [i, row] of found.rows.entries()) {
      const next = found.rows[i + 1];
      if (next === undefined) continue;
      expect(Number(row.reachesGoal)).toBeGreaterThanOrEqual(Number(next.reachesGoal));
      if (row.reachesGoal === next.reachesGoal) expect(row.netGain).toBeGreaterThanOrEqual(next.netGain - 1e-9);
    }
    expect(found.best).toBe(found.rows[0]);
  });

  it('gives the best that the budget holds, found by hand among all', () => {
    const costs = [...new Set(found.rows.map(({ cost }) => cost))].toSorted((a, b) => a - b);
    for (const budget of [0, ...costs.slice(1), 1e9]) {
      const { best, rows } = mixes(four, { budget });
      const within = found.rows.filter(({ cost }) => cost <= budget + 1e-9);
      expect(best.rules).toStrictEqual(within[0]!.rules);
      expect(rows.filter(({ withinBudget }) => withinBudget)).toHaveLength(within.length);
    }
  });

  it('counts what a payer spends: its costs, and what another account than the sides’ pays out deal by deal', () => {
    const company = mixes(four, { payer: 'company' });
    // fewer: 5 a pair and year; a transfer, so that nothing is used up
    expect(rowOf(company, 'fewer').cost).toBe(5);
    expect(rowOf(found, 'fewer').cost).toBe(0);
    // teach: 15 people at 500 once over 200 pairs, over the years of a relationship, and a bonus of 2 (resellers) or 2.4 for each deal
    const { rules } = compareRules(four, { basin: false });
    const { adapted } = rules.find(({ rule }) => rule.id === 'teach')!.money;
    expect(rowOf(company, 'teach').cost).toBeCloseTo(adapted.cost['company']! - adapted.value['company']!, 9);
    expect(-adapted.value['company']!).toBeGreaterThan(0);
    expect(rowOf(mixes(four, { payer: 'vendor' }), 'bigger').cost).toBeCloseTo(2 * 4, 9);
  });

  it('says of two rules what they do beyond the sum of what each does', () => {
    const { today, synergies } = found;
    expect(synergies).toHaveLength(6);
    for (const { rules, cooperation, netGain } of synergies) {
      const [one, other, both] = [rowOf(found, rules[0]), rowOf(found, rules[1]), rowOf(found, ...rules)];
      const effect = (mix: Mix) => mix.cooperation - today.cooperation;
      expect(cooperation).toBeCloseTo(effect(both) - (effect(one) + effect(other)), 12);
      expect(netGain).toBeCloseTo(both.netGain - (one.netGain + other.netGain), 9);
    }
    // the same twice: together no more than one alone, of which the sum counts two
    const same = mixes(scenarioOf(paid('one', 'relationship: { churn: 1% }', 1) + paid('two', 'relationship: { churn: 1% }', 1)));
    expect(same.synergies[0]!.cooperation).toBeCloseTo(-(rowOf(same, 'one').cooperation - same.today.cooperation), 12);
  });

  it('tells which rules contradict each other, and leaves out every mix of them', () => {
    const churns = scenarioOf(
      paid('one', 'relationship: { churn: 10% }', 1) + paid('two', 'relationship: { churn: 5% }', 1) + paid('three', 'care: 1%', 1),
    );
    const { contradictions, rows, looked } = mixes(churns);
    expect(contradictions).toMatchObject([{ rules: ['one', 'two'], problems: [{ path: 'rules[1].change.relationship.churn' }] }]);
    expect(rows).toHaveLength(6);
    expect(looked).toBe(7);
    const slips = (id: string) => paid(id, 'misunderstandings: { slips: current + 0.4 }', 1);
    const three = mixes(scenarioOf(slips('one') + slips('two') + slips('three')));
    expect(three.contradictions.map(({ rules }) => rules)).toStrictEqual([['one', 'two', 'three']]);
    expect(three.rows).toHaveLength(7);
  });

  it('searches locally where there are more mixes than looks, and says so', () => {
    const resellers = readScenario(shipped);
    const all = mixes(resellers);
    const local = mixes(resellers, { looks: 90 });
    expect(all).toMatchObject({ search: 'exhaustive', settled: true });
    expect(local.search).toBe('local');
    expect(local.looked).toBeLessThanOrEqual(90);
    expect(local.looked).toBeLessThan(all.looked);
    expect(local.best.rules).toStrictEqual(all.best.rules);
    for (const row of local.rows) expect(all.rows).toContainEqual(row);
    const cut = mixes(resellers, { looks: 5 });
    expect(cut).toMatchObject({ search: 'local', looked: 5, settled: false });
  });

  it('gives the same twice, and tells how far it is', () => {
    expect(mixes(four)).toStrictEqual(found);
    const told: [number, number][] = [];
    mixes(four, { onProgress: ({ done, total }) => told.push([done, total]) });
    expect(told).toStrictEqual(Array.from({ length: 15 }, (_, i) => [i + 2, 16]));
  });

  it('judges the best in full where asked', () => {
    const { judged, rows } = mixes(four, { judge: 2, basin: false });
    const best = rows.filter(({ rules }) => rules.length > 0).slice(0, 2);
    expect(judged!.rules.map(({ rule }) => rule.id)).toStrictEqual(best.map(({ rules }) => rules.join('+')));
    expect(judged!.rules[0]!.verdict.now.overall).toBeCloseTo(best[0]!.cooperation, 12);
  });

  it('gives a scenario without rules as it is', () => {
    const { rows, best, today, fronts } = mixes({ ...four, rules: [] });
    expect(rows).toStrictEqual([today]);
    expect(best).toBe(today);
    expect(fronts.cooperation).toStrictEqual([today]);
  });

  it('refuses bad options, all at once', () => {
    const paths = (options: object) => refusalsOf(() => mixes(four, options)).map(({ path }) => path);
    expect(paths({ budget: -1, most: 0, looks: 1.5, judge: -1, seed: 3 })).toStrictEqual([
      'options.budget',
      'options.most',
      'options.looks',
      'options.judge',
      'options.seed',
    ]);
    expect(paths({ payer: 'compny' })).toStrictEqual(['options.payer']);
    expect(paths({ budgt: 1 })).toStrictEqual(['options.budgt']);
    expect(refusalsOf(() => mixes({} as never))[0]!.path).toBe('scenario');
  });
});

describe('frontSteps', () => {
  it('tells what further money buys from one mix on the front to the next', () => {
    const front = found.fronts.jointValue;
    const steps = frontSteps(front, 'jointValue');
    expect(steps.length).toBeGreaterThan(0);
    for (const { from, to, cost, gain, perUnit } of steps) {
      expect(cost).toBeCloseTo(to.cost - from.cost, 12);
      expect(gain).toBeCloseTo(to.jointValue - from.jointValue, 12);
      expect(perUnit).toBeCloseTo(gain / cost, 12);
      expect(cost).toBeGreaterThan(0);
      expect(gain).toBeGreaterThan(0);
    }
    expect(steps[0]!.from).toBe(front[0]);
    expect(steps.at(-1)!.to.jointValue).toBe(front.at(-1)!.jointValue);
  });
});

describe('what is said of mixes', () => {
  const say = messagesFor('en').mixes;
  const formats = formatsFor('en', 'EUR');
  const none = { names: [], cooperation: 0.2, cost: 0, jointValue: 100, netGain: 0, reachesGoal: false };
  const some = { names: ['A', 'B'], cooperation: 0.85, cost: 40, jointValue: 300, netGain: 160, reachesGoal: true };

  it('names the best mix, what it costs whom and what it brings', () => {
    expect(say.best(formats, some, 'after-adaptation', null)).toBe(
      'The best mix is A + B: 85% of moves are cooperative after adaptation, at a cost of €40 per pair and year, with a net gain of €160 against today.',
    );
    expect(say.best(formats, { ...some, netGain: -5 }, 'now', 'company')).toBe(
      'The best mix is A + B: 85% of moves are cooperative with the pools as they are, at a cost of €40 per pair and year, as ‘company’ pays it, with a net loss of €5 against today.',
    );
    expect(say.best(formats, none, 'now', null)).toBe('Changing nothing is best: 20% of moves are cooperative with the pools as they are.');
    expect(say.goal(formats, 0.8, false, 50)).toBe('No mix that the budget holds reaches the goal of 80%.');
  });

  it('tells what the next money buys', () => {
    const step = { from: none, to: some, cost: 40, gain: 0.65 };
    expect(say.next(formats, 'cooperation', step)).toBe(
      'From changing nothing (20%), the next €40 per pair and year buy 65 points of cooperation: A + B (85%).',
    );
    expect(say.next(formats, 'jointValue', { ...step, gain: 200 })).toContain('buy €200 of joint value per pair and year: A + B (€300).');
  });

  it('tells whether rules strengthen or weaken each other, by how much', () => {
    expect(say.synergy(formats, ['A', 'B'], { cooperation: 0.01, netGain: -30 })).toBe(
      'Together, A and B bring 1 point of cooperation more and €30 of net gain less than the sum of what each brings alone.',
    );
  });

  it('tells how it was searched, and that a local search may miss a better mix', () => {
    expect(say.search(formats, 'exhaustive', 128, true, 128)).toBe('Every mix was looked at: 128 in all, changing nothing among them.');
    // Of two rules that exclude each other there are three mixes, not four.
    expect(say.search(formats, 'exhaustive', 4, true, 3)).toBe(
      'Every mix whose rules can be in force together was looked at: 3 in all, changing nothing among them.',
    );
    expect(say.search(formats, 'local', 4096, false, 4000)).toContain('stopped before it came to rest. A better mix may exist.');
  });
});
