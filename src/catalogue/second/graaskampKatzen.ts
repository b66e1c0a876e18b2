import type { Move } from '../../core/index.ts';
import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { paid } from './paid.ts';

type Memory = {
  /** The next move, and the number of its round. */
  readonly move: Move;
  readonly turn: number;
  /** Own total payoff; no longer counted after the last review. */
  readonly score: number;
  readonly gaveUp: boolean;
};

/** Rounds before which it takes stock. */
const reviews = new Set([11, 21, 31, 41, 51, 101]);

/** The review asks for 3 points a round, less 7 in all: 23 after 10 rounds, 53 after 20 and so on, whatever the game pays. */
export const graaskampKatzen: StrategyEntry = entry({
  id: 'second-by-graaskamp-katzen',
  aliases: ['k60r'],
  name: 'Second by Graaskamp and Katzen',
  about:
    'Plays Tit for Tat, takes stock after 10, 20, 30, 40, 50 and 100 deals, and defects for good if it has earned clearly less than steady cooperation would have paid.',
  source: "Jim Graaskamp & Ken Katzen in Axelrod's second tournament (Axelrod 1980b), placed 6th",
  family: 'retaliator',
  peer: 'SecondByGraaskampKatzen',
  create: (named) =>
    program<Memory>({
      ...named,
      memory: { move: 'C', turn: 1, score: 0, gaveUp: false },
      play: ({ move }) => move,
      learn: (memory, { own, other }, { payoffs }) => {
        if (memory.gaveUp) return memory;
        const turn = memory.turn + 1;
        if (turn > 101) return { move: other, turn, score: memory.score, gaveUp: false };
        const score = memory.score + paid(payoffs, own, other);
        const gaveUp = reviews.has(turn) && score < 3 * (turn - 1) - 7;
        return { move: gaveUp ? 'D' : other, turn, score, gaveUp };
      },
    }),
});
