import { type CoreSystem, addTerm, makeCoreRoom, smallest, width } from './coreSystem.ts';
import type { GameTable } from './gameTable.ts';
import type { PairSpace } from './pairSpace.ts';

/** Writes the pair in `space` as a core and what comes before it. */
export function fillCore(core: CoreSystem, space: PairSpace, game: GameTable): void {
  makeCoreRoom(core, space.size);
  core.size = Math.max(smallest, placeCore(core.place, space));
  fillWithin(core, space, game);
  fillBefore(core, space, game);
}

/** Places the states of the core in their order, after taking out, again and again, states that nothing leads to. */
function placeCore(place: Int32Array, { size, rows, targets }: PairSpace): number {
  // While ways in are counted `place` holds their number; a state taken out is marked −1.
  place.fill(0, 0, size);
  for (let e = 0; e < rows[size]!; e++) place[targets[e]!]!++;
  for (let found = true; found;) {
    found = false;
    for (let i = 0; i < size; i++) {
      if (place[i] !== 0) continue;
      place[i] = -1;
      found = true;
      for (let e = rows[i]!; e < rows[i + 1]!; e++) place[targets[e]!]!--;
    }
  }
  let placed = 0;
  for (let i = 0; i < size; i++) if (place[i]! > 0) place[i] = placed++;
  return placed;
}

function fillWithin({ size: order, place, matrix, ending, weights }: CoreSystem, space: PairSpace, game: GameTable): void {
  const { size, rows, targets, chances } = space;
  matrix.fill(0, 0, order * order);
  ending.fill(0, 0, order);
  weights.fill(0, 0, width * order);
  for (let i = 0; i < size; i++) {
    const at = place[i]!;
    if (at < 0) continue;
    ending[at] = space.ending[i]!;
    addVisits(weights, width * at, space, i, 1, game);
    for (let e = rows[i]!; e < rows[i + 1]!; e++) matrix[at * order + place[targets[e]!]!]! += chances[e]!;
  }
}

/** Follows the shares of the states before the core from round to round, until none is left. */
function fillBefore(core: CoreSystem, space: PairSpace, game: GameTable): void {
  const { size, rows, targets, chances, start } = space;
  const { size: order, place } = core;
  let { now, later } = core;
  for (let i = 0; i < size; i++) now[i] = start[i]!;
  core.terms = 0;
  for (let left = true; left; [now, later] = [later, now]) {
    const term = addTerm(core);
    left = false;
    later.fill(0, 0, size);
    for (let i = 0; i < size; i++) {
      const share = now[i]!;
      if (share === 0) continue;
      if (place[i]! >= 0) {
        core.inflow[order * term + place[i]!] = share;
        continue;
      }
      left = true;
      addVisits(core.early, width * term, space, i, share, game);
      for (let e = rows[i]!; e < rows[i + 1]!; e++) later[targets[e]!]! += share * chances[e]!;
    }
  }
}

/** Adds to the sums at `at` what `share` visits to a state bring. */
function addVisits(sums: Float64Array, at: number, { outcome, stage }: PairSpace, state: number, share: number, game: GameTable): void {
  const { vendor, partner } = game.earns;
  const cell = 4 * stage[state]!;
  for (let k = 0; k < 4; k++) {
    const chance = share * outcome[4 * state + k]!;
    sums[at]! += chance * vendor[cell + k]!;
    sums[at + 1]! += chance * partner[cell + k]!;
    if (k < 2) sums[at + 2]! += chance;
    if (k % 2 === 0) sums[at + 3]! += chance;
    sums[at + 5]! += chance * game.ends[cell + k]!;
  }
  sums[at + 4]! += share;
}
