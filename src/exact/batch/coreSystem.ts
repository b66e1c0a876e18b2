/**
 * What is summed over the visits to each state, in this order: vendor's and partner's payoffs, vendor's and partner's
 * cooperations, rounds, and endings by the game's own rules.
 */
export const width = 6;

/** Cores of fewer states are filled up to so many with states that nothing leads to, so that all of them are solved alike. */
export const smallest = 4;

/**
 * A pair under one noise, made ready for many continuations w. States that no cycle leads to, such as openings, are
 * passed at a known round and cost nothing to solve for: what they add is a polynomial in w, and so is the flow from
 * them into the core, the states that are left. Visits to the core are x (I − w·matrix)⁻¹ with x = Σ_t w^t·inflow_t.
 */
export interface CoreSystem {
  /** States of the core, at least {@link smallest}. */
  size: number;
  /** Chances within the core, row by row, `size` × `size`. */
  matrix: Float64Array;
  /** Chance that the relationship ends after a round in each state of the core. */
  ending: Float64Array;
  /** What one visit adds to each sum: `weights[width * state + sum]`. */
  weights: Float64Array;
  /** Number of coefficients of the two polynomials. */
  terms: number;
  /** Chance to come into each state of the core in round t, counted from 0: `inflow[size * t + state]`. */
  inflow: Float64Array;
  /** What the states before the core add to each sum in round t: `early[width * t + sum]`. */
  early: Float64Array;
  /** While it is written: place of each state in the core, −1 for those before it. */
  place: Int32Array;
  /** While it is written: shares of the states before the core, this round and the next. */
  now: Float64Array;
  later: Float64Array;
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
    later: none,
  };
}

/** Makes room for a pair of so many states, all of which may be in the core. */
export function makeCoreRoom(core: CoreSystem, states: number): void {
  if (core.place.length >= states && core.place.length > 0) return;
  const most = 2 * states + smallest;
  core.place = new Int32Array(most);
  core.now = new Float64Array(most);
  core.later = new Float64Array(most);
  core.ending = new Float64Array(most);
  core.weights = new Float64Array(width * most);
  core.matrix = new Float64Array(most * most);
}

/** Makes room for one more term of the polynomials, all zero. */
export function addTerm(core: CoreSystem): number {
  const term = core.terms++;
  // One term more than there are is kept at zero, for those who always read two.
  const kept = core.terms + 1;
  core.inflow = withRoom(core.inflow, core.size * kept);
  core.early = withRoom(core.early, width * kept);
  core.inflow.fill(0, core.size * term, core.size * kept);
  core.early.fill(0, width * term, width * kept);
  return term;
}

function withRoom(list: Float64Array, length: number): Float64Array {
  if (list.length >= length) return list;
  const longer = new Float64Array(2 * length);
  longer.set(list);
  return longer;
}
