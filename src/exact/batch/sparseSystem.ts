import { type Chain, endings } from '../chain.ts';

/** Chance of going on after a round, and its complement. */
export interface GoingOn {
  readonly goesOn: number;
  readonly stops: number;
}

/** I − A of a chain, A the chances of going on from state to state, with only what is not zero. */
export interface SparseSystem {
  readonly size: number;
  /** Entries `rows[state]` up to `rows[state + 1]` give A without its diagonal. */
  readonly rows: Int32Array;
  readonly targets: Int32Array;
  readonly chances: Float64Array;
  /** Diagonal of I − A: summed from what leaves, so that no digits are lost. */
  readonly diagonal: Float64Array;
  /** Chance to leave the system from each state. */
  readonly leave: Float64Array;
}

/** The system whose solution x (I − A) = start is the visits of a chain. */
export function sparseSystem(chain: Chain, { goesOn, stops }: GoingOn): SparseSystem {
  const { size } = chain;
  const rows = new Int32Array(size + 1);
  const targets = new Int32Array(chain.targets.length);
  const chances = new Float64Array(chain.targets.length);
  const leave = endings(chain).map((ending) => stops + goesOn * ending);
  const diagonal = Float64Array.from(leave);
  let entries = 0;
  for (let i = 0; i < size; i++) {
    for (let k = 4 * i; k < 4 * i + 4; k++) {
      if (chain.outcome[k] === 0) continue;
      for (let e = chain.rows[k]!; e < chain.rows[k + 1]!; e++) {
        const chance = goesOn * chain.outcome[k]! * chain.chances[e]!;
        if (chain.targets[e] === i || chance === 0) continue;
        targets[entries] = chain.targets[e]!;
        chances[entries++] = chance;
        diagonal[i]! += chance;
      }
    }
    rows[i + 1] = entries;
  }
  return { size, rows, targets, chances, diagonal, leave };
}

/** `into` = x (I − A). */
export function apply({ size, rows, targets, chances, diagonal }: SparseSystem, x: Float64Array, into: Float64Array): void {
  for (let i = 0; i < size; i++) into[i] = x[i]! * diagonal[i]!;
  for (let i = 0; i < size; i++) {
    const flow = x[i]!;
    for (let e = rows[i]!; e < rows[i + 1]!; e++) into[targets[e]!]! -= flow * chances[e]!;
  }
}

/** `into` = what x would be if states led only to later ones: one sweep of Gauss and Seidel's from nothing. */
export function sweep({ size, rows, targets, chances, diagonal }: SparseSystem, x: Float64Array, into: Float64Array): void {
  into.set(x);
  for (let i = 0; i < size; i++) {
    const flow = into[i]! / diagonal[i]!;
    into[i] = flow;
    for (let e = rows[i]!; e < rows[i + 1]!; e++) if (targets[e]! > i) into[targets[e]!]! += flow * chances[e]!;
  }
}
