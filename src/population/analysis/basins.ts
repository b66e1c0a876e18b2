import { enter } from '../enter.ts';
import { toShares } from '../state.ts';
import type { AnyTables, EachPool, SharesOf } from '../tables.ts';
import { atRestBetween } from './atRestBetween.ts';
import { endOfReplicator } from './endOfReplicator.ts';
import { gatherEnds } from './gatherEnds.ts';
import { longRun } from './longRun.ts';
import { type SomeShares, survivors } from './survivors.ts';
import { uniformState } from './uniformState.ts';

/** How basins are measured. */
export interface BasinOptions<P extends AnyTables> {
  /** Random starts. Default 1 000. */
  readonly starts?: number;
  /** Default 'donnant'. */
  readonly seed?: string;
  /** The process followed from each start. Default the continuous {@link replicator} without mutation. */
  readonly process?: (start: SharesOf<P>) => Iterable<SharesOf<P>>;
  /** Ends of `process` no share of which differs by more are one end. Default 0.01. */
  readonly apart?: number;
  /** Steps after which a start counts as unsettled. Default 10 000 of `process`, 500 of the integrator. */
  readonly most?: number;
}

/** A share of starts, as an estimate of the chance that a start drawn evenly belongs there. */
export interface StartShare {
  readonly starts: number;
  readonly share: number;
  /** Binomial standard error of `share`. */
  readonly standardError: number;
}

/** An end, and the starts that lead to it. */
export interface Basin<P extends AnyTables> extends StartShare {
  /** The end; where ends fill a line or a face of rest points, their mean. */
  readonly shares: SharesOf<P>;
  /** Behaviours with at least one in 10 000 there. */
  readonly survivors: EachPool<P, readonly number[]>;
}

/** Basins of attraction. */
export interface Basins<P extends AnyTables> {
  /** The largest first. */
  readonly basins: readonly Basin<P>[];
  /** Starts from which the process was still moving at the end: cycles, and very slow ways. */
  readonly unsettled: StartShare;
  readonly starts: number;
}

/**
 * Basins of attraction: the share of starts, drawn evenly from all shares of the pools, that lead to each end, with its
 * standard error √(p (1 − p) / n). Under the replicator equation ends are one where everything between them is at rest as well:
 * a point, or a line or face of rest points; ends of any other process are told apart by distance.
 *
 * @throws InputError listing every bad table and option.
 * @example
 * // Two ways to drive: the side with more drivers wins, wherever the even split lies.
 * basins([[1, 0], [0, 1]]).basins.map(({ survivors, share }) => [survivors, share]); // about one half each
 */
export function basins<P extends AnyTables>(payoffs: P, options: BasinOptions<P> = {}): Basins<P> {
  const { starts = 1000, seed = 'donnant', process, apart = 0.01 } = options;
  const most = options.most ?? (process === undefined ? 500 : 10_000);
  const pools = enter(payoffs, (problems) => {
    problems.whole('starts', starts, 1);
    problems.whole('most', most, 1);
    problems.number('apart', apart, 0, 1);
    if (typeof seed !== 'string') problems.add({ path: 'seed', message: 'not a seed', received: seed, expected: 'text' });
  });
  const from = Array.from({ length: starts }, (_, k) => uniformState(pools, seed, k));
  const ends = from.map((start) =>
    process === undefined ? endOfReplicator(pools, start, most) : endOfProcess(process(toShares<P>(pools, start)), most),
  );
  const settled = ends.filter((end) => end !== null);
  const survivorsOf = (end: Float64Array): EachPool<P, readonly number[]> =>
    survivors(toShares<P>(pools, end) as SomeShares) as unknown as EachPool<P, readonly number[]>;
  const same = process === undefined ? atRestBetween(pools) : byDistance(apart);
  return {
    basins: gatherEnds(settled, same).map(({ mean, count }) => ({
      shares: toShares<P>(pools, mean),
      survivors: survivorsOf(mean),
      ...shareOf(count, starts),
    })),
    unsettled: shareOf(starts - settled.length, starts),
    starts,
  };
}

function endOfProcess(process: Iterable<SomeShares>, most: number): Float64Array | null {
  const { verdict, shares } = longRun(process, { most, window: 2 });
  if (verdict !== 'settled') return null;
  return Float64Array.from('vendor' in shares ? [...shares.vendor, ...shares.partner] : shares);
}

function shareOf(count: number, starts: number): StartShare {
  const share = count / starts;
  return { starts: count, share, standardError: Math.sqrt((share * (1 - share)) / starts) };
}

function byDistance(apart: number): (a: Float64Array, b: Float64Array) => boolean {
  return (a, b) => a.every((share, i) => Math.abs(share - b[i]!) <= apart);
}
