import type { Payoffs } from '../../games/index.ts';
import { type Branches, type Strategy, compile } from '../../strategies/index.ts';

/** A finite member made ready to be led through its states. */
export interface Track {
  readonly start: Branches;
  /** Chance of proposing C, by state. */
  readonly play: Float64Array;
  /** What each state proposes: 0 is C, 1 is D, 2 is drawn by its chance. */
  readonly moves: Uint8Array;
  /** The state after each outcome, by `4 * state + outcome`; -1 where it is drawn. */
  readonly sure: Int32Array;
  /** The states after each outcome, for those that are drawn. */
  readonly drawn: readonly Branches[];
}

/** The states of a finite strategy at these payoffs and announced rounds. */
export function trackOf(strategy: Strategy, payoffs: Payoffs, rounds: number): Track {
  const { start, play, next } = compile(strategy, { payoffs, rounds });
  const moves = Uint8Array.from(play, (chance) => (chance === 1 ? 0 : chance === 0 ? 1 : 2));
  const sure = Int32Array.from(next, ({ states }) => (states.length === 1 ? states[0]! : -1));
  return { start, play, moves, sure, drawn: next };
}

/** One of several states, by their chances; draws only where there is a choice. */
export function drawState({ states, chances }: Branches, ctx: { random(): number }): number {
  const last = states.length - 1;
  if (last === 0) return states[0]!;
  let left = ctx.random();
  for (let i = 0; i < last; i++) {
    left -= chances[i]!;
    if (left < 0) return states[i]!;
  }
  return states[last]!;
}
