import { Problems } from '../../core/index.ts';
import { checkContents } from '../checkContents.ts';
import { checkStrategy } from '../checkStrategy.ts';
import type { Strategy } from '../strategy.ts';
import { namesOf } from './names.ts';
import { readStep } from './readStep.ts';
import type { FullStep, TransformStep } from './step.ts';
import type { Transformer } from './transformer.ts';
import { transformers } from './transformers.ts';

/**
 * A strategy changed step by step: the first step lies closest to it, the last has the last word. What lies beneath finds in
 * its past the moves that came out in the end. The changes are those of Axelrod-Python 4.13.0. A finite strategy stays finite
 * (but for `retaliation` with two and more for one, and what mixes in a program), a program stays one. A `final` of a finite
 * strategy counts the announced rounds: its states are made for each length, up to 200,000 of them.
 *
 * @returns Id and name tell what was done: `final-dd-tit-for-tat`, "Final DD Tit for Tat".
 * @throws InputError listing everything that is wrong with the strategy and the steps.
 * @example
 * transform(strategy('tit-for-tat'), { kind: 'noisy', chance: 0.1 }, { kind: 'final', moves: 'DD' });
 */
export function transform(strategy: Strategy, ...steps: readonly TransformStep[]): Strategy {
  const problems = new Problems();
  if (checkStrategy(problems, 'strategy', strategy)) checkContents(problems, 'strategy', strategy);
  const full = steps.map((step, i) => readStep(problems, `steps[${i}]`, step));
  problems.throwIfAny();
  return full.reduce(changed, strategy);
}

function changed(base: Strategy, step: FullStep): Strategy {
  const transformer: Transformer = transformers[step.kind];
  return transformer.apply(
    base,
    step,
    namesOf((tell) => transformer.prefix(step, tell), base),
  );
}
