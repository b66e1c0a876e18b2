import type { Move } from '../../core/index.ts';
import type { Conditions } from '../../conditions/index.ts';
import { type BestPlay, bestMove, placeOf } from './bestPlay.ts';
import { type Decision, realised } from './decision.ts';
import { KnownStates } from './knownStates.ts';

/** More guesses than these are not followed up. */
const largest = 4096;

/** What a player can tell from the moves: the states that the decision may be in, and the round where the end is known. */
export interface Guess {
  readonly round: number;
  /** In ascending order. */
  readonly states: readonly number[];
  /** Null where its states ask for different moves; that is never reached by following the reply. */
  readonly play: Move | null;
  /**
   * Position of the next guess by own realised move and the other's perceived one (`2 * own + read`, C being 0 and D 1); what the other cannot
   * have done is passed over; −1 where the relationship ends.
   */
  readonly next: Int32Array;
}

/**
 * What a player who sees own realised moves and its reading of the other's can know in the course of the best reply, the opening
 * first: all states that the moves seen so far allow (the subset construction of Rabin & Scott 1959).
 *
 * @returns Null where moves do not tell what to do, so that the best reply would have to see a hidden state, and where there would be
 * very many guesses.
 */
export function guessesOf(best: BestPlay, { perception }: Pick<Conditions, 'perception'>): readonly Guess[] | null {
  const { decision } = best;
  const known = new KnownStates(decision, perception[decision.side]);
  const { start } = decision.chain;
  const guesses: Guess[] = [];
  const sets: number[] = [];
  const places = new Map<number, number>();
  const guessAt = (round: number, set: number): number => {
    const key = best.rounds === Infinity ? set : set * (best.rounds + 1) + round;
    let place = places.get(key);
    if (place === undefined) {
      place = guesses.length;
      places.set(key, place);
      const states = known.sets[set]!;
      guesses.push({
        round,
        states,
        play: commonMove(states, (state) => best.advantage[placeOf(best, state, round)]!),
        next: new Int32Array(4),
      });
      sets.push(set);
    }
    return place;
  };
  guessAt(1, known.place([...start.keys()].filter((state) => start[state]! > 0)));
  for (let at = 0; at < guesses.length; at++) {
    if (guesses.length > largest) return null;
    const { round, next } = guesses[at]!;
    const after = known.after(sets[at]!);
    for (let k = 0; k < 4; k++) next[k] = after[k]! < 0 ? -1 : guessAt(Math.min(round + 1, best.rounds), after[k]!);
  }
  return getsLost(guesses, decision.slips) ? null : guesses;
}

/** The move that is best in all states, C where it never matters; null where there is none. */
export function commonMove(states: Iterable<number>, advantage: (state: number) => number): Move | null {
  let play: Move | null = null;
  for (const state of states) {
    const gain = advantage(state);
    if (gain === 0) continue;
    const move = bestMove(gain);
    if (play !== null && play !== move) return null;
    play = move;
  }
  return play ?? 'C';
}

/** Whether following the reply leads to a guess whose states ask for different moves. */
function getsLost(guesses: readonly Guess[], slips: Decision['slips']): boolean {
  const reached = new Uint8Array(guesses.length);
  const open = [0];
  reached[0] = 1;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { play, next } = guesses[at]!;
    if (play === null) return true;
    for (let k = 0; k < 4; k++) {
      const to = next[k]!;
      if (to < 0 || reached[to] === 1 || realised(slips, play, k >> 1) === 0) continue;
      reached[to] = 1;
      open.push(to);
    }
  }
  return false;
}
