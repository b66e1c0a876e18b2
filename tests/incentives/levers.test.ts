import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError, outcomes } from '../../src/core/index.ts';
import { prisonersDilemma, stageGame } from '../../src/games/index.ts';
import * as levers from '../../src/incentives/index.ts';
import { type Setting, conditionsOf, continuationOf, discountOf } from '../../src/incentives/index.ts';
import { anySetting, frozenSetting } from './settings.ts';

const { withChurn, withContinuation, withDealsPerYear, withExecution, withGame, withInterest, withPayoffs, withPerception, withRecall } =
  levers;
const chance = fc.double({ min: 0, max: 1, noNaN: true });
const yearly = fc.double({ min: 0.001, max: 1, noNaN: true });
const often = fc.double({ min: 0.1, max: 52, noNaN: true });

const pathsOf = (act: () => unknown): string[] => {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ path }) => path);
    throw error;
  }
  return [];
};

describe('continuation and discount', () => {
  it('multiply to the published effective continuation of quarterly deals under churn and interest', () => {
    // ORACLE cases dom.churn.low and dom.churn.high: w = ((1 − churn) / (1 + r))^(1/m), m = 4, r = 10 %
    const effective = (churn: number): number => {
      const { horizon } = withInterest(withDealsPerYear(withChurn(frozenSetting, churn), 4), 0.1);
      return continuationOf(horizon) * discountOf(horizon).partner;
    };
    expect(effective(0.05)).toBeCloseTo(0.964012643737, 11);
    expect(effective(0.25)).toBeCloseTo(0.908692920543, 11);
  });

  it('reach match and solver through the conditions', () => {
    const { length, noise, recall, discount } = conditionsOf(withRecall(withContinuation(frozenSetting, 0.7), 0.9));
    expect(length).toStrictEqual({ continuation: 0.7 });
    expect(recall).toStrictEqual({ vendor: 0.9, partner: 0.9 });
    expect(noise).toStrictEqual({ execution: frozenSetting.execution, perception: frozenSetting.perception });
    expect(discount).toStrictEqual(discountOf(frozenSetting.horizon));
  });
});

describe('levers', () => {
  const pairs: readonly (readonly [string, fc.Arbitrary<(setting: Setting) => Setting>])[] = [
    ['withChurn', yearly.map((dose) => (s: Setting) => withChurn(s, dose))],
    ['withInterest', chance.map((dose) => (s: Setting) => withInterest(s, dose))],
    ['withExecution', chance.map((dose) => (s: Setting) => withExecution(s, dose))],
    ['withPerception', chance.map((dose) => (s: Setting) => withPerception(s, { vendor: dose, partner: { C: dose, D: 0 } }))],
    ['withRecall', chance.map((dose) => (s: Setting) => withRecall(s, dose))],
    ['withPayoffs of the vendor', chance.map((dose) => (s: Setting) => withPayoffs(s, 'vendor', { T: dose }))],
    ['withPayoffs of the partner', chance.map((dose) => (s: Setting) => withPayoffs(s, 'partner', { R: dose }))],
  ];
  const anyTwo = fc.subarray([...pairs], { minLength: 2, maxLength: 2 }).chain(([one, other]) => fc.tuple(one![1], other![1]));

  it('that turn different things commute', () => {
    fc.assert(
      fc.property(anySetting, anyTwo, (setting, [one, other]) => {
        expect(one(other(setting))).toStrictEqual(other(one(setting)));
      }),
    );
  });

  it('change nothing when set to what holds already', () => {
    fc.assert(
      fc.property(anySetting, (setting) => {
        const { churn, dealsPerYear, interest } = setting.horizon;
        expect(withChurn(setting, churn)).toStrictEqual(setting);
        expect(withDealsPerYear(setting, dealsPerYear)).toStrictEqual(setting);
        expect(withInterest(setting, interest)).toStrictEqual(setting);
        expect(withExecution(setting, setting.execution)).toStrictEqual(setting);
        expect(withPerception(setting, setting.perception)).toStrictEqual(setting);
        expect(withRecall(setting, setting.recall)).toStrictEqual(setting);
        expect(withGame(setting, setting.game)).toStrictEqual(setting);
        expect(withPayoffs(setting, 'vendor', {})).toStrictEqual(setting);
        expect(withPayoffs(setting, 'partner', setting.game.states[0]!.payoffs.partner)).toStrictEqual(setting);
      }),
    );
  });

  it('list every dose out of range and leave the setting alone', () => {
    for (const churn of [0, -0.1, 1.1, NaN, 1e-17]) expect(pathsOf(() => withChurn(frozenSetting, churn))).toStrictEqual(['churn']);
    for (const deals of [0, -1, NaN, Infinity, 1e18])
      expect(pathsOf(() => withDealsPerYear(frozenSetting, deals))).toStrictEqual(['dealsPerYear']);
    for (const w of [-0.1, 1, NaN]) expect(pathsOf(() => withContinuation(frozenSetting, w))).toStrictEqual(['continuation']);
    expect(pathsOf(() => withInterest(frozenSetting, { vendor: -1, partner: NaN }))).toStrictEqual(['interest.vendor', 'interest.partner']);
    expect(pathsOf(() => withExecution(frozenSetting, { vendor: 2, partner: { C: 0, D: -1 } }))).toStrictEqual([
      'noise.execution.vendor',
      'noise.execution.partner.D',
    ]);
    expect(pathsOf(() => withPerception(frozenSetting, NaN))).toStrictEqual(['noise.perception']);
    expect(pathsOf(() => withRecall(frozenSetting, 1.5))).toStrictEqual(['recall']);
    expect(pathsOf(() => withPayoffs(frozenSetting, 'vendor', { T: NaN, S: Infinity }))).toStrictEqual(['payoffs.T', 'payoffs.S']);
  });
});

