import type { Automaton, Branches } from '../../strategies/index.ts';
import type { SideNoise } from '../noisyAutomaton.ts';

/**
 * One side's automaton as flat lists: where it may go is fixed, and the chances are written anew for each noise. Entries
 * that a noise rules out stay in the list with chance 0.
 */
export interface SideTable {
  readonly automaton: Automaton;
  /** Chance that the realised move is C, by state. */
  readonly cooperates: Float64Array;
  /** Chance that it is D: kept beside it, because 1 − C would lose the digits of a tiny noise. */
  readonly defects: Float64Array;
  /** After realised outcome `k` (own move first) in `state`, entries `rows[4 * state + k]` up to the next tell where it goes. */
  readonly rows: Int32Array;
  readonly targets: Int32Array;
  readonly chances: Float64Array;
  /** Most entries of any state and outcome. */
  readonly widest: number;
}

/** Lists where an automaton may go under any noise; the chances are still to be filled in. */
export function sideTable(automaton: Automaton): SideTable {
  const { size, start, next, again } = automaton;
  const rows = new Int32Array(4 * size + 1);
  const targets: number[] = [];
  let widest = 0;
  for (let row = 0; row < 4 * size; row++) {
    const right = next[row]!;
    const wrong = next[row ^ 1]!;
    list(right, targets);
    if (wrong !== right) list(wrong, targets);
    list(again?.[row >> 2] ?? start, targets);
    rows[row + 1] = targets.length;
    widest = Math.max(widest, targets.length - rows[row]!);
  }
  return {
    automaton,
    cooperates: new Float64Array(size),
    defects: new Float64Array(size),
    rows,
    targets: new Int32Array(targets),
    chances: new Float64Array(targets.length),
    widest,
  };
}

/** Writes the chances that slips, misreadings and recall give; see `noisyAutomaton`, which does the same for one use. */
export function fillSide(table: SideTable, { execution, perception, recall }: SideNoise): void {
  const { automaton, cooperates, defects, rows, chances } = table;
  const { size, play, next, start, again } = automaton;
  for (let state = 0; state < size; state++) {
    const chance = play[state]!;
    cooperates[state] = chance * (1 - execution.C) + (1 - chance) * execution.D;
    defects[state] = chance * execution.C + (1 - chance) * (1 - execution.D);
  }
  for (let row = 0; row < 4 * size; row++) {
    const misread = row % 2 === 0 ? perception.C : perception.D;
    const right = next[row]!;
    // The other's move is the last digit of an outcome: reading it wrong leads to the neighbouring row.
    const wrong = next[row ^ 1]!;
    let at = rows[row]!;
    if (wrong === right) at = write(chances, at, right, recall);
    else {
      at = write(chances, at, right, (1 - misread) * recall);
      at = write(chances, at, wrong, misread * recall);
    }
    write(chances, at, again?.[row >> 2] ?? start, 1 - recall);
  }
}

function list({ states }: Branches, targets: number[]): void {
  for (let i = 0; i < states.length; i++) targets.push(states[i]!);
}

function write(into: Float64Array, at: number, { chances }: Branches, weight: number): number {
  for (let i = 0; i < chances.length; i++) into[at + i] = weight * chances[i]!;
  return at + chances.length;
}
