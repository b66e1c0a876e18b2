import { InputError } from '../../core/index.ts';
import type { Pool } from '../pools.ts';
import { stationaryOnSimplex } from './stationaryOnSimplex.ts';

/** A mutant mix of alternative best replies. */
export interface Drifter {
  /** Its shares of the pool's behaviours. */
  readonly shares: readonly number[];
  /** What it earns a round among its own kind beyond what the resident earns from it: positive grows, 0 drifts, negative dies out. */
  readonly gain: number;
}

/** Every subset of the best replies is looked at, once for each behaviour of the resident. */
const mostReplies = 14;

/**
 * The mutants that decide whether a Nash mix x of one pool is evolutionarily stable, the ablest first. A mutant y is one of
 * the mixes of best replies, and its gain y·Ay − x·Ay must be negative. Along a ray from x the sign does not change, so it
 * is enough to look where rays leave the simplex of best replies: where one of the behaviours of x has share 0. There the
 * gain is a quadratic form in y, and the mutants given are those where it is stationary.
 *
 * @throws InputError where there are too many best replies to look at.
 */
export function drifters({ payoffs, width }: Pool, resident: Float64Array, { best, used }: Replies): Drifter[] {
  if (best.length > mostReplies) {
    const expected = `at most ${mostReplies}, since all their mixes are looked at`;
    throw new InputError([{ path: 'at', message: 'too many behaviours tie as best replies', received: best.length, expected }]);
  }
  const earns = (i: number, j: number): number => payoffs[i * width + j]!;
  const residentEarns = (j: number): number => used.reduce((sum, i) => sum + resident[i]! * earns(i, j), 0);
  const found = used.flatMap((left) => {
    const face = best.filter((i) => i !== left);
    const losses = face.map((i) => face.map((j) => residentEarns(j) - earns(i, j)));
    return stationaryOnSimplex(losses).map(({ shares, value }) => {
      const mutant: number[] = Array.from({ length: width }, () => 0);
      face.forEach((i, k) => (mutant[i] = shares[k]!));
      return { shares: mutant, gain: -value };
    });
  });
  return found.sort((a, b) => b.gain - a.gain);
}

/** What replies to a resident: the best replies, and those of them the resident uses. */
interface Replies {
  readonly best: readonly number[];
  readonly used: readonly number[];
}
