import type { Move } from '../../core/index.ts';
import { type PackedMoves, allC, letterBits, perLetter } from './packedMoves.ts';

/** What both sides did so far, for {@link fadingShare}. */
export interface BothPasts {
  readonly own: PackedMoves;
  /** The other side's moves before the last one. */
  readonly other: readonly Move[];
  /** The other side's last move, 1 for C. */
  readonly latest: number;
  /** How many deals there were. */
  readonly count: number;
}

/** A weight as small as this beside a sum no longer changes it. */
const spent = 2 ** -55;

/** Where all the answers since weighed so much more and none was C, the share is nothing that a plan could tell from 0. */
const negligible = 2 ** -120;

/** Weights by age: each the one before times `factor`, as far as they can be told from 0 with room to spare. */
export function fadingWeights(factor: number): readonly number[] {
  const weights = [1];
  for (let weight = factor; weight > 2 ** -700 && weights.length < 3000; weight = factor * weight) weights.push(weight);
  return weights;
}

/**
 * The share of C among the other side's answers to one outcome, in which an answer counts `factor` times one a deal later. Sums run
 * from the newest answer back, with weights multiplied up in that order: plans are often worth exactly the same, and rounding then
 * decides.
 *
 * @param own - Own move of the outcome, 1 for C; `other` is the other side's.
 * @param met - The last deal with that outcome that has an answer, from 0; -1 where there is none.
 * @param granted - The answer that is taken for granted before the first deal, 1 for C.
 * @param weights - Of {@link fadingWeights}. An outcome not met for longer than there are weights keeps its estimate.
 */
export function fadingShare(
  past: BothPasts,
  own: number,
  other: number,
  met: number,
  granted: number,
  factor: number,
  weights: readonly number[],
): number {
  const { other: moves, latest, count } = past;
  let weight = weights[Math.min(count - 2 - met, weights.length - 1)]!;
  let answer = met === count - 2 ? latest : moves[met + 1] === 'C' ? 1 : 0;
  let kind = 0;
  let all = 0;
  let deal = met;
  const none = own === 1 ? 0 : allC;
  for (let letter = Math.floor(met / perLetter); letter >= 0; letter--) {
    const first = perLetter * letter;
    const ownMoves = letterBits(past.own, letter);
    if (ownMoves === none) {
      for (; deal >= first; deal--) weight = factor * weight;
      answer = moves[first] === 'C' ? 1 : 0;
    } else {
      for (; deal >= first; deal--) {
        const move = moves[deal] === 'C' ? 1 : 0;
        // 1 or 0: multiplying is faster here than a choice that cannot be foreseen.
        const counted = (1 ^ own ^ ((ownMoves >> (deal - first)) & 1)) & (1 ^ other ^ move);
        all += counted * weight;
        kind += (counted & answer) * weight;
        answer = move;
        weight = factor * weight;
      }
    }
    // Going on a little too long changes nothing, so that it is asked once a letter.
    if (kind === 0 ? weight < all * negligible : weight < kind * spent) return kind / all;
  }
  return (kind + granted * weight) / (all + weight);
}
