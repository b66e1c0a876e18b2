import { describe, expect, it } from 'vitest';
import { type Rule, combineRules, readScenario } from '../../src/scenario/index.ts';
import { refusalsOf } from '../support/refusals.ts';
import { broken, shipped } from './example.ts';
import { fourRules, withoutRules } from './mixedRules.ts';

const scenario = readScenario(`${withoutRules}${fourRules}`);
const ids = scenario.rules.map(({ id }) => id);

/** Every choice of at least two of the four rules. */
const choices = Array.from({ length: 16 }, (_, bits) => ids.filter((_, i) => bits & (1 << i))).filter(({ length }) => length > 1);

/** One rule that holds what several of the four rules hold, put together by hand. */
function byHand(chosen: readonly string[]): Rule {
  const [bigger, fewer, teach, fines] = ids.map((id) => chosen.includes(id));
  const dealValue = bigger && fewer ? 'current * 2 - 30' : bigger ? 'current * 2' : 'current - 30';
  const moves = [
    ...(teach ? ['{ side: partner, from: always-defect, to: tit-for-tat, share: margin / 2.5 }'] : []),
    ...(fines ? ['{ side: vendor, from: always-defect, to: tit-for-tat, share: 5% }'] : []),
  ];
  const levers = [
    ...(teach ? ['{ lever: cooperation-bonus, side: partner, amount: margin * 8 }'] : []),
    ...(fines ? ['{ lever: penalty, side: vendor, amount: fine / 2, detection: 80%, segment: resellers }'] : []),
  ];
  const costs = [
    ...(bigger ? ['{ amount: dealValue / 100, per: deal, payer: vendor }'] : []),
    ...(fewer ? ['{ amount: 5, per: pair-and-year, payer: company, receiver: partner }'] : []),
    // 10% of 150 partner people are taught by this rule; 25% / 2.5 of them
    ...(teach ? ['{ amount: 500, per: head-once, heads: 15, payer: company }'] : []),
    ...(fines ? ['{ amount: 1000, per: network-and-year, payer: fund }'] : []),
  ];
  const lines = [
    'rules:',
    '  - id: by-hand',
    '    name: By hand',
    '    change:',
    ...(bigger || fewer ? [`      values: { dealValue: ${dealValue} }`] : []),
    ...(bigger ? ['      relationship: { churn: current / 2 }'] : []),
    ...(fewer ? ['      misunderstandings: { misreadings: { partner: current / 2 } }'] : []),
    ...(moves.length > 0 ? [`      move: [${moves.join(', ')}]`] : []),
    ...(levers.length > 0 ? [`    levers: [${levers.join(', ')}]`] : []),
    `    cost: [${costs.join(', ')}]`,
    '',
  ];
  return readScenario(`${withoutRules}${lines.join('\n')}`).rules[0]!;
}

/** A scenario of the small file with these rules. */
const withRules = (rules: string) => readScenario(`${broken('rules:', 'rules: #').split('rules: #')[0]}rules:\n${rules}`);

