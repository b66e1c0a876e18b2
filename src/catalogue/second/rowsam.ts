import type { Move } from '../../core/index.ts';
import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { paid } from './paid.ts';

type Memory = {
  /** The next move, and the number of its round. */
  move: Move;
  turn: number;
  /** Own total payoff. */
  score: number;
  suspicion: number;
  /** Moves of a warning (D, C, D) still to come after the next one. */
  owed: 0 | 1 | 2;
  gaveUp: boolean;
};

/** What it is content with, 2.5 points a round, is meant for 3/0/5/1, whatever the game pays. */
export const rowsam: StrategyEntry = entry({
  id: 'second-by-rowsam',
  aliases: ['k58r'],
  name: 'Second by Rowsam',
  about:
    'Cooperates, and looks at its earnings every sixth deal: if they are poor it warns with a defection, a kind move and another defection, and its suspicion grows, the faster the poorer they are; when suspicion is full it defects for good.',
  source: "Glen Rowsam in Axelrod's second tournament (Axelrod 1980b), placed 21st",
  family: 'retaliator',
  peer: 'SecondByRowsam',
  create: (named) =>
    program<Memory>({
      ...named,
      memory: { move: 'C', turn: 1, score: 0, suspicion: 0, owed: 0, gaveUp: false },
      play: ({ move }) => move,
      learn: (memory, { own, other }, { payoffs }) => {
        if (memory.gaveUp) return memory;
        const now: Memory = {
          move: 'C',
          turn: memory.turn + 1,
          score: memory.score + paid(payoffs, own, other),
          suspicion: memory.suspicion,
          owed: memory.owed,
          gaveUp: false,
        };
        now.move = decide(now);
        return now;
      },
    }),
});

/** The next move, from the memory that is being made, which it completes. */
function decide(now: Memory): Move {
  if (now.owed === 2) {
    now.owed = 1;
    return 'C';
  }
  if (now.owed === 1) {
    now.owed = 0;
    return 'D';
  }
  if (now.turn % 18 === 0 && now.suspicion >= 3) now.suspicion -= 1;
  if (now.turn % 6 !== 0) return 'C';
  const raised = suspicionAt(now.score / now.turn);
  if (raised === 0) return 'C';
  now.suspicion += raised;
  if (now.suspicion >= 7) now.gaveUp = true;
  else now.owed = 2;
  return 'D';
}

function suspicionAt(average: number): number {
  if (average < 1) return 5;
  if (average < 1.5) return 3;
  if (average < 2) return 2;
  return average < 2.5 ? 1 : 0;
}
