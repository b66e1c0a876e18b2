import { type BothSides, Problems, bothSides } from '../core/index.ts';
import { type Strategy, checkStrategy } from '../strategies/index.ts';
import { Ledger } from './ledger.ts';
import { MoveWriter } from './moveWriter.ts';
import { type MatchOptions, readPlace } from './readPlace.ts';
import { readPlayable } from './readPlayable.ts';
import { Venue } from './venue.ts';

/** The record of one match. */
export interface MatchResult {
  /** Rounds played. */
  readonly rounds: number;
  /** Realised moves of each side, in order, as in `CCD`. */
  readonly moves: BothSides<string>;
  /** Total payoffs, discounted where the discount is below 1. */
  readonly scores: BothSides<number>;
  /** Share of realised cooperations among the deals made (none is made in closed public states); 0 where none was made. */
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
  checkStrategy(problems, 'vendor', vendor);
  checkStrategy(problems, 'partner', partner);
  const conditions = readPlayable(options, problems);
  const { seed, repetition } = readPlace(options, problems);
  problems.throwIfAny();
  const match = new Venue(conditions, seed).match({ vendor, partner });
  const ledger = new Ledger(conditions);
  const writer = new MoveWriter();
  match.restart(repetition);
  ledger.addMatch(match, (tape, count) => writer.addRounds(tape, count));
  return {
    rounds: ledger.rounds,
    moves: writer.moves,
    scores: bothSides((side) => ledger.score(side)),
    cooperation: bothSides((side) => ledger.cooperated(side) / Math.max(1, ledger.dealt())),
  };
}
