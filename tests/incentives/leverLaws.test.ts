import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problems, bothSides, outcomes, sides } from '../../src/core/index.ts';
import { readConditions } from '../../src/conditions/index.ts';
import { messagesFor } from '../../src/messages/index.ts';
import { criticalContinuation } from '../../src/exact/index.ts';
import { kindOf, prisonersDilemma } from '../../src/games/index.ts';
import { type LeverUse, type Setting, applyLevers, conditionsOf, continuationOf, findLever, withGame } from '../../src/incentives/index.ts';
import { anyDilemma } from '../support/anyPayoffs.ts';
import { anyOthers, anyUse, plainLevers } from './leverArbitraries.ts';
import { anySetting, frozenSetting } from './settings.ts';

const named = plainLevers.map((lever) => [lever.id, lever] as const);

/** What a setting comes to, with what is left out spelled out. */
const spelled = (setting: Setting): unknown => ({
  ...setting,
  care: setting.care ?? { vendor: 0, partner: 0 },
  word: setting.word ?? bothSides(() => ({ others: 0, heard: 0 })),
  horizon: { ...setting.horizon, continuation: continuationOf(setting.horizon) },
});

function expectNear(actual: unknown, expected: unknown, tolerance: number, path = ''): void {
  if (typeof expected === 'number') {
    expect(
      Math.abs((actual as number) - expected) <= tolerance * Math.max(1, Math.abs(expected)),
      `${path}: ${String(actual)} for ${expected}`,
    ).toBe(true);
  } else if (typeof expected === 'object' && expected !== null) {
    expect(Object.keys(actual as object).sort(), path).toEqual(Object.keys(expected).sort());
    for (const [key, value] of Object.entries(expected))
      expectNear((actual as Record<string, unknown>)[key], value, tolerance, `${path}.${key}`);
  } else expect(actual, path).toBe(expected);
}

describe.each(named)('%s', (id, lever) => {
  it('changes nothing at the dose of today', () => {
    fc.assert(
      fc.property(anySetting, anyOthers(lever), (setting, any) => {
        const others = id === 'deal-registration' ? { ...any, protection: 0 } : any;
        const dose = lever.dose.today(setting, others);
        expectNear(spelled(applyLevers(setting, [{ ...others, [lever.dose.name]: dose }])), spelled(setting), 1e-12);
      }),
    );
  });

  it('gives a setting that match and solver accept, whatever the dose', () => {
    const anyCase = anySetting.chain((setting) => anyUse(lever, setting).map((use) => [setting, use] as const));
    fc.assert(
      fc.property(anyCase, ([setting, use]) => {
        const after = applyLevers(setting, [use]);
        const problems = new Problems();
        readConditions(conditionsOf(after), problems);
        expect(problems.found).toEqual([]);
        expect(
          JSON.stringify(after, (_, value: unknown) => (Number.isFinite(value) || typeof value !== 'number' ? value : 'not finite')),
        ).not.toContain('not finite');
        for (const side of sides) {
          expect(after.pools[side].reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
          for (const { share } of after.pools[side]) expect(share).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('is told in words', () => {
    const words = messagesFor('en').levers[id];
    expect(words?.name).toMatch(/./);
    expect(words?.about).toMatch(/\.$/);
    expect(Object.keys(words!.params).sort()).toEqual(Object.keys(lever.params).sort());
  });

  it('has a usual value for everything but its dose', () => {
    for (const [name, parameter] of Object.entries(lever.params))
      expect(parameter.usual === undefined, name).toBe(name === lever.dose.name);
  });
});

const transfers = ['shared-bonus', 'cooperation-bonus', 'penalty', 'insurance', 'restitution', 'double-commission', 'split-commission'];
const paying = [...transfers, 'deal-registration', 'market-development-funds'];

describe('payments', () => {
  it.each(paying)('of %s leave the joint value of every outcome alone', (id) => {
    const lever = findLever(id)!;
    const anyCase = anySetting.chain((setting) => anyUse(lever, setting).map((use) => [setting, use] as const));
    fc.assert(
      fc.property(anyCase, ([setting, any]) => {
        // A grab that is stopped is paid as another outcome: no transfer.
        const use = id === 'deal-registration' ? { ...any, protection: 0 } : any;
        const before = setting.game.states[0]!.accounts;
        const after = applyLevers(setting, [use]).game.states[0]!.accounts;
        for (const outcome of outcomes) {
          const [joint, jointAfter] = [before, after].map((accounts) =>
            Object.values(accounts).reduce((sum, account) => sum + account[outcome], 0),
          );
          expect(jointAfter).toBeCloseTo(joint!, 8);
        }
      }),
    );
  });

  it('without a receiver are used up', () => {
    const { accounts } = applyLevers(frozenSetting, [{ lever: 'penalty', amount: 10, detection: 0.5, 'false-alarms': 0.1 }]).game
      .states[0]!;
    // 5/3/1/0 on both sides: together 6, 5, 5 and 2, less 1 a cooperation and 5 a defection.
    const joint = outcomes.map((outcome) => Object.values(accounts).reduce((sum, account) => sum + account[outcome], 0));
    expect(joint).toStrictEqual([4, -1, -1, -8]);
  });
});

describe('levers', () => {
  const separate = [...paying, 'churn', 'misreadings', 'slips', 'recognition', 'word-of-mouth', 'care', 'patience', 'training'];

  it('that touch different things commute', () => {
    const anyCase = fc
      .tuple(anySetting, fc.subarray(separate, { minLength: 2, maxLength: 2 }))
      .chain(([setting, pair]) => fc.tuple(fc.constant(setting), ...pair.map((id) => anyUse(findLever(id)!, setting))));
    fc.assert(
      fc.property(anyCase, ([setting, ...uses]) => {
        const free = (uses as LeverUse[]).map((use) => (use.lever === 'deal-registration' ? { ...use, protection: 0 } : use));
        expectNear(spelled(applyLevers(setting, free)), spelled(applyLevers(setting, [...free].reverse())), 1e-9);
      }),
    );
  });

  it('never lower the incentive to cooperate with more of a penalty that always finds defections and nothing else', () => {
    const anyFine = fc.double({ min: 0, max: 20, noNaN: true });
    fc.assert(
      fc.property(anyDilemma, anyFine, anyFine, (payoffs, a, b) => {
        const under = (amount: number) => {
          const setting = withGame(frozenSetting, prisonersDilemma(payoffs));
          const { game } = applyLevers(setting, [{ lever: 'penalty', amount, detection: 1, 'false-alarms': 0 }]);
          const { T, R, P, S } = game.states[0]!.payoffs.vendor;
          return { greed: T - R, fear: P - S, grim: criticalContinuation(game, 'grim').vendor.value ?? 1 };
        };
        const [less, more] = [under(Math.min(a, b)), under(Math.max(a, b))];
        expect(more.greed).toBeLessThanOrEqual(less.greed + 1e-9);
        expect(more.fear).toBeLessThanOrEqual(less.fear + 1e-9);
        expect(more.grim).toBeLessThanOrEqual(less.grim + 1e-9);
      }),
    );
  });

  it('may end the dilemma, which is no mistake', () => {
    const { game } = applyLevers(frozenSetting, [{ lever: 'shared-bonus', amount: 4 }]);
    expect(kindOf(game.states[0]!.payoffs.vendor)).toBe('stag-hunt');
  });
});
