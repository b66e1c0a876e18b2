import { asProgram } from './asProgram.ts';
import { type Layer, asProposed, surelyD } from './layer.ts';
import { overProgram } from './overProgram.ts';
import { striking } from './retaliateUntilApology.ts';
import type { StepOf } from './step.ts';
import type { Transformer } from './transformer.ts';
import { underLayer } from './underLayer.ts';

/**
 * Answers each defection of the other with a number of its own: one at once, the rest owed until the other stops. What is owed
 * has no bound, so with two and more for one the result is a program.
 */
export const retaliation: Transformer<StepOf<'retaliation'>> = {
  options: ['defections'],
  check: (problems, path, { defections }) => problems.whole(`${path}.defections`, defections, 1),
  prefix: ({ defections }) => `Retaliating ${defections}`,
  apply: (base, { defections }, names) => {
    if (defections === 1) return underLayer(base, striking, names);
    return overProgram(base.kind === 'program' ? base : asProgram(base), owing(defections), names);
  },
};

type Debt = { readonly struck: boolean; readonly owed: number };

/** Remembers what is owed before the coming move. Only a round without a new provocation pays something back. */
function owing(defections: number): Layer<Debt> {
  return {
    memory: { struck: false, owed: 0 },
    answers: ({ struck, owed }) => (struck || owed > 0 ? surelyD : asProposed),
    learn: ({ struck, owed }, { other }) => ({
      struck: other === 'D',
      owed: struck ? owed + defections - 1 : Math.max(0, owed - 1),
    }),
  };
}
