import type { Move } from '../../core/index.ts';
import { compile } from '../compile.ts';
import { countdown } from '../countdown.ts';
import { derived } from '../derived.ts';
import type { Machine } from '../strategy.ts';
import { type ProgramLayer, asProposed, surelyC, surelyD } from './layer.ts';
import { checkMoveRow, lettersOf } from './moveRow.ts';
import { overProgram } from './overProgram.ts';
import type { StepOf } from './step.ts';
import type { Transformer } from './transformer.ts';

/**
 * Given moves in the last announced rounds, the last of them in the very last; where fewer are announced, the last of the moves
 * only. Does nothing where the end is not known, and after a match outran its announcement.
 */
export const final: Transformer<StepOf<'final'>> = {
  options: ['moves'],
  check: (problems, path, { moves }) => checkMoveRow(problems, `${path}.moves`, moves),
  prefix: ({ moves }) => `Final ${lettersOf(moves)}`,
  apply: (base, { moves }, names) => {
    const letters = lettersOf(moves);
    // matches of one length follow each other by the thousand
    let last: { readonly rounds: number; readonly made: Machine } | undefined;
    if (base.kind === 'program') return overProgram(base, closing(letters), names);
    return derived({
      ...names,
      usesRounds: true,
      derive: (payoffs, rounds) => {
        if (rounds === Infinity) return base.kind === 'derived' ? base.derive(payoffs, rounds) : base;
        if (last?.rounds === rounds) return last.made;
        const made = countdown({
          ...names,
          automaton: compile(base, { payoffs, rounds }),
          rounds,
          forced: (left) => moveWith(left, letters),
        });
        if (base.kind !== 'derived') last = { rounds, made };
        return made;
      },
    });
  },
};

/** The move with so many rounds left, this one among them; null where none is given. */
function moveWith(left: number, moves: string): Move | null {
  return left >= 1 && left <= moves.length ? (moves[moves.length - left] as Move) : null;
}

function closing(moves: string): ProgramLayer<null> {
  return {
    memory: null,
    answers: (_, { rounds, round }) => {
      const move = moveWith(rounds - round + 1, moves);
      return move === null ? asProposed : move === 'C' ? surelyC : surelyD;
    },
    learn: () => null,
  };
}
