import type { Length } from '../../conditions/index.ts';
import type { Chain } from '../chain.ts';

/** Visits as in `Occupancy`. */
export interface WalkOccupancy {
  readonly states: Float64Array;
  readonly rounds: number;
}

/** A path without chance: states 0, 1, 2, … in the order in which they come up, the last leading back or nowhere. */
interface Path {
  /** First state of the cycle; the number of states where the path ends. */
  readonly back: number;
}

/**
 * What `occupancy` gives, for a chain without chance: it runs into a cycle, so that any number of rounds is a prefix and
 * a number of laps, in closed form. The cost does not depend on the number of rounds.
 *
 * @returns null where chance plays a part.
 */
export function walkOccupancy(chain: Chain, length: Length, discount: number): WalkOccupancy | null {
  const path = pathOf(chain);
  if (path === null) return null;
  const { size } = chain;
  const lap = size - path.back;
  const limit = 'rounds' in length ? length.rounds : Infinity;
  const weight = weightOf(length, discount);
  if (limit === Infinity && weight.stops === 0) {
    if (lap === 0) return { states: new Float64Array(size).fill(1), rounds: size };
    return { states: new Float64Array(size).fill(1 / lap, path.back), rounds: Infinity };
  }
  const states = Float64Array.from({ length: size }, (_, i) => {
    if (i >= limit) return 0;
    return laps(weight, i, lap, i < path.back ? 1 : Math.ceil((limit - i) / lap));
  });
  let rounds = 0;
  for (const visits of states) rounds += visits;
  return { states, rounds };
}

/** What a round is worth against the one before it: continuation × discount, and its complement. */
interface Weight {
  readonly goesOn: number;
  readonly stops: number;
}

function weightOf(length: Length, discount: number): Weight {
  const continuation = 'continuation' in length ? length.continuation : 1;
  return { goesOn: continuation * discount, stops: 1 - continuation + continuation * (1 - discount) };
}

/** Reads a chain as a path, or finds that it is none. States are numbered as they are found, so a path is numbered along its way. */
function pathOf({ size, start, outcome, rows, targets, chances, ends }: Chain): Path | null {
  if (start[0] !== 1) return null;
  for (let i = 0; i < size; i++) {
    let to = -1;
    for (let k = 4 * i; k < 4 * i + 4; k++) {
      if (outcome[k] === 0) continue;
      if (outcome[k] !== 1) return null;
      if (ends[k] === 1) return i === size - 1 ? { back: size } : null;
      const first = rows[k]!;
      if (ends[k] !== 0 || rows[k + 1] !== first + 1 || chances[first] !== 1) return null;
      to = targets[first]!;
    }
    if (to !== i + 1 || i === size - 1) return i === size - 1 && to >= 0 ? { back: to } : null;
  }
  return null;
}

/** Σ of goesOn^(before + lap·n) over n below `times`, of which there is at least one. */
function laps({ goesOn, stops }: Weight, before: number, lap: number, times: number): number {
  if (stops === 0) return times;
  const first = before === 0 ? 1 : goesOn ** before;
  if (times === 1 || first === 0 || goesOn === 0) return first;
  // The logarithm of a number near 1 has its digits in the complement.
  const logarithm = goesOn > 0.5 ? Math.log1p(-stops) : Math.log(goesOn);
  return (first * Math.expm1(lap * times * logarithm)) / Math.expm1(lap * logarithm);
}
