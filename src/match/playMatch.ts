import { type BothSides, Problems } from '../core/index.ts';
import type { Strategy } from '../strategies/index.ts';
import { readPlayable } from './readPlayable.ts';
import { type MatchOptions, prepare } from './rounds.ts';

/** The record of one match. */
export interface MatchResult {
  /** Rounds played. */
  readonly rounds: number;
  /** Realised moves of each side, in order, as in `CCD`. */
  readonly moves: BothSides<string>;
  /** Total payoffs, discounted where the discount is below 1. */
  readonly scores: BothSides<number>;
  /** Share of realised cooperations. */
  readonly cooperation: BothSides<number>;
}

/**
 * Plays one match from a seed. For figures without sampling error ask `expectMatch`.
 *
 * @param vendor - Strategy in the vendor's chair.
 * @param partner - Strategy in the partner's chair.
 * @param options - Game, length, noise, recall, discount, seed and repetition; each has a default.
 * @throws InputError listing every bad option, among them `{ rounds: Infinity }`, which cannot be played to its end.
 * @example
 * playMatch(strategy('tit-for-tat'), strategy('always-defect'), { length: { rounds: 5 } });
 * // { rounds: 5, moves: { vendor: 'CDDDD', partner: 'DDDDD' }, scores: { vendor: 4, partner: 9 }, … }
 */
export function playMatch(vendor: Strategy, partner: Strategy, options: MatchOptions = {}): MatchResult {
  const problems = new Problems();
  const conditions = readPlayable(options, problems);
  if (options.repetition !== undefined) problems.whole('repetition', options.repetition, 0);
  if (options.seed !== undefined && typeof options.seed !== 'string') {
    problems.add({ path: 'seed', message: 'not a text', received: options.seed, expected: 'any text' });
  }
  problems.throwIfAny();
  const { discount } = conditions;

  let played = 0;
  let movesV = '';
  let movesP = '';
  let scoreV = 0;
  let scoreP = 0;
  let weightV = 1;
  let weightP = 1;
  let cooperationV = 0;
  let cooperationP = 0;
  for (const { realised, payoffs } of prepare({ vendor, partner }, conditions)(options.seed ?? 'donnant', options.repetition ?? 0)) {
    played++;
    movesV += realised.vendor;
    movesP += realised.partner;
    scoreV += weightV * payoffs.vendor;
    scoreP += weightP * payoffs.partner;
    weightV *= discount.vendor;
    weightP *= discount.partner;
    if (realised.vendor === 'C') cooperationV++;
    if (realised.partner === 'C') cooperationP++;
  }
  return {
    rounds: played,
    moves: { vendor: movesV, partner: movesP },
    scores: { vendor: scoreV, partner: scoreP },
    cooperation: { vendor: cooperationV / played, partner: cooperationP / played },
  };
}