describe('withContinuation', () => {
  it('gives the continuation back exactly and keeps deals a year', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), often, (w, deals) => {
        const { horizon } = withContinuation(withDealsPerYear(frozenSetting, deals), w);
        expect(continuationOf(horizon)).toBe(w);
        expect(horizon.dealsPerYear).toBe(deals);
        expect(horizon.churn).toBeCloseTo(1 - w ** deals, 12);
      }),
    );
  });

  it('at 0 is a churn of 1: every deal is the last', () => {
    expect(withContinuation(frozenSetting, 0).horizon.churn).toBe(1);
    expect(continuationOf(withChurn(frozenSetting, 1).horizon)).toBe(0);
  });

  it('gives way to a churn that is set later', () => {
    expect(withChurn(withContinuation(frozenSetting, 0.5), 0.25)).toStrictEqual(withChurn(frozenSetting, 0.25));
  });
});

describe('withPayoffs', () => {
  const game = stageGame({
    vendor: { T: 45, R: 40, P: 17.5, S: -3 },
    partner: { T: 33, R: 25, P: -2.5, S: -5 },
    accounts: { vendor: { CC: 1, CD: 2, DC: 3, DD: 4 }, partner: { CC: 10, CD: 20, DC: 30, DD: 40 }, fund: { CC: 0, CD: 0, DC: 0, DD: 0 } },
  });
  const setting = withGame(frozenSetting, game);

  it('moves the side’s account by the same money, the vendor’s move standing first', () => {
    const [state] = withPayoffs(setting, 'partner', { T: 23, S: -4 }).game.states;
    expect(state!.payoffs.partner).toStrictEqual({ T: 23, R: 25, P: -2.5, S: -4 });
    expect(state!.accounts).toStrictEqual({ ...game.states[0]!.accounts, partner: { CC: 10, CD: 10, DC: 31, DD: 40 } });
    const vendor = withPayoffs(setting, 'vendor', { T: 44, S: 0 }).game.states[0]!;
    expect(vendor.accounts['vendor']).toStrictEqual({ CC: 1, CD: 5, DC: 2, DD: 4 });
  });

  it('leaves accounts alone where the side has none', () => {
    const plain = withGame(frozenSetting, prisonersDilemma());
    expect(withPayoffs(plain, 'vendor', { T: 9 }).game.states[0]!.accounts).toStrictEqual({});
  });

  it('refuses unknown payoffs and games with several public states', () => {
    expect(pathsOf(() => withPayoffs(setting, 'vendor', { t: 1 } as never))).toStrictEqual(['payoffs.t']);
    const [state] = game.states;
    const two = withGame(setting, { ...game, states: [state!, state!] });
    expect(pathsOf(() => withPayoffs(two, 'vendor', { T: 1 }))).toStrictEqual(['game']);
  });

  it('keeps accounts of the sides equal to payoffs where they were equal', () => {
    fc.assert(
      fc.property(anySetting, chance, (any, T) => {
        const { payoffs, accounts } = withPayoffs(withPayoffs(any, 'partner', { T, P: -T }), 'vendor', { S: T }).game.states[0]!;
        const { vendor, partner } = payoffs;
        const booked = { vendor: [vendor.R, vendor.S, vendor.T, vendor.P], partner: [partner.R, partner.T, partner.S, partner.P] };
        outcomes.forEach((outcome, i) => {
          expect(accounts['vendor']![outcome]).toBeCloseTo(booked.vendor[i]!, 9);
          expect(accounts['partner']![outcome]).toBeCloseTo(booked.partner[i]!, 9);
        });
      }),
    );
  });
});

describe('withGame', () => {
  it('keeps pools and the unit of comparison', () => {
    const other = withGame(frozenSetting, prisonersDilemma({ T: 9, R: 6, P: 2, S: 1 }));
    expect(other.pools).toBe(frozenSetting.pools);
    expect(other.scale).toBe(frozenSetting.scale);
    expect(pathsOf(() => withGame(frozenSetting, {} as never))).toStrictEqual(['game']);
  });
});
