import { mirror, outcomes } from '../core/index.ts';
import type { Game } from '../games/index.ts';
import type { NoisyAutomaton } from './noisyAutomaton.ts';

/** A Markov chain on the states of a relationship: vendor state × partner state × public state of the game. */
export interface Chain {
  /** Number of states that can be reached. */
  readonly size: number;
  /** Chance to open in each state. */
  readonly start: Float64Array;
  /** Position of the public state of the game, by state. */
  readonly stage: Int32Array;
  /** Chance of each realised outcome: `outcome[4 * state + k]`, vendor's move first. */
  readonly outcome: Float64Array;
  /** Row `i` goes to `targets[k]` with `chances[k]`, for k from `rows[i]` to `rows[i + 1]`. */
  readonly rows: Int32Array;
  readonly targets: Int32Array;
  readonly chances: Float64Array;
  /** Chance that the relationship ends, by state. Rows and ends sum to 1. */
  readonly ends: Float64Array;
}

/** The chain of two automata in a game; states that cannot be reached are never built. */
export function product(vendor: NoisyAutomaton, partner: NoisyAutomaton, game: Game): Chain {
  const stages = game.states.length;
  const numbers = new Map<number, number>();
  const keys: number[] = [];
  const numberOf = (v: number, p: number, stage: number): number => {
    const key = (v * partner.size + p) * stages + stage;
    let number = numbers.get(key);
    if (number === undefined) {
      number = keys.push(key) - 1;
      numbers.set(key, number);
    }
    return number;
  };

  const opening = new Map<number, number>();
  each(vendor.start, (v, chanceV) =>
    each(partner.start, (p, chanceP) => {
      opening.set(numberOf(v, p, game.start), chanceV * chanceP);
    }),
  );

  const outcome: number[] = [];
  const ends: number[] = [];
  const rows = [0];
  const targets: number[] = [];
  const chances: number[] = [];
  for (let i = 0; i < keys.length; i++) {
    const stage = keys[i]! % stages;
    const p = Math.floor(keys[i]! / stages) % partner.size;
    const v = Math.floor(keys[i]! / stages / partner.size);
    const row = new Map<number, number>();
    let ending = 0;
    outcomes.forEach((realised, k) => {
      const chance = chanceOf(vendor, v, realised[0]!) * chanceOf(partner, p, realised[1]!);
      outcome.push(chance);
      if (chance === 0) return;
      const { next, ends: endsOn } = game.states[stage]!;
      ending += chance * endsOn[realised];
      const k2 = outcomes.indexOf(mirror(realised));
      for (const { state: nextStage, chance: chanceG } of next[realised]) {
        each(vendor.next[4 * v + k]!, (nextV, chanceV) =>
          each(partner.next[4 * p + k2]!, (nextP, chanceP) => {
            const target = numberOf(nextV, nextP, nextStage);
            row.set(target, (row.get(target) ?? 0) + chance * chanceG * chanceV * chanceP);
          }),
        );
      }
    });
    for (const [target, chance] of row) {
      targets.push(target);
      chances.push(chance);
    }
    rows.push(targets.length);
    ends.push(ending);
  }

  const start = new Float64Array(keys.length);
  for (const [state, chance] of opening) start[state] = chance;
  return {
    size: keys.length,
    start,
    stage: Int32Array.from(keys, (key) => key % stages),
    outcome: Float64Array.from(outcome),
    rows: Int32Array.from(rows),
    targets: Int32Array.from(targets),
    chances: Float64Array.from(chances),
    ends: Float64Array.from(ends),
  };
}

/** Chance that a side in `state` realises `move`. */
function chanceOf({ cooperates, defects }: NoisyAutomaton, state: number, move: string): number {
  return move === 'C' ? cooperates[state]! : defects[state]!;
}

function each({ states, chances }: { states: Int32Array; chances: Float64Array }, visit: (state: number, chance: number) => void): void {
  for (let i = 0; i < states.length; i++) visit(states[i]!, chances[i]!);
}
