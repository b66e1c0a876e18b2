import { TooLarge, mostEliminated } from './tooLarge.ts';

/**
 * A Markov chain on the states of a relationship: vendor state × partner state × public state of the game. What
 * happens in a state is told outcome by outcome, so that one chain serves every payoff, value and derivative.
 */
export interface Chain {
  /** Number of states that can be reached. */
  readonly size: number;
  /** Chance to open in each state. */
  readonly start: Float64Array;
  /** State of each side's automaton and of the game, by state. */
  readonly vendor: Int32Array;
  readonly partner: Int32Array;
  readonly stage: Int32Array;
  /** Chance of each realised outcome: `outcome[4 * state + k]`, vendor's move first. */
  readonly outcome: Float64Array;
  /** After outcome `k` in `state`, entries `rows[4 * state + k]` up to the next give where it leads. */
  readonly rows: Int32Array;
  readonly targets: Int32Array;
  /** Chance of each target, given the outcome. */
  readonly chances: Float64Array;
  /** Chance that the relationship ends, given the outcome: `ends[4 * state + k]`. */
  readonly ends: Float64Array;
}

/** What is to come after each outcome, given the value of each state: `after[4 * state + k]`; an ending is worth 0. */
export function valueAfter({ size, rows, targets, chances }: Chain, values: Float64Array): Float64Array {
  const after = new Float64Array(4 * size);
  for (let k = 0; k < after.length; k++) {
    for (let e = rows[k]!; e < rows[k + 1]!; e++) after[k]! += chances[e]! * values[targets[e]!]!;
  }
  return after;
}

/** Mean over the outcomes of each state of what they bring: `perOutcome[4 * state + k]`. */
export function meanOverOutcomes({ size, outcome }: Chain, perOutcome: Float64Array): Float64Array {
  const means = new Float64Array(size);
  for (let k = 0; k < perOutcome.length; k++) means[k >> 2]! += outcome[k]! * perOutcome[k]!;
  return means;
}

/** One round on: `now` · M. */
export function step(chain: Chain, now: Float64Array): Float64Array<ArrayBuffer> {
  const { size, rows, targets, chances, outcome } = chain;
  const next = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    if (now[i] === 0) continue;
    for (let k = 4 * i; k < 4 * i + 4; k++) {
      const here = now[i]! * outcome[k]!;
      if (here === 0) continue;
      for (let e = rows[k]!; e < rows[k + 1]!; e++) next[targets[e]!]! += here * chances[e]!;
    }
  }
  return next;
}

/** Chance that the relationship ends after a round in each state. */
export function endings({ size, outcome, ends }: Chain): Float64Array {
  return Float64Array.from({ length: size }, (_, i) => {
    let ending = 0;
    for (let k = 4 * i; k < 4 * i + 4; k++) ending += outcome[k]! * ends[k]!;
    return ending;
  });
}

/**
 * The chances of going from each state to each other, row by row: `dense[i * size + j]`.
 *
 * @throws TooLarge where there are too many states for it.
 */
export function denseMatrix(chain: Chain, states: readonly number[] = Array.from({ length: chain.size }, (_, i) => i)): Float64Array {
  const { rows, targets, chances, outcome } = chain;
  const size = states.length;
  if (size > mostEliminated) throw new TooLarge(size);
  const position = new Int32Array(chain.size).fill(-1);
  states.forEach((state, i) => {
    position[state] = i;
  });
  const dense = new Float64Array(size * size);
  states.forEach((state, i) => {
    for (let k = 4 * state; k < 4 * state + 4; k++) {
      if (outcome[k] === 0) continue;
      for (let e = rows[k]!; e < rows[k + 1]!; e++) {
        const j = position[targets[e]!]!;
        if (j >= 0) dense[i * size + j]! += outcome[k]! * chances[e]!;
      }
    }
  });
  return dense;
}
