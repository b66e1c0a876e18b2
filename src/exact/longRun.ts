import { type Chain, denseMatrix, endings } from './chain.ts';
import { components } from './components.ts';
import { type Reduced, reduce, solveLeft } from './stateReduction.ts';

/** What remains of a chain in the long run. */
export interface LongRun {
  /** Long-run share of rounds in each state, weighted by the chance to get there; sums to `lasting`. */
  readonly shares: Float64Array;
  /** Chance that the relationship never ends. */
  readonly lasting: number;
  /** Expected visits to the states that are left for good (0 for the others). */
  readonly passing: Float64Array;
}

/**
 * The Cesàro limit of a chain from its opening states, also where it is reducible or periodic: the chance to be
 * absorbed by each closed class, times that class's stationary distribution (Kemeny & Snell 1960, chapters 3 to 5).
 */
export function longRun(chain: Chain): LongRun {
  const classes = components(chain);
  const passing = new Float64Array(chain.size);
  const shares = new Float64Array(chain.size);
  const inflow = Float64Array.from(chain.start);
  const transient = classes.filter(({ closed }) => !closed).flatMap(({ states }) => states);
  const through = visitsWithin(chain, transient, pick(chain.start, transient));
  transient.forEach((state, i) => {
    passing[state] = through[i]!;
    for (let k = 4 * state; k < 4 * state + 4; k++) {
      const flow = through[i]! * chain.outcome[k]!;
      if (flow > 0) for (let e = chain.rows[k]!; e < chain.rows[k + 1]!; e++) inflow[chain.targets[e]!]! += flow * chain.chances[e]!;
    }
  });
  let lasting = 0;
  for (const { states, closed } of classes) {
    if (!closed) continue;
    const reached = states.reduce((total, state) => total + inflow[state]!, 0);
    if (reached === 0) continue;
    lasting += reached;
    const stationary = stationaryOf(chain, states);
    states.forEach((state, i) => {
      shares[state] = reached * stationary[i]!;
    });
  }
  return { shares, lasting, passing };
}

/** Stationary distribution of a closed class: visits between two visits of its first state, normalised. */
function stationaryOf(chain: Chain, states: readonly number[]): Float64Array {
  const size = states.length;
  if (size === 1) return Float64Array.of(1);
  const from = denseMatrix(chain, states).slice(1, size);
  const between = visitsWithin(chain, states.slice(1), from);
  let total = 1;
  for (const visit of between) total += visit;
  return Float64Array.from({ length: size }, (_, i) => (i === 0 ? 1 : between[i - 1]!) / total);
}

/** Expected visits to some states, before they are left, when the flow `start` comes in. */
function visitsWithin(chain: Chain, states: readonly number[], start: Float64Array): Float64Array {
  return states.length === 0 ? start : solveLeft(reduceWithin(chain, states), start);
}

/** I − M on some states, factorised: what leads out of them leaves the system. */
export function reduceWithin(chain: Chain, states: readonly number[]): Reduced {
  const inside = new Uint8Array(chain.size);
  for (const state of states) inside[state] = 1;
  const ending = endings(chain);
  const leave = Float64Array.from(states, (state) => {
    let out = ending[state]!;
    for (let k = 4 * state; k < 4 * state + 4; k++) {
      if (chain.outcome[k] === 0) continue;
      for (let e = chain.rows[k]!; e < chain.rows[k + 1]!; e++)
        if (inside[chain.targets[e]!] === 0) out += chain.outcome[k]! * chain.chances[e]!;
    }
    return out;
  });
  return reduce(denseMatrix(chain, states), leave);
}

function pick(values: Float64Array, states: readonly number[]): Float64Array {
  return Float64Array.from(states, (state) => values[state]!);
}