describe('combineRules', () => {
  it.each(choices.map((chosen) => [chosen.join(' and '), chosen] as const))('gives what one rule of all lines gives: %s', (_, chosen) => {
    const both = combineRules(scenario, chosen);
    const expected = byHand(chosen);
    expect(both.segments).toStrictEqual(expected.segments);
    expect(both.setting).toStrictEqual(expected.setting);
    expect(both.levers).toStrictEqual(expected.levers);
    expect(both.costs).toStrictEqual(expected.costs);
  });

  it('builds current on what the earlier rule of the file gives, whatever order is asked for', () => {
    const [first, other] = [combineRules(scenario, ['bigger', 'fewer']), combineRules(scenario, ['fewer', 'bigger'])];
    expect(other).toStrictEqual(first);
    // 100 × 2 − 30 = 170, and not (100 − 30) × 2 = 140; margin 25%; today's penalty of 10 on 5% false alarms
    expect(first.segments[0]!.setting.game.states[0]!.payoffs.partner.R).toBeCloseTo(0.25 * 170 - 0.05 * 10, 12);
    expect(first.changes).toContainEqual({ what: 'values.dealValue', from: 100, to: 170, text: 'current * 2; current - 30' });
    expect(first.changes.filter(({ what }) => what === 'values.dealValue')).toHaveLength(1);
  });

  it('is called by both names, and has the costs of both', () => {
    const { id, name, costs } = combineRules(scenario, ['bigger', 'fines']);
    expect([id, name]).toStrictEqual(['bigger+fines', 'Bigger deals + Fines']);
    expect(costs).toStrictEqual([
      { amount: 2, per: 'deal', payer: 'vendor' },
      { amount: 1000, per: 'network-and-year', payer: 'fund' },
    ]);
  });

  it('gives a single rule as it is', () => {
    for (const rule of scenario.rules) expect(combineRules(scenario, [rule.id])).toBe(rule);
  });

  it('reaches the same settings as the rules alone where they touch different things', () => {
    const resellers = readScenario(shipped);
    const both = combineRules(resellers, ['longer-contracts', 'shared-records']).setting;
    const [contracts, records] = ['longer-contracts', 'shared-records'].map(
      (id) => resellers.rules.find((rule) => rule.id === id)!.setting,
    );
    expect(both).toStrictEqual({ ...contracts!, perception: records!.perception });
    expect(both.perception).not.toStrictEqual(contracts!.perception);
  });

  it('pays by the head for those whom the cost’s own rule teaches', () => {
    const taught = readScenario(
      `${withoutRules}${fourRules.replace('{ amount: 1000, per: network-and-year, payer: fund }', '{ amount: 7, per: head-once, payer: fund }')}`,
    );
    // 10% of 150 partner people; 5% of 20 vendor people
    expect(combineRules(taught, ['teach', 'fines']).costs.map(({ heads }) => heads)).toStrictEqual([15, 1]);
  });

  it('refuses rules of which the later would overwrite a figure of the earlier, and names both', () => {
    const rule = (id: string, churn: string) =>
      `  - { id: ${id}, name: ${id}, change: { relationship: { churn: '${churn}' }, care: { vendor: 1% } } }\n`;
    const churns = (first: string, second: string) => withRules(rule('one', first) + rule('two', second));
    const refused = refusalsOf(() => combineRules(churns('10%', '5%'), ['one', 'two']));
    expect(refused).toMatchObject([{ path: 'rules[1].change.relationship.churn', received: '5%' }]);
    expect(refused[0]!.message).toContain('two would overwrite what one sets');
    // what the later builds on current is no contradiction, nor is the same figure twice
    expect(combineRules(churns('10%', 'current / 2'), ['one', 'two']).setting.horizon.churn).toBe(0.05);
    expect(combineRules(churns('min(current, 10%)', 'min(current, 5%)'), ['one', 'two']).setting.horizon.churn).toBe(0.05);
    expect(combineRules(churns('10%', '10%'), ['one', 'two']).setting.horizon.churn).toBe(0.1);
    expect(refusalsOf(() => combineRules(churns('current / 2', '10%'), ['one', 'two']))).toHaveLength(1);
    const doubtful = withRules(rule('one', '10%').replace("'10%'", '{ low: 5%, likely: 10%, high: 15% }') + rule('two', '10%'));
    expect(refusalsOf(() => combineRules(doubtful, ['one', 'two']))).toHaveLength(1);
  });

  it('refuses rules whose levers exclude each other, and figures out of range together, naming all', () => {
    const lever = (id: string, text: string) => `  - { id: ${id}, name: ${id}, levers: { ${text} } }\n`;
    const change = (id: string, text: string) => `  - { id: ${id}, name: ${id}, change: { ${text} } }\n`;
    const levers = withRules(lever('one', 'lever: churn, level: 10%') + lever('two', 'lever: contract-length, years: 3'));
    expect(refusalsOf(() => combineRules(levers, ['one', 'two']))[0]).toMatchObject({ path: 'rules[1].levers' });
    expect(refusalsOf(() => combineRules(levers, ['one', 'two']))[0]!.message).toMatch(/rules\[0\].levers .*\(one and two together\)$/);
    const slips = 'misunderstandings: { slips: current + 0.6 }';
    const sums = withRules(change('one', slips) + change('two', slips));
    expect(refusalsOf(() => combineRules(sums, ['one', 'two']))[0]).toMatchObject({
      path: 'rules[1].change.misunderstandings.slips',
      received: 1.2,
      message: 'number out of range (one and two together)',
    });
    const move = 'move: { side: vendor, from: always-defect, to: tit-for-tat, share: 30% }';
    const moves = withRules(change('one', move) + change('two', move));
    expect(refusalsOf(() => combineRules(moves, ['one', 'two']))).toMatchObject([{ path: 'rules[1].change.move.share' }]);
  });

  it('lists every unknown and repeated rule, and refuses none at all', () => {
    const paths = (chosen: readonly string[]) => refusalsOf(() => combineRules(scenario, chosen)).map(({ path }) => path);
    expect(paths(['biger', 'fines', 'fines'])).toStrictEqual(['ruleIds[0]', 'ruleIds[2]']);
    expect(paths([])).toStrictEqual(['ruleIds']);
    expect(refusalsOf(() => combineRules(scenario, ['biger']))[0]!.expected).toContain('bigger');
  });
});
