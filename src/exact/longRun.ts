import { components } from './components.ts';
import type { Chain } from './product.ts';
import { visits } from './visits.ts';

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
  const transient = classes.filter(({ closed }) => !closed).flatMap(({ states }) => states);
  const inflow = Float64Array.from(chain.start);
  if (transient.length > 0) {
    const part = restrict(chain, transient);
    const through = visits(part, 1, 0);
    transient.forEach((state, i) => {
      passing[state] = through[i]!;
      for (let k = chain.rows[state]!; k < chain.rows[state + 1]!; k++) inflow[chain.targets[k]!]! += through[i]! * chain.chances[k]!;
    });
  }
  let lasting = 0;
  for (const { states, closed } of classes) {
    if (!closed) continue;
    const reached = states.reduce((total, state) => total + inflow[state]!, 0);
    if (reached === 0) continue;
    lasting += reached;
    const stationary = stationaryOf(restrict(chain, states));
    states.forEach((state, i) => {
      shares[state] = reached * stationary[i]!;
    });
  }
  return { shares, lasting, passing };
}

/** The chain on some of its states; what leads outside them ends. */
function restrict(chain: Chain, states: readonly number[]): Chain {
  const position = new Map(states.map((state, i) => [state, i]));
  const rows = [0];
  const targets: number[] = [];
  const chances: number[] = [];
  const ends = states.map((state) => {
    let outside = chain.ends[state]!;
    for (let k = chain.rows[state]!; k < chain.rows[state + 1]!; k++) {
      const target = position.get(chain.targets[k]!);
      if (target === undefined) outside += chain.chances[k]!;
      else {
        targets.push(target);
        chances.push(chain.chances[k]!);
      }
    }
    rows.push(targets.length);
    return outside;
  });
  return {
    size: states.length,
    start: Float64Array.from(states, (state) => chain.start[state]!),
    stage: Int32Array.from(states, (state) => chain.stage[state]!),
    outcome: Float64Array.from(states.flatMap((state) => [0, 1, 2, 3].map((k) => chain.outcome[4 * state + k]!))),
    rows: Int32Array.from(rows),
    targets: Int32Array.from(targets),
    chances: Float64Array.from(chances),
    ends: Float64Array.from(ends),
  };
}

/** Stationary distribution of a closed class: visits between two visits of its first state, normalised. */
function stationaryOf(chain: Chain): Float64Array {
  if (chain.size === 1) return Float64Array.of(1);
  const others = Array.from({ length: chain.size - 1 }, (_, i) => i + 1);
  const start = new Float64Array(chain.size);
  for (let k = chain.rows[0]!; k < chain.rows[1]!; k++) start[chain.targets[k]!] = chain.chances[k]!;
  const between = visits(restrict({ ...chain, start }, others), 1, 0);
  let total = 1;
  for (const visit of between) total += visit;
  return Float64Array.from({ length: chain.size }, (_, i) => (i === 0 ? 1 : between[i - 1]!) / total);
}
