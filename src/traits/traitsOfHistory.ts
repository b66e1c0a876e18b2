import { type Move, Problems, mirror, outcomeOf, outcomes } from '../core/index.ts';
import { type Payoffs, axelrodPayoffs, checkPayoffs, payoffAt } from '../games/index.ts';
import { countHistory } from './countHistory.ts';
import { moveEntropy, parts, shareOf } from './shares.ts';

/**
 * What a history shows of one side: Axelrod's four pieces of advice as measures (Axelrod 1984, chapter 6). Shares lie in
 * [0, 1]; null where the history gave no occasion.
 */
export interface HistoryTraits {
  /** Whether it never defected in a round before which the other had not; defecting at the same time as the other counts as first. */
  readonly nice: boolean;
  /** Share of own cooperations. */
  readonly cooperation: number;
  /** Share of defections right after it cooperated and the other defected. */
  readonly provocability: number | null;
  /** Share of cooperations right after it defected and the other cooperated. */
  readonly forgiveness: number | null;
  /** Share of cooperations after the other's cooperation. */
  readonly coopAfterC: number | null;
  /** Share of cooperations after the other's defection. */
  readonly coopAfterD: number | null;
  /** `coopAfterC` less `coopAfterD`, from −1 to 1: 1 returns like for like. */
  readonly reciprocity: number | null;
  /** Own total payoff less the other's, in the game's unit: what envy looks at. */
  readonly scoreGap: number;
  /** Entropy of the own move given the last outcome, in bits from 0 (predictable) to 1; null for a single round. */
  readonly moveEntropy: number | null;
}

/**
 * Measures the traits of one side in a history of moves as they came out.
 *
 * @param own - Its moves in order, as in `CCD`.
 * @param other - The other side's moves in the same rounds.
 * @param payoffs - Payoffs of both sides, for the score gap; default 5, 3, 1, 0.
 * @throws InputError where a history is empty, holds anything but C and D, or is not as long as the other; for payoffs that
 * are not finite numbers.
 * @example
 * traitsOfHistory('CCCDCCDDCC', 'CCDCCDDCCC');
 * // { nice: true, provocability: 1, forgiveness: 1, reciprocity: 1, scoreGap: 0, moveEntropy: 0, … }
 */
export function traitsOfHistory(own: string, other: string, payoffs: Payoffs = axelrodPayoffs): HistoryTraits {
  const problems = new Problems();
  for (const [path, moves] of [
    ['own', own],
    ['other', other],
  ] as const) {
    if (typeof moves !== 'string' || !/^[CD]+$/.test(moves)) {
      problems.add({ path, message: 'not a history', received: moves, expected: 'at least one move, each C or D, as in CCD' });
    }
  }
  if (problems.found.length === 0 && own.length !== other.length) {
    problems.add({ path: 'other', message: 'histories of different length', received: other.length, expected: `${own.length} moves` });
  }
  checkPayoffs(problems, 'payoffs', payoffs);
  problems.throwIfAny();
  const history = Array.from(own, (move, t) => outcomes.indexOf(outcomeOf(move as Move, other[t] as Move)));
  const seen = countHistory(history, gapOf(history, payoffs));
  const coopAfterC = shareOf(parts.afterC, seen);
  const coopAfterD = shareOf(parts.afterD, seen);
  return {
    nice: seen.broke === 0,
    cooperation: parts.cooperation.of(seen) / seen.rounds,
    provocability: shareOf(parts.provocability, seen),
    forgiveness: shareOf(parts.forgiveness, seen),
    coopAfterC,
    coopAfterD,
    reciprocity: coopAfterC === null || coopAfterD === null ? null : coopAfterC - coopAfterD,
    scoreGap: seen.gap,
    moveEntropy: moveEntropy(seen),
  };
}

function gapOf(history: readonly number[], payoffs: Payoffs): number {
  const gaps = outcomes.map((outcome) => payoffAt(payoffs, outcome) - payoffAt(payoffs, mirror(outcome)));
  return history.reduce((sum, outcome) => sum + gaps[outcome]!, 0);
}
