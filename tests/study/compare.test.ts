import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScenario, scenarioTemplate } from '../../src/scenario/index.ts';
import { shapley } from '../../src/study/compare/shapley.ts';
import { type Attribution, assess, compareRules, compareScenarios } from '../../src/study/index.ts';
import { type ScenarioParts, money, scenarioWith } from '../support/scenario.ts';

const dealing = (churn: number | string, deals = 1): object => ({ 'deals-a-year': deals, churn });
const noise = (misreadings: number | string): object => ({ misreadings });
const rule = (id: string, amount: number, churn = 0.05): object => ({
  id,
  name: `Rule ${id}`,
  change: { relationship: { churn } },
  cost: { amount, per: 'pair-and-year', payer: 'vendor' },
});
const adapted = (parts: ScenarioParts): number => assess(scenarioWith(parts), { basin: false }).adapted.overall;
const partOf = ({ parts }: Attribution, path: string) => parts.find(({ inputs }) => inputs.includes(path));
const total = ({ parts, interaction }: Attribution): number => parts.reduce((sum, { share }) => sum + share, interaction);
const known = (attribution: Attribution | string): Attribution => {
  if (typeof attribution === 'string') throw new Error(attribution);
  return attribution;
};

describe('the Shapley value', () => {
  it('gives each player the mean over all orders', () => {
    // worth 1, 2 and together 10: first adds 1 or 10 − 2, second 2 or 10 − 1
    expect(shapley(2, (set) => [0, 1, 2, 10][set]!)).toEqual([4.5, 5.5]);
  });

  it('gives the known value of the glove game', () => {
    // player 0 has a left glove, 1 and 2 a right one each; a pair is worth 1: 2/3, 1/6, 1/6
    const [left, one, other] = shapley(3, (set) => ((set & 1) === 1 && set > 1 ? 1 : 0));
    expect(left).toBeCloseTo(2 / 3, 12);
    expect(one).toBeCloseTo(1 / 6, 12);
    expect(other).toBeCloseTo(1 / 6, 12);
  });

  it('gives nobody anything where there is nobody', () => {
    expect(shapley(0, () => 7)).toEqual([]);
  });
});

describe('two scenarios that say the same', () => {
  it('have nothing that changed', () => {
    const scenario = scenarioWith({ rules: [rule('a', 1)] });
    const { inputs, why, today, best } = compareScenarios(scenario, scenario);
    expect(inputs).toEqual([]);
    expect(today.after).toEqual(today.before);
    expect(best).toEqual({ before: 'a', after: 'a' });
    expect(why.cooperation.parts).toEqual([]);
    expect(known(why.gain).parts).toEqual([]);
  });

  it('may write numbers in percent, and rules in another order', () => {
    const one = scenarioWith({ relationship: dealing(0.1), rules: [rule('a', 1), rule('b', 2)] });
    const other = scenarioWith({ relationship: dealing('10%'), rules: [rule('b', 2), rule('a', 1)] });
    expect(compareScenarios(one, other).inputs).toEqual([]);
  });
});

