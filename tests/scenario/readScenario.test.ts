import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { InputError } from '../../src/core/index.ts';
import { continuationOf } from '../../src/incentives/index.ts';
import { findRule, readScenario, scaleOf, scenarioTemplate } from '../../src/scenario/index.ts';
import { broken, read, shipped, small } from './example.ts';

const rates = (C: number, D: number) => ({ C, D });

describe('readScenario', () => {
  it('reads the words and numbers of a scenario', () => {
    const { kind, title, unit, sides, setting, goal, seed, sources } = read();
    expect({ kind, title, unit, goal, seed, sources }).toStrictEqual({
      kind: 'scenario',
      title: 'Small',
      unit: 'EUR',
      goal: { cooperation: 0.8, measure: 'now' },
      seed: 'donnant',
      sources: [],
    });
    expect(sides.partner).toStrictEqual({ name: 'reseller', cooperate: 'sells ours', defect: 'sells theirs' });
    expect(setting.game.unit).toBe('EUR');
    expect(setting.game.moves.vendor).toStrictEqual({ C: 'waits', D: 'grabs' });
    expect(setting.horizon).toStrictEqual({ dealsPerYear: 4, churn: 0.2, interest: { vendor: 0, partner: 0 } });
    expect(setting.pools.vendor.map(({ strategy, share }) => [strategy.id, share])).toStrictEqual([
      ['always-defect', 0.4],
      ['tit-for-tat', 0.6],
    ]);
  });

  it('makes the money of each side its payoffs and its account, the vendor’s move first', () => {
    const { payoffs, accounts } = read().setting.game.states[0]!;
    expect(payoffs).toStrictEqual({ vendor: { T: 45, R: 40, P: 17.5, S: -3 }, partner: { T: 33, R: 25, P: -2.5, S: -5 } });
    expect(accounts).toStrictEqual({
      vendor: { CC: 40, CD: -3, DC: 45, DD: 17.5 },
      partner: { CC: 25, CD: 33, DC: -5, DD: -2.5 },
    });
  });

  it('books further parties by who defects', () => {
    const fund = 'accounts:\n  fund: { both-cooperate: 1, vendor-defects-alone: 2, partner-defects-alone: 3, both-defect: dealValue }\n';
    const { accounts } = read('goal:', `${fund}goal:`).setting.game.states[0]!;
    expect(accounts['fund']).toStrictEqual({ CC: 1, DC: 2, CD: 3, DD: 100 });
  });

  it('takes one figure for all, one for each side, and one for each kind of error', () => {
    const text = `misunderstandings:
  slips: 2%
  misreadings: { vendor: { false-alarm: 5%, missed-breach: 1% }, partner: 0.2 }
recognition: { vendor: 90% }
goal:`;
    const { execution, perception, recall } = read('goal:', text).setting;
    expect(execution).toStrictEqual({ vendor: rates(0.02, 0.02), partner: rates(0.02, 0.02) });
    expect(perception).toStrictEqual({ vendor: rates(0.05, 0.01), partner: rates(0.2, 0.2) });
    expect(recall).toStrictEqual({ vendor: 0.9, partner: 1 });
  });

  it('lets values depend on one another in any order, and on choices between them', () => {
    const values = 'dealValue: 4 * unitPrice\n  unitPrice: "margin > 20% ? base : 1"\n  base: 25';
    expect(read('dealValue: 100', values).setting.game.states[0]!.payoffs.partner.R).toBe(25);
  });

  it('reads JSON and objects like YAML', () => {
    const object = parse(shipped) as object;
    expect(readScenario(JSON.stringify(object, null, 2))).toStrictEqual(readScenario(shipped));
    expect(readScenario(object)).toStrictEqual(readScenario(shipped));
  });

  it('leaves an object it is given as it was', () => {
    const object = parse(shipped) as object;
    readScenario(object);
    expect(object).toStrictEqual(parse(shipped));
  });

  it('offers the five usual behaviours beside those of the pool, or those the author names', () => {
    const ids = (text: string) => readScenario(text).setting.adoptable.partner.map(({ id }) => id);
    expect(ids(small)).toStrictEqual(['always-cooperate', 'generous-tit-for-tat', 'win-stay-lose-shift']);
    expect(ids(broken('goal:', 'could-adopt: [pavlov, tit-for-tat]\ngoal:'))).toStrictEqual(['win-stay-lose-shift']);
    expect(ids(broken('goal:', 'could-adopt: { partner: [] }\ngoal:'))).toStrictEqual([]);
  });

  it('knows behaviours by their aliases', () => {
    const { pools } = read('tit-for-tat: 60%', 'pavlov: 60%').setting;
    expect(pools.vendor[1]!.strategy.id).toBe('win-stay-lose-shift');
  });
});

describe('the unit in which people compare how they fare', () => {
  it('is the distance of R and P, else the spread of the payoffs, else 1', () => {
    expect(read().setting.scale).toStrictEqual({ vendor: 22.5, partner: 27.5 });
    expect(scaleOf({ T: 0, R: 1, P: 3, S: 0 })).toBe(2);
    expect(scaleOf({ T: 5, R: 2, P: 2, S: 1 })).toBe(4);
    expect(scaleOf({ T: 2, R: 2, P: 2, S: 2 })).toBe(1);
  });
});

