import type { Move } from '../core/index.ts';
import type { Automaton, Branches } from '../strategies/index.ts';

/** Chances that one side's moves come out wrong, that it reads the other wrong, and that it recognises the other. */
export interface SideNoise {
  readonly execution: Readonly<Record<Move, number>>;
  readonly perception: Readonly<Record<Move, number>>;
  readonly recall: number;
}

/** An automaton with noise and recall folded into its chances, so that only realised moves are left to look at. */
export interface NoisyAutomaton {
  readonly size: number;
  readonly start: Branches;
  /** Chance of intending C, by state. */
  readonly play: Float64Array;
  /** Chance that the realised move is C, by state. */
  readonly cooperates: Float64Array;
  /** Chance that it is D: kept beside it, because 1 − C would lose the digits of a tiny noise. */
  readonly defects: Float64Array;
  /** Next states by realised outcome, own move first: `next[4 * state + outcome]`. */
  readonly next: readonly Branches[];
}

/**
 * Folds slips, misreadings and recall into an automaton (Nowak, Sigmund & El-Sedy 1995). Given the
 * realised moves, what one side reads is independent of what the other reads, so this loses nothing.
 */
export function noisyAutomaton(automaton: Automaton, { execution, perception, recall }: SideNoise): NoisyAutomaton {
  const { size, start, play, next, again } = automaton;
  const mix = (right: Branches, wrong: Branches, anew: Branches, misread: number): Branches => {
    if (recall === 1 && (misread === 0 || wrong === right)) return right;
    return combine([
      [right, (1 - misread) * recall],
      [wrong, misread * recall],
      [anew, 1 - recall],
    ]);
  };
  const noisy: Branches[] = [];
  for (let state = 0; state < size; state++) {
    const anew = again?.[state] ?? start;
    for (let own = 0; own < 2; own++) {
      const afterC = next[4 * state + 2 * own]!;
      const afterD = next[4 * state + 2 * own + 1]!;
      noisy.push(mix(afterC, afterD, anew, perception.C), mix(afterD, afterC, anew, perception.D));
    }
  }
  return {
    size,
    start,
    play,
    cooperates: play.map((chance) => chance * (1 - execution.C) + (1 - chance) * execution.D),
    defects: play.map((chance) => chance * execution.C + (1 - chance) * (1 - execution.D)),
    next: noisy,
  };
}

function combine(parts: readonly (readonly [Branches, number])[]): Branches {
  const chances = new Map<number, number>();
  for (const [{ states, chances: given }, weight] of parts) {
    if (weight === 0) continue;
    for (let i = 0; i < states.length; i++) chances.set(states[i]!, (chances.get(states[i]!) ?? 0) + weight * given[i]!);
  }
  return { states: Int32Array.from(chances.keys()), chances: Float64Array.from(chances.values()) };
}
