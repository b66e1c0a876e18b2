import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sides } from '../../src/core/index.ts';
import { criticalContinuation } from '../../src/exact/index.ts';
import { stageGame } from '../../src/games/index.ts';
import {
  type Lever,
  type LeverUse,
  type Reciprocator,
  type Setting,
  applyLevers,
  effectiveWeights,
  findLever,
  motivesOf,
  withCare,
  withGame,
} from '../../src/incentives/index.ts';
import { anyDilemma } from '../support/anyPayoffs.ts';
import { anyOthers, plainLevers } from './leverArbitraries.ts';
import { anySetting, frozenSetting } from './settings.ts';

/** By how much the next deal weighs more than it must, on the side where that is least; −1 where a side is never held off. */
function margin(setting: Setting, against: Reciprocator): number {
  const critical = criticalContinuation(motivesOf(setting), against);
  const weights = effectiveWeights(setting);
  return Math.min(...sides.map((side) => (critical[side].value === null ? -1 : weights[side] - critical[side].value)));
}

const underDose = ({ dose }: Lever, setting: Setting, others: LeverUse, amount: number): Setting =>
  applyLevers(setting, [{ ...others, [dose.name]: amount }]);

/** Doses from the weak end to the strong one, in even steps. */
const doses = ({ dose, params }: Lever, setting: Setting, others: LeverUse): number[] => {
  const [weakest, strongest] = dose.range(setting, others);
  const parameter = params[dose.name];
  const all = Array.from({ length: 41 }, (_, i) => weakest + ((strongest - weakest) * i) / 40);
  const whole = parameter?.kind === 'figure' && parameter.whole;
  return all.map((amount) => (whole ? Math.round(amount) : Math.max(amount, parameter?.kind === 'figure' ? parameter.from : amount)));
};

/** A churn near 1, for one, has too few digits to be met exactly. */
const aHairStronger = (dose: number, strongest: number): number => (Number.isInteger(dose) ? dose : dose + (strongest - dose) * 1e-9);

const chance = fc.double({ min: 0, max: 1, noNaN: true });
const anyCare = fc.option(fc.record({ vendor: chance, partner: chance }, { noNullPrototype: true }), { nil: undefined });

const anyPlace = fc
  .record({
    setting: anySetting,
    vendor: anyDilemma,
    partner: anyDilemma,
    churn: fc.double({ min: 0.02, max: 0.6, noNaN: true }),
    recall: fc.double({ min: 0.5, max: 1, noNaN: true }),
    care: anyCare,
  })
  .map(({ setting, vendor, partner, churn, recall, care }): Setting => {
    const settled = { ...setting, recall: { vendor: recall, partner: 1 }, horizon: { ...setting.horizon, churn } };
    return withGame(care === undefined ? settled : withCare(settled, care), stageGame({ vendor, partner }));
  });

const closing = plainLevers.filter(({ closedForm }) => closedForm !== undefined);

describe.each(closing.map((lever) => [lever.id, lever] as const))('the closed form of %s', (_, lever) => {
  it.each(['grim', 'tit-for-tat'] as const)('is the weakest dose that holds %s up', (against) => {
    let found = 0;
    fc.assert(
      fc.property(anyPlace, anyOthers(lever), (setting, others) => {
        const dose = lever.closedForm!(setting, others, against);
        expect(dose).not.toBeUndefined();
        const [weakest, strongest] = lever.dose.range(setting, others);
        const beyond = (a: number, b: number): boolean => (weakest < strongest ? a > b : a < b);
        if (typeof dose === 'number') {
          found++;
          // Near the far end of a price floor every deal pays the same, and rounding decides the tie.
          if (beyond(strongest, dose) && Math.abs(strongest - dose) > 1e-6)
            expect(margin(underDose(lever, setting, others, aHairStronger(dose, strongest)), against)).toBeGreaterThanOrEqual(-1e-9);
        }
        for (const weaker of doses(lever, setting, others)) {
          if (dose === null || beyond(dose!, weaker)) {
            expect(margin(underDose(lever, setting, others, weaker), against), `${weaker} is enough`).toBeLessThan(1e-9);
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(found).toBeGreaterThan(0);
  });
});

describe('closed forms', () => {
  it('of levers that leave the players alone cover the shadow, the payoffs, recognition and care', () => {
    expect(plainLevers.filter(({ closedForm }) => closedForm === undefined).map(({ id }) => id)).toEqual([
      'training',
      'misreadings',
      'slips',
      'word-of-mouth',
    ]);
  });

  it('do not exist where the game has states of its own', () => {
    const [state] = frozenSetting.game.states;
    const two = withGame(frozenSetting, { ...frozenSetting.game, states: [state!, state!] });
    for (const lever of closing) expect(lever.closedForm!(two, { side: 'both' }, 'grim')).toBeUndefined();
  });

  it('of a penalty are none where detection is no better than false alarms', () => {
    const others = { side: 'both', detection: 0.1, 'false-alarms': 0.1, receiver: 'none' };
    const oneShot = applyLevers(frozenSetting, [{ lever: 'churn', level: 1 }]);
    expect(findLever('penalty')!.closedForm!(oneShot, others, 'grim')).toBeNull();
  });

  it('of insurance are none: what the betrayed are paid takes nothing from those who betray', () => {
    const oneShot = applyLevers(frozenSetting, [{ lever: 'churn', level: 1 }]);
    expect(findLever('insurance')!.closedForm!(oneShot, { side: 'both', proof: 1, payer: 'company' }, 'tit-for-tat')).toBeNull();
  });
});
