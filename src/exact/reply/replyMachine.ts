import { type Move, type Outcome, outcomeOf } from '../../core/index.ts';
import type { Conditions } from '../../conditions/index.ts';
import { type Machine, machine } from '../../strategies/index.ts';
import { type BestPlay, bestMove, placeOf } from './bestPlay.ts';
import { type Decision, outcomeAt, realised } from './decision.ts';

/** Machines with more states than this are not built. */
const largest = 4096;

const moves = ['C', 'D'] as const;

/** What a player can tell from the moves: the states that the decision may be in, and the round where the end is known. */
interface Guess {
  readonly name: string;
  readonly round: number;
  readonly states: readonly number[];
  /** Null where its states ask for different moves. */
  readonly play: Move | null;
  /** By own realised move and the other's perceived one; what the other cannot have done is passed over; null where the relationship ends. */
  readonly next: Map<Outcome, string | null>;
}

/**
 * A machine that plays the best reply from what a player sees: own realised moves and its reading of the other's. It is
 * found by keeping track of all states that the moves seen so far allow (the subset construction of Rabin & Scott 1959).
 *
 * @param nameOf - What a state of the decision is called.
 * @returns Null where moves do not tell what to do, so that the best reply would have to see a hidden state; where the
 * side forgets and the reply is not one and the same move; and where the machine would be very large.
 */
export function replyMachine(
  best: BestPlay,
  { perception, recall }: Conditions,
  id: string,
  nameOf: (state: number) => string,
): Machine | null {
  const always = commonMove([...best.advantage]);
  if (always !== null) return machine({ id, start: 'always', states: { always: { play: always, next: { C: 'always', D: 'always' } } } });
  const { decision } = best;
  if (recall[decision.side] < 1) return null;
  const guesses = new Map<string, Guess>();
  const guessAt = (round: number, states: readonly number[]): string => {
    const known = states.map(nameOf).join(' | ');
    const name = best.rounds === Infinity ? known : `${round}: ${known}`;
    if (!guesses.has(name)) {
      const play = commonMove(states.map((state) => best.advantage[placeOf(best, state, round)]!));
      guesses.set(name, { name, round, states, play, next: new Map() });
    }
    return name;
  };
  const opening = [...decision.chain.start.keys()].filter((state) => decision.chain.start[state]! > 0);
  const start = guessAt(1, opening);
  for (const { round, states, next } of guesses.values()) {
    if (guesses.size > largest) return null;
    for (const own of [0, 1]) {
      for (const read of [0, 1]) {
        const misreads = perception[decision.side];
        const matching = seen(decision, states, own, read, misreads);
        const after = matching.length > 0 ? matching : seen(decision, states, own, 1 - read, misreads);
        const name = after.length === 0 ? null : guessAt(Math.min(round + 1, best.rounds), after);
        next.set(outcomeOf(moves[own]!, moves[read]!), name);
      }
    }
  }
  if (getsLost(guesses, start, decision.slips)) return null;
  const states = [...guesses.values()].map(({ name, play, next }) => {
    const to = (outcome: Outcome): string => next.get(outcome) ?? name;
    return [name, { play: play ?? 'C', next: { CC: to('CC'), CD: to('CD'), DC: to('DC'), DD: to('DD') } }] as const;
  });
  return machine({ id, start, states: Object.fromEntries(states) });
}

/** The move that is best everywhere, C where it never matters; null where there is none. */
function commonMove(advantages: readonly number[]): Move | null {
  const telling = advantages.filter((advantage) => advantage !== 0);
  const play = bestMove(telling[0] ?? 0);
  return telling.every((advantage) => bestMove(advantage) === play) ? play : null;
}

/** The states that may follow when the side realised `own` and read `read` of the other, in ascending order. */
function seen(
  { chain, side }: Decision,
  states: readonly number[],
  own: number,
  read: number,
  misreads: Readonly<Record<Move, number>>,
): number[] {
  const after = new Set<number>();
  for (let other = 0; other < 2; other++) {
    const misread = misreads[moves[other]!];
    if ((other === read ? 1 - misread : misread) === 0) continue;
    for (const state of states) {
      const k = 4 * state + outcomeAt(side, own, other);
      if (chain.outcome[k]! > 0) for (let e = chain.rows[k]!; e < chain.rows[k + 1]!; e++) after.add(chain.targets[e]!);
    }
  }
  return [...after].sort((a, b) => a - b);
}

/** Whether following the reply leads to a guess whose states ask for different moves. */
function getsLost(guesses: ReadonlyMap<string, Guess>, start: string, slips: Decision['slips']): boolean {
  const reached = new Set([start]);
  for (const name of reached) {
    const { play, next } = guesses.get(name)!;
    if (play === null) return true;
    for (const [outcome, to] of next) {
      if (to !== null && realised(slips, play, outcome[0] === 'C' ? 0 : 1) > 0) reached.add(to);
    }
  }
  return false;
}