describe('one input that differs', () => {
  it('accounts for all of the change', () => {
    const [one, other] = [{ misunderstandings: noise(0.1) }, { misunderstandings: noise(0) }];
    const { inputs, why } = compareScenarios(scenarioWith(one), scenarioWith(other));
    const change = adapted(other) - adapted(one);
    expect(Math.abs(change)).toBeGreaterThan(0.01);
    expect(inputs).toEqual([
      {
        path: 'misunderstandings.misreadings',
        change: 'changed',
        words: false,
        before: { text: '0.1', figure: 0.1 },
        after: { text: '0', figure: 0 },
        unit: 'chance',
      },
    ]);
    expect(why.cooperation).toMatchObject({ method: 'shapley', interaction: 0, inseparable: false });
    const [part] = why.cooperation.parts;
    for (const figure of [part!.share, part!.first, part!.last]) expect(figure).toBeCloseTo(change, 9);
  });

  it('moves the net gain by what a cheaper rule saves', () => {
    // the cost falls by 6 a pair and year, and nothing else moves
    const { why } = compareScenarios(scenarioWith({ rules: [rule('a', 10)] }), scenarioWith({ rules: [rule('a', 4)] }));
    expect(known(why.gain).parts).toHaveLength(1);
    expect(known(why.gain).parts[0]!.share).toBeCloseTo(6, 9);
    expect(why.cooperation.parts).toEqual([]);
  });

  it('may be words only', () => {
    const one = readScenario(scenarioTemplate);
    const other = readScenario(scenarioTemplate.replace('name: the reseller', 'name: the dealer'));
    const { inputs, why } = compareScenarios(one, other);
    expect(inputs.map(({ path, words }) => ({ path, words }))).toEqual([{ path: 'sides.partner.name', words: true }]);
    expect(known(why.gain).parts).toEqual([]);
  });

  it('is told as it is written and as what it comes out as', () => {
    const other = readScenario(scenarioTemplate.replace('resellerMargin * dealValue - handling', 'resellerMargin * dealValue'));
    const { inputs } = compareScenarios(readScenario(scenarioTemplate), other);
    // a quarter of 100, less 5 for handling in the first
    expect(inputs).toMatchObject([
      {
        path: 'money.partner.both-cooperate',
        before: { text: 'resellerMargin * dealValue - handling', figure: 20 },
        after: { text: 'resellerMargin * dealValue', figure: 25 },
        unit: 'money',
      },
    ]);
  });
});

describe('two inputs that work together', () => {
  it('share the change by the Shapley value', () => {
    const parts = (churn: number, misreadings: number): ScenarioParts => ({
      relationship: dealing(churn),
      misunderstandings: noise(misreadings),
    });
    const [neither, churn, misreadings, both] = [
      adapted(parts(0.5, 0.2)),
      adapted(parts(0.05, 0.2)),
      adapted(parts(0.5, 0)),
      adapted(parts(0.05, 0)),
    ];
    expect(Math.abs(both - churn - misreadings + neither)).toBeGreaterThan(0.01);
    const { why } = compareScenarios(scenarioWith(parts(0.5, 0.2)), scenarioWith(parts(0.05, 0)));
    const ofChurn = partOf(why.cooperation, 'relationship.churn')!;
    expect(ofChurn.first).toBeCloseTo(churn - neither, 9);
    expect(ofChurn.last).toBeCloseTo(both - misreadings, 9);
    expect(ofChurn.share).toBeCloseTo((churn - neither + both - misreadings) / 2, 9);
    expect(partOf(why.cooperation, 'misunderstandings.misreadings')!.share).toBeCloseTo((misreadings - neither + both - churn) / 2, 9);
  });

  it('are taken together where a file with one of them cannot be read', () => {
    const other = scenarioTemplate
      .replace('  handling: 5\n', '  handling: 5\n  bonus: 3\n')
      .replace('resellerMargin * dealValue - handling', 'resellerMargin * dealValue - handling + bonus')
      .replace('churn: 20%', 'churn: 18%');
    const { why } = compareScenarios(readScenario(scenarioTemplate), readScenario(other));
    expect(why.cooperation.inseparable).toBe(true);
    expect(why.cooperation.parts.map(({ inputs }) => inputs)).toEqual([
      ['relationship.churn'],
      ['values.bonus', 'money.partner.both-cooperate'],
    ]);
  });
});

describe('many inputs', () => {
  it('are taken by part of the file, and one at a time where even those are too many', () => {
    const behaviours = { vendor: { 'tit-for-tat': 0.7, 'always-defect': 0.3 }, partner: { 'tit-for-tat': 0.4, 'always-defect': 0.6 } };
    const base = scenarioWith({ rules: [rule('a', 1)] });
    const other = readScenario({
      ...scenarioWith({
        money: { vendor: money(5, 3.5, 1, 0), partner: money(5, 3.4, 1, 0) },
        relationship: dealing(0.2, 2),
        misunderstandings: { slips: 0.01, misreadings: 0.03 },
        recognition: 0.98,
        behaviours,
        goal: { cooperation: 0.5, measured: 'now' },
        rules: [rule('a', 0.5, 0.04)],
      }).file,
      care: 0.1,
      network: { pairs: 10, 'vendor-people': 5, 'partner-people': 5 },
    });
    const { cooperation, gain } = compareScenarios(base, other).why;
    // money, relationship, misunderstandings, recognition, behaviours, care; with the goal, the network and the rule nine
    expect(cooperation).toMatchObject({ method: 'shapley', interaction: 0 });
    expect(cooperation.parts).toHaveLength(6);
    expect(partOf(cooperation, 'money.vendor.both-cooperate')!.inputs).toContain('money.partner.both-cooperate');
    expect(known(gain).method).toBe('one-at-a-time');
    expect(known(gain).parts).toHaveLength(9);
    for (const { share, first, last } of known(gain).parts) expect(share).toBeCloseTo((first + last) / 2, 12);
    expect(known(gain).interaction).not.toBe(0);
    expect(total(known(gain))).toBeCloseTo(known(gain).after - known(gain).before, 9);
  });
});

