import { type Layer, asProposed, surelyC, surelyD } from './layer.ts';
import { checkMoveRow, lettersOf } from './moveRow.ts';
import type { StepOf } from './step.ts';
import type { Transformer } from './transformer.ts';
import { underLayer } from './underLayer.ts';

/** Given moves in the first rounds; the strategy runs along from the first. */
export const initial: Transformer<StepOf<'initial'>> = {
  options: ['moves'],
  check: (problems, path, { moves }) => checkMoveRow(problems, `${path}.moves`, moves),
  prefix: ({ moves }) => `Initial ${lettersOf(moves)}`,
  apply: (base, { moves }, names) => underLayer(base, opening(lettersOf(moves)), names),
};

/** Remembers how many of the moves were made. */
function opening(moves: string): Layer<number> {
  return {
    memory: 0,
    answers: (made) => (made === moves.length ? asProposed : moves[made] === 'C' ? surelyC : surelyD),
    learn: (made) => Math.min(made + 1, moves.length),
  };
}
