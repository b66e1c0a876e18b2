import type { GameTable } from './gameTable.ts';
import type { PairSpace } from './pairSpace.ts';

/** What is summed over the visits to each state, in this order. */
export const measures = ['earns.vendor', 'earns.partner', 'cooperates.vendor', 'cooperates.partner', 'rounds', 'endings'] as const;

/** Number of {@link measures}. */
export const width = measures.length;

/**
 * A pair under one noise, made ready for many continuations w. States that no cycle leads to, such as openings, are
 * passed at a known round and cost nothing to solve for: what they add is a polynomial in w, and so is the flow from
 * them into the core, the states that are left. Visits to the core are x (I − w·matrix) = Σ_t w^t·inflow_t.
 */
export interface CoreSystem {
  /** States of the core. */
  size: number;
  /** Chances within the core, row by row, `size` × `size`. */
  matrix: Float64Array;
  /** Chance that the relationship ends after a round in each state of the core. */
  ending: Float64Array;
  /** Measures of one visit: `weights[width * state + measure]`. */
  weights: Float64Array;
  /** Number of coefficients of the two polynomials. */
  terms: number;
  /** Chance to come into each state of the core in round t, counted from 0: `inflow[size * t + state]`. */
  inflow: Float64Array;
  /** What the states before the core add in round t: `early[width * t + measure]`. */
  early: Float64Array;
  /** Place of each state in the core, −1 for those before it. */
  place: Int32Array;
  /** Shares of the states before the core, this round and the next. */
  now: Float64Array;
  then: Float64Array;
}

/** Empty room. */
export function coreSystem(): CoreSystem {
  const none = new Float64Array(0);
  return {
    size: 0,
    matrix: none,
    ending: none,
    weights: none,
    terms: 0,
    inflow: none,
    early: none,
    place: new Int32Array(0),
    now: none,
    then: none,
  };
}

/** Writes the pair in `space` as a core and what comes before it. */
export function fillCore(core: CoreSystem, space: PairSpace, game: GameTable): void {
  const { size, rows, targets, chances } = space;
  if (core.place.length < size) {
    core.place = new Int32Array(2 * size);
    core.now = new Float64Array(2 * size);
    core.then = new Float64Array(2 * size);
    core.ending = new Float64Array(2 * size + 4);
    core.weights = new Float64Array(width * (2 * size + 4));
  }
  core.size = placeCore(core.place, space);
  const { place, weights, ending } = core;
  const order = core.size;
  // Small cores are solved as if they had four states: what is not there stays 0.
  const cells = Math.max(16, order * order);
  if (core.matrix.length < cells) core.matrix = new Float64Array(2 * cells);
  const { matrix } = core;
  matrix.fill(0, 0, cells);
  ending.fill(0);
  weights.fill(0);
  const stride = order < 4 ? 4 : order;
  for (let i = 0; i < size; i++) {
    const at = place[i]!;
    if (at < 0) continue;
    ending[at] = space.ending[i]!;
    addMeasures(weights, width * at, space, i, 1, game);
    for (let e = rows[i]!; e < rows[i + 1]!; e++) matrix[at * stride + place[targets[e]!]!]! += chances[e]!;
  }
  fillEarly(core, space, game);
}

/** Places the states of the core in their order, after taking out, again and again, states that nothing leads to. */
function placeCore(place: Int32Array, { size, rows, targets }: PairSpace): number {
  // While it counts ways in, `place` holds their number; a state taken out is marked −1.
  place.fill(0, 0, size);
  for (let e = 0; e < rows[size]!; e++) place[targets[e]!]!++;
  for (let found = true; found; ) {
    found = false;
    for (let i = 0; i < size; i++) {
      if (place[i] !== 0) continue;
      place[i] = -1;
      found = true;
      for (let e = rows[i]!; e < rows[i + 1]!; e++) place[targets[e]!]!--;
    }
  }
  let order = 0;
  for (let i = 0; i < size; i++) if (place[i]! > 0) place[i] = order++;
  return order;
}

/** Follows the shares of the states before the core from round to round, until none is left. */
function fillEarly(core: CoreSystem, space: PairSpace, game: GameTable): void {
  const { size, rows, targets, chances, start } = space;
  const { place } = core;
  const stride = Math.max(4, core.size);
  let { now, then } = core;
  now.set(start.subarray(0, size));
  for (core.terms = 0; ; ) {
    const term = core.terms++;
    makeTerms(core, stride);
    let left = false;
    then.fill(0, 0, size);
    for (let i = 0; i < size; i++) {
      const share = now[i]!;
      if (share === 0) continue;
      if (place[i]! >= 0) {
        core.inflow[stride * term + place[i]!] = share;
        continue;
      }
      left = true;
      addMeasures(core.early, width * term, space, i, share, game);
      for (let e = rows[i]!; e < rows[i + 1]!; e++) then[targets[e]!]! += share * chances[e]!;
    }
    if (!left) return;
    [now, then] = [then, now];
  }
}

/** Room for one more term, cleared. */
function makeTerms({ terms, inflow, early }: CoreSystem, stride: number): void {
  void [terms, inflow, early, stride];
}

/** Adds `share` visits to a state to the measures at `at`. */
function addMeasures(into: Float64Array, at: number, { outcome, stage }: PairSpace, state: number, share: number, game: GameTable): void {
  const { vendor, partner } = game.earns;
  const cell = 4 * stage[state]!;
  for (let k = 0; k < 4; k++) {
    const chance = share * outcome[4 * state + k]!;
    into[at]! += chance * vendor[cell + k]!;
    into[at + 1]! += chance * partner[cell + k]!;
    if (k < 2) into[at + 2]! += chance;
    if (k % 2 === 0) into[at + 3]! += chance;
    into[at + 5]! += chance * game.ends[cell + k]!;
  }
  into[at + 4]! += share;
}
