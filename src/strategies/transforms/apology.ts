import { type Layer, asProposed, surelyC } from './layer.ts';
import { checkMoveRow, lettersOf } from './moveRow.ts';
import type { StepOf } from './step.ts';
import type { Transformer } from './transformer.ts';
import { underLayer } from './underLayer.ts';

/** Cooperates when the last rounds went as told. */
export const apology: Transformer<StepOf<'apology'>> = {
  options: ['own', 'other'],
  check: (problems, path, { own, other }) => {
    const both = [checkMoveRow(problems, `${path}.own`, own), checkMoveRow(problems, `${path}.other`, other)];
    if (both.includes(false) || (own as string).length === (other as string).length) return;
    problems.add({ path: `${path}.other`, message: 'not as many moves as own', received: other, expected: 'the moves of the same rounds' });
  },
  prefix: ({ own, other }) => `Apologizing ${lettersOf(own)}/${lettersOf(other)}`,
  apply: (base, { own, other }, names) => underLayer(base, recognising(lettersOf(own), lettersOf(other)), names),
};

/**
 * Remembers how many of the told rounds the last rounds match, the longest first: a whole past is not needed (Knuth, Morris &
 * Pratt 1977).
 */
function recognising(own: string, other: string): Layer<number> {
  const { length } = own;
  return {
    memory: 0,
    answers: (matched) => (matched === length ? surelyC : asProposed),
    learn: (matched, round) => {
      const owns = own.slice(0, matched) + round.own;
      const others = other.slice(0, matched) + round.other;
      let longest = Math.min(matched + 1, length);
      while (longest > 0 && !(owns.endsWith(own.slice(0, longest)) && others.endsWith(other.slice(0, longest)))) longest--;
      return longest;
    },
  };
}
