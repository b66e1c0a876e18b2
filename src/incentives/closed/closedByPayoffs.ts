import { type Lever, lever } from '../lever.ts';
import { motivesOf } from '../motives.ts';
import type { LeverParameters, LeverValues } from '../parameter.ts';
import { effectiveWeights } from './effectiveWeights.ts';
import { plainGame } from './plainGame.ts';
import { smallestDose } from './smallestDose.ts';

/**
 * A lever that changes only what a deal pays, or whom people care for, with its closed form: payoffs are polynomials
 * of degree two at most in its dose (of one, unless moves of both sides are blocked), and the conditions for cooperation
 * can be solved for it. A fine f against grim, for one: f ≥ [(T − R) − W (T − P)] / (d − φ).
 */
export function closedByPayoffs<const P extends LeverParameters>(definition: Lever<P>): Lever {
  const made = lever(definition);
  return {
    ...made,
    closedForm(setting, values, against) {
      if (!plainGame(setting.game)) return undefined;
      const { name } = made.dose;
      const parameter = made.params[name];
      if (parameter?.kind !== 'figure') return undefined;
      const payoffsAt = (dose: number) => motivesOf(made.apply(setting, { ...values, [name]: dose } as LeverValues)).states[0]!.payoffs;
      return smallestDose({ payoffsAt, from: parameter.from, to: parameter.to, weights: effectiveWeights(setting), against });
    },
  };
}