describe('rules that only one file has', () => {
  const one = scenarioWith({ rules: [rule('a', 1)] });

  it('come without figures where they are missing, and count as an input', () => {
    const { rules, inputs, best, why } = compareScenarios(one, scenarioWith({ rules: [rule('b', 0.25)] }));
    expect(rules.map(({ id, before, after }) => [id, before?.place ?? null, after?.place ?? null])).toEqual([
      ['a', 1, null],
      ['b', null, 1],
    ]);
    expect(inputs.map(({ path, change }) => [path, change])).toEqual([
      ['rules.a', 'removed'],
      ['rules.b', 'added'],
    ]);
    expect(best).toEqual({ before: 'a', after: 'b' });
    // the same change at a cost of 0.25 in place of 1
    expect(total(known(why.gain))).toBeCloseTo(0.75, 9);
  });

  it('leave no gain to take apart where a file has none', () => {
    expect(compareScenarios(one, scenarioWith()).why.gain).toBe('no-rules');
  });

  it('nor where files count in different units', () => {
    const euros = readScenario({ ...one.file, currency: 'EUR' });
    expect(compareScenarios(one, euros).why.gain).toBe('currency');
  });
});

describe('any two scenarios', () => {
  const parts = fc
    .record({
      churn: fc.double({ min: 0.02, max: 0.9, noNaN: true }),
      misreadings: fc.double({ min: 0, max: 0.4, noNaN: true }),
      reward: fc.double({ min: 2.6, max: 4.5, noNaN: true }),
      reciprocators: fc.double({ min: 0, max: 1, noNaN: true }),
      cost: fc.double({ min: 0, max: 3, noNaN: true }),
    })
    .map(({ churn, misreadings, reward, reciprocators, cost }) =>
      scenarioWith({
        relationship: dealing(churn),
        misunderstandings: noise(misreadings),
        money: { vendor: money(5, reward, 1, 0), partner: money(5, 3, 1, 0) },
        behaviours: {
          vendor: { 'tit-for-tat': reciprocators, 'always-defect': 1 - reciprocators },
          partner: { 'tit-for-tat': 0.5, 'always-defect': 0.5 },
        },
        rules: [rule('a', cost, 0.02), rule('b', 1, 0.01)],
      }),
    );

  it('have changes that add up, from what the first gives to what the second does', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        const { why, today, rules, best } = compareScenarios(one, other);
        const gain = known(why.gain);
        expect(why.cooperation.before).toBeCloseTo(today.before.cooperationAdapted, 12);
        expect(why.cooperation.after).toBeCloseTo(today.after.cooperationAdapted, 9);
        expect(gain.before).toBeCloseTo(rules.find(({ id }) => id === best.before)!.before!.netGain, 9);
        expect(gain.after).toBeCloseTo(rules.find(({ id }) => id === best.after)!.after!.netGain, 9);
        for (const attribution of [why.cooperation, gain])
          expect(total(attribution)).toBeCloseTo(attribution.after - attribution.before, 9);
        const compared = compareRules(other, { basin: false });
        expect(rules.map(({ after }) => after!.cooperationAdapted)).toEqual(compared.rules.map(({ verdict }) => verdict.adapted.overall));
      }),
      { numRuns: 12, seed: 6 },
    );
  });
});

it('refuses what is no scenario', () => {
  expect(() => compareScenarios(scenarioWith(), {} as ReturnType<typeof scenarioWith>)).toThrow('not a scenario');
});
