import type { Move } from '../../core/index.ts';
import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { isLastTwo } from '../isLastTwo.ts';
import { alpha, looksRandomAt } from './looksRandomAt.ts';

type Memory = {
  readonly move: Move;
  readonly rounds: number;
  /** Cooperations received. */
  readonly kept: number;
  readonly sawRandom: boolean;
};

/** Cooperates in its first rounds, copies, and tests the other side for randomness every fifteenth round. */
export const steinAndRapoport: StrategyEntry = entry({
  id: 'first-by-stein-and-rapoport',
  aliases: ['stein-and-rapoport'],
  name: 'First by Stein and Rapoport',
  about:
    'Cooperates four times, then plays Tit for Tat; every fifteenth deal it checks whether the other side merely plays at random and, if so, stops cooperating. It defects in the last two deals when the end is announced.',
  source: 'William Stein & Amnon Rapoport in Axelrod 1980, placed 6th',
  family: 'retaliator',
  params: { alpha },
  peer: 'FirstBySteinAndRapoport',
  create: (named, values) => {
    const looksRandom = looksRandomAt(values.alpha);
    return program<Memory>({
      ...named,
      memory: { move: 'C', rounds: 0, kept: 0, sawRandom: false },
      play: ({ move }, ctx) => (isLastTwo(ctx) ? 'D' : move),
      learn: (memory, { other }) => {
        const rounds = memory.rounds + 1;
        const kept = memory.kept + (other === 'C' ? 1 : 0);
        const coming = rounds + 1;
        const sawRandom = coming % 15 === 0 ? looksRandom(kept, rounds) : memory.sawRandom;
        const move = coming <= 4 ? 'C' : sawRandom ? 'D' : other;
        return { move, rounds, kept, sawRandom };
      },
    });
  },
});
