import { type Machine, type Named, unfold } from '../../strategies/index.ts';

/**
 * A machine that answers with `answers` defections whenever the other side's last `provocations` moves are all
 * defections; a further such moment in the middle of an answer starts it anew. With no provocations needed it always
 * defects, with no answers it never does.
 */
export function answerRuns(named: Named, answers: number, provocations: number): Machine {
  return unfold({
    ...named,
    // `left`: defections still to be played, the coming move included
    memory: { run: 0, left: provocations === 0 ? answers : 0 },
    play: ({ left }) => (left > 0 ? 'D' : 'C'),
    learn: ({ run: before, left }, { other }) => {
      const run = other === 'D' ? Math.min(before + 1, provocations) : 0;
      return { run, left: run === provocations ? answers : Math.max(left - 1, 0) };
    },
  });
}
