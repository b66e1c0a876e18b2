/**
 * Normalised discounted values V = (1 − w) u + w V(next) of states that each lead to exactly one other: follow the path
 * to its cycle, sum the geometric series there, and come back.
 *
 * @param earned - u by state.
 * @param next - Position of the next state, by state.
 * @param w - In [0, 1).
 */
export function pathValues(earned: readonly number[], next: readonly number[], w: number): Float64Array {
  const values = new Float64Array(earned.length).fill(NaN);
  for (let start = 0; start < earned.length; start++) {
    const path: number[] = [];
    let state = start;
    while (Number.isNaN(values[state]!) && !path.includes(state)) {
      path.push(state);
      state = next[state]!;
    }
    if (Number.isNaN(values[state]!)) values[state] = cycleValue(earned, path.slice(path.indexOf(state)), w);
    for (const passed of path.reverse()) {
      if (Number.isNaN(values[passed]!)) values[passed] = (1 - w) * earned[passed]! + w * values[next[passed]!]!;
    }
  }
  return values;
}

/** Value of the first state of a cycle: the weighted mean of what the cycle earns, weights w^k. */
function cycleValue(earned: readonly number[], cycle: readonly number[], w: number): number {
  let weight = 1;
  let weights = 0;
  let sum = 0;
  for (const state of cycle) {
    sum += weight * earned[state]!;
    weights += weight;
    weight *= w;
  }
  return sum / weights;
}
