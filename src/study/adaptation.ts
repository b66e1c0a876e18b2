import { type BothSides, bothSides } from '../core/index.ts';
import type { Setting } from '../incentives/index.ts';
import { type Adaptation, type PayoffTables, type Shares, adapt, imitation } from '../population/index.ts';
import type { Encounters, Met } from './met.ts';
import { gap } from './reputation.ts';

/** Where pools drift to, and what comes of the pairs once they are there. */
export interface Adapted extends Adaptation {
  readonly met: Met;
}

/** How closely an adaptation with word of mouth is followed. */
export interface Closeness {
  /** Pools are at rest where no share moves by more in a review. */
  readonly stillness: number;
  /** A share that moved by so much since makes what was heard stale. */
  readonly stale: number;
  /** How closely reputations agree with conduct on the way, and at rest. */
  readonly agreement: { readonly way: number; readonly rest: number };
}

/** For figures that are told. */
const fine: Closeness = { stillness: 1e-9, stale: 0.02, agreement: { way: 1e-3, rest: 1e-10 } };
/** For telling which of several ends pools go to. */
export const rough: Closeness = { stillness: 1e-5, stale: 0.05, agreement: { way: 1e-2, rest: 1e-4 } };

/** As in {@link adapt}. */
const mostReviews = 1000;
const window = 200;
/** A drift that slows down to this part of the way made since makes what was heard stale, too. */
const slowing = 0.05;

/**
 * Lets a setting's pools adapt from given shares. Where word travels, reputations follow the shares: they are worked out
 * anew wherever a share has moved by 0.02 since, and, as the drift comes to rest, at ever smaller distances, so that at
 * rest they are those of the pools at rest.
 *
 * @param closeness - Where word travels, how closely to follow; without word every adaptation is exact.
 */
export function adaptation({ scale }: Setting, meet: Encounters, start: Shares, closeness: Closeness = fine): Adapted {
  const met = meet(start, undefined, closeness.agreement.way);
  if (met.reputations === undefined) return { ...adapt(payoffsOf(met), start, { scale }), met };
  return adaptHearing(scale, meet, start, met, closeness);
}

/** What each side earns, as the dynamics of populations take it. */
export function payoffsOf({ meetings }: Met): PayoffTables {
  return bothSides((side) => meetings.map((row) => row.map(({ perRound }) => perRound[side])));
}

function adaptHearing(
  scale: BothSides<number>,
  meet: Encounters,
  start: Shares,
  first: Met,
  { stillness, stale, agreement }: Closeness,
): Adapted {
  let met = first;
  let heardAt = start;
  let close = false;
  let reviewing = imitation(payoffsOf(met), start, { scale });
  const recent: Shares[] = [];
  let before = start;
  for (let reviews = 1; reviews <= mostReviews; reviews++) {
    const shares = reviewing.next().value;
    const step = gap(before, shares);
    const since = gap(heardAt, shares);
    const rests = step < Math.max(slowing * since, stillness);
    if (since > stale || (rests && (since > stillness || !close))) {
      close = rests;
      met = meet(shares, met.reputations, close ? agreement.rest : agreement.way);
      heardAt = shares;
      reviewing = imitation(payoffsOf(met), shares, { scale });
    } else if (rests) {
      return { shares, settled: met.reputations?.settled ?? true, reviews, met };
    }
    recent.push(shares);
    if (recent.length > window) recent.shift();
    before = shares;
  }
  const shares = bothSides((side) => start[side].map((_, i) => recent.reduce((sum, at) => sum + at[side][i]!, 0) / recent.length));
  return { shares, settled: false, reviews: mostReviews, met: meet(shares, met.reputations, agreement.rest) };
}