describe('rules', () => {
  const withChange = (change: string) => read('relationship:\n        churn: 10%', change).rules[0]!;

  it('carry their words, costs and changes', () => {
    const [rule] = read().rules;
    expect(rule).toMatchObject({
      id: 'loyalty',
      name: 'Loyalty',
      costs: [{ amount: 3, per: 'deal', payer: 'vendor' }],
      changes: [{ what: 'relationship.churn', from: 0.2, to: 0.1, text: '10%' }],
    });
    expect(rule!.setting).toStrictEqual({ ...read().setting, horizon: { ...read().setting.horizon, churn: 0.1 } });
  });

  it('start from today’s figure where they say current', () => {
    expect(withChange('relationship: { churn: current / 2, deals-a-year: 3 * current }').setting.horizon).toMatchObject({
      churn: 0.1,
      dealsPerYear: 12,
    });
  });

  it('change one side or one kind of error and leave the others', () => {
    const rule = withChange('misunderstandings: { slips: { partner: { defection: 5% } } }\n      recognition: { vendor: current - 0.1 }');
    expect(rule.setting.execution).toStrictEqual({ vendor: rates(0, 0), partner: rates(0, 0.05) });
    expect(rule.setting.recall).toStrictEqual({ vendor: 0.9, partner: 1 });
    expect(rule.changes.map(({ what, from, to }) => [what, from, to])).toStrictEqual([
      ['misunderstandings.slips.partner.defection', 0, 0.05],
      ['recognition.vendor', 1, 0.9],
    ]);
  });

  it('that change a value recompute every formula that uses it, before current is taken', () => {
    const { setting, changes } = withChange(
      'values: { margin: current + 0.05 }\n      money: { partner: { both-cooperate: current - 1 } }',
    );
    expect(setting.game.states[0]!.payoffs.partner.R).toBeCloseTo(29, 12);
    expect(setting.game.states[0]!.accounts['partner']!.CC).toBeCloseTo(29, 12);
    expect(changes[1]).toMatchObject({ what: 'money.partner.both-cooperate', from: 25, text: 'current - 1' });
    expect(setting.scale).toStrictEqual(read().setting.scale);
  });

  it('charge what a formula says under the rule, once or several times', () => {
    const cost =
      'cost:\n      - { amount: dealValue / 10, per: pair-once, payer: vendor, receiver: partner }\n      - { amount: 0, per: deal, payer: partner }';
    const text = broken('cost:\n      amount: 3\n      per: deal\n      payer: vendor', cost).replace(
      'relationship:\n        churn: 10%',
      'values: { dealValue: 50 }',
    );
    expect(readScenario(text).rules[0]!.costs).toStrictEqual([
      { amount: 5, per: 'pair-once', payer: 'vendor', receiver: 'partner' },
      { amount: 0, per: 'deal', payer: 'partner' },
    ]);
  });

  it('move shares of a pool, one after the other, also to what nobody does yet', () => {
    const move = `move:
        - { side: partner, from: always-defect, to: tit-for-tat, share: 10% }
        - { side: partner, from: tit-for-tat, to: pavlov, share: 60% }`;
    const { setting, changes } = withChange(move);
    expect(setting.pools.partner.map(({ strategy, share }) => [strategy.id, Number(share.toFixed(12))])).toStrictEqual([
      ['always-defect', 0.4],
      ['tit-for-tat', 0],
      ['win-stay-lose-shift', 0.6],
    ]);
    expect(changes).toStrictEqual([
      { what: 'behaviours.partner', text: '10% always-defect → tit-for-tat' },
      { what: 'behaviours.partner', text: '60% tit-for-tat → win-stay-lose-shift' },
    ]);
  });

  it('do not change what people do when they change what it earns', () => {
    const text = broken('tit-for-tat: 60%', 'generous-tit-for-tat: 60%').replace(
      'relationship:\n        churn: 10%',
      'money: { vendor: { i-defect-alone: 90 } }',
    );
    const { setting, rules } = readScenario(text);
    expect(rules[0]!.setting.pools).toStrictEqual(setting.pools);
    expect(rules[0]!.setting.adoptable).toStrictEqual(setting.adoptable);
    // g = min(1 − (T − R)/(R − S), (R − P)/(T − P)) on today's money (Nowak & Sigmund 1992)
    const generous = setting.pools.vendor[1]!.strategy;
    expect(generous).toMatchObject({ kind: 'memory-one' });
    const { CD } = (generous as { reply: { CD: number } }).reply;
    expect(CD).toBeCloseTo(Math.min(1 - 5 / 43, 22.5 / 27.5), 12);
  });

  it('are found by id, and the nearest is named where there is none', () => {
    const scenario = readScenario(shipped);
    expect(findRule(scenario, 'claw-back').id).toBe('claw-back');
    expect(() => findRule(scenario, 'clawback')).toThrow(InputError);
    expect(() => findRule(scenario, 'clawback')).toThrow('expected claw-back');
  });
});

describe('the template', () => {
  it('reads back as a scenario with rules that change something', () => {
    const { title, rules, setting } = readScenario(scenarioTemplate);
    expect(title).toBe('Co-selling with a reseller');
    expect(rules.map(({ id, changes }) => [id, changes[0]!.what, changes[0]!.from, changes[0]!.to])).toStrictEqual([
      ['longer-contracts', 'relationship.churn', 0.2, 0.1],
      ['shared-records', 'misunderstandings.misreadings', 0.1, 0.02],
    ]);
    expect(continuationOf(setting.horizon)).toBeCloseTo(0.8 ** 0.25, 12);
  });
});
