import { type BothSides, type Side, bothSides } from '../core/index.ts';
import type { Game } from '../games/index.ts';
import type { Setting } from '../incentives/index.ts';
import { type Reciprocator, gainsFromBetrayal } from './betrayal.ts';

/** The largest continuation that is looked at. */
const most = 0.999;
const precision = 1e-10;
/** Continuations looked at before anything is narrowed down. */
const points = 32;

/**
 * The smallest continuation from which on, up to 0.999, betraying a reciprocator does not pay, for each side; null where it
 * pays at 0.999. The continuations at which it does not pay need be no interval; a stretch that lies between two
 * of the points looked at can be missed. Found by bisection to 1e-10.
 *
 * @param game - The motives.
 */
export function neededContinuation(setting: Setting, game: Game, against: Reciprocator): BothSides<number | null> {
  const known = new Map<number, BothSides<number>>();
  const pays = (side: Side, continuation: number): boolean => {
    const gains = known.get(continuation) ?? gainsFromBetrayal(setting, game, against, continuation);
    known.set(continuation, gains);
    return gains[side] > 0;
  };
  return bothSides((side) => {
    const last = grid.findLastIndex((continuation) => pays(side, continuation));
    if (last === grid.length - 1) return null;
    if (last < 0) return 0;
    let [low, high] = [grid[last]!, grid[last + 1]!];
    while (high - low > precision) {
      const middle = (low + high) / 2;
      if (pays(side, middle)) low = middle;
      else high = middle;
    }
    return high;
  });
}

/** Evenly spaced in the continuation and in the logarithm of the mean length of a relationship. */
const grid: readonly number[] = [
  ...new Set([
    ...Array.from({ length: points + 1 }, (_, i) => (most * i) / points),
    ...Array.from({ length: points + 1 }, (_, i) => 1 - (1 - most) ** (i / points)),
  ]),
].sort((a, b) => a - b);
