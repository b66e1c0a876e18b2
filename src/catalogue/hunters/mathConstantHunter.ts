import type { Move } from '../../core/index.ts';
import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { type PackedMoves, bitsWith, fillsLetter, lettersWith, packedMove } from '../learning/packedMoves.ts';

type Memory = {
  readonly count: number;
  /** Own moves, packed; they grow by one bit a deal, for the windows reach back to a quarter of the past. */
  readonly letters: string;
  readonly bits: number;
  /** Cooperations of both sides in the first quarter, half and three quarters of the past, and in all of it. */
  readonly quarter: number;
  readonly half: number;
  readonly threeQuarters: number;
  readonly all: number;
  /** Cooperations received. */
  readonly received: number;
  readonly move: Move;
};

/**
 * The ends of the windows move on by one deal or none in a round, so that counts up to each end are kept and one deal is looked up
 * for each end that moves.
 */
export const mathConstantHunter: StrategyEntry = entry({
  id: 'math-constant-hunter',
  name: 'Math Constant Hunter',
  about:
    'Cooperates, but defects while the share of cooperation on both sides together is about the same in the first half, the middle and the second half of the past; it leaves alone a side that only ever made one move.',
  source: 'Karol Langner, Axelrod-Python library (Knight et al. 2024)',
  family: 'hunter',
  peer: 'MathConstantHunter',
  create: (named) =>
    program<Memory>({
      ...named,
      memory: { count: 0, letters: '', bits: 0, quarter: 0, half: 0, threeQuarters: 0, all: 0, received: 0, move: 'C' },
      play: ({ move }) => move,
      learn: (memory, { own, other }, ctx) => {
        const count = memory.count + 1;
        const bits = bitsWith(memory.bits, memory.count, own);
        const received = memory.received + (other === 'C' ? 1 : 0);
        const all = memory.all + (own === 'C' ? 1 : 0) + (other === 'C' ? 1 : 0);
        let { quarter, half, threeQuarters } = memory;
        if (count > 1) {
          const mine = { letters: memory.letters, bits };
          const past = ctx.history.other;
          const rest = count & 3;
          if (rest === 0) quarter += keptBy(mine, past, (count >> 2) - 1);
          if ((count & 1) === 0) half += keptBy(mine, past, (count >> 1) - 1);
          if (rest !== 1) threeQuarters += keptBy(mine, past, Math.floor((3 * count) / 4) - 1);
        }
        const mixed = count >= 8 && received > 0 && received < count;
        const move = mixed && isSteady(count, quarter, half, threeQuarters, all) ? 'D' : 'C';
        const full = fillsLetter(count);
        const letters = full ? lettersWith(memory.letters, bits) : memory.letters;
        return { count, letters, bits: full ? 0 : bits, quarter, half, threeQuarters, all, received, move };
      },
    }),
});

/** Cooperations of both sides in one deal of the past; the first is 0. */
function keptBy(mine: PackedMoves, past: readonly Move[], deal: number): number {
  return packedMove(mine, deal) + (past[deal] === 'C' ? 1 : 0);
}

function isSteady(count: number, quarter: number, half: number, threeQuarters: number, all: number): boolean {
  const middle = count >> 1;
  const first = (0.5 * half) / middle;
  const second = (0.5 * (threeQuarters - quarter)) / (Math.floor((3 * count) / 4) - (count >> 2));
  const third = (0.5 * (all - half)) / (count - middle);
  return Math.abs(first - second) < 0.2 && Math.abs(first - third) < 0.2;
}
