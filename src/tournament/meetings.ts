import type { Tally } from '../jobs/index.ts';
import { isSymmetric } from './isSymmetric.ts';
import { type Meeting, meetingOf } from './meeting.ts';
import type { Found } from './measures/measuresOf.ts';
import type { ReadySpec } from './readSpec.ts';

/** Looks up what came of the meeting of vendor i and partner j, who must have met. */
export type Meet = (i: number, j: number) => Meeting;

/** Who meets whom: in one pool whose chairs are alike, each pair once. */
export function pairsOf({ vendors, partners, onePool, conditions, met }: ReadySpec): [number, number][] {
  const once = onePool && isSymmetric(conditions);
  return vendors.flatMap((_, i) => partners.flatMap((_other, j): [number, number][] => ((once && j < i) || !met(i, j) ? [] : [[i, j]])));
}

/** Looks up what came of a meeting; where a pair of one pool was worked out one way round only, its chairs are turned for the other. */
export function finder({ vendors, partners, onePool }: ReadySpec, pairs: readonly [number, number][], tallies: readonly Tally[]): Found {
  const found = Array.from<ReturnType<Found> | undefined>({ length: vendors.length * partners.length });
  pairs.forEach(([i, j], k) => {
    const tally = tallies[k]!;
    found[i * partners.length + j] = { tally, turned: false };
    if (onePool && i !== j) found[j * partners.length + i] ??= { tally, turned: true };
  });
  return (i, j) => found[i * partners.length + j]!;
}

/** The meetings of a tournament from where they are told, each made when it is first asked for. */
export function meetingsOf(ready: ReadySpec, found: Found): Meet {
  return remembered(ready, (i, j) => meetingOf(found(i, j)));
}

/** Makes each meeting once. */
export function remembered({ vendors, partners }: ReadySpec, make: Meet): Meet {
  const made = Array.from<Meeting | undefined>({ length: vendors.length * partners.length });
  return (i, j) => (made[i * partners.length + j] ??= make(i, j));
}
