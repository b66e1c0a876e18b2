import type { Tally } from '../jobs/index.ts';
import { isSymmetric } from './isSymmetric.ts';
import { type Meeting, meetingOf } from './meeting.ts';
import type { ReadySpec } from './readSpec.ts';

/** Looks up what came of the meeting of vendor i and partner j, who must have met. */
export type Meet = (i: number, j: number) => Meeting;

/** Who meets whom: in one pool whose chairs are alike, each pair once. */
export function pairsOf({ vendors, partners, onePool, conditions, met }: ReadySpec): [number, number][] {
  const once = onePool && isSymmetric(conditions);
  return vendors.flatMap((_, i) => partners.flatMap((_other, j): [number, number][] => ((once && j < i) || !met(i, j) ? [] : [[i, j]])));
}

/** What came of the meetings of a tournament, booked one by one. */
export class Meetings {
  /** Whether every pair was solved or left nothing to chance, and rounds played. */
  exact = true;
  played = 0;
  readonly #ready: ReadySpec;
  readonly #made: (Meeting | undefined)[];

  constructor(ready: ReadySpec) {
    this.#ready = ready;
    this.#made = tableOf(ready);
  }

  /** Books a meeting; where a pair of one pool is worked out one way round only, its chairs are turned for the other. */
  add(i: number, j: number, tally: Tally): void {
    const { partners, onePool } = this.#ready;
    const meeting = meetingOf(tally);
    this.exact &&= tally.exact;
    this.played += tally.played;
    this.#made[i * partners.length + j] = meeting;
    if (onePool && i !== j) this.#made[j * partners.length + i] ??= { vendor: meeting.partner, partner: meeting.vendor };
  }

  /** Looks up a meeting. */
  readonly meet: Meet = (i, j) => this.#made[i * this.#ready.partners.length + j]!;
}

/** Makes each meeting once. */
export function remembered(ready: ReadySpec, make: Meet): Meet {
  const made = tableOf(ready);
  return (i, j) => (made[i * ready.partners.length + j] ??= make(i, j));
}

/** A place for each meeting: lists that are filled from far ends would be looked up, not counted along. */
function tableOf({ vendors, partners }: ReadySpec): (Meeting | undefined)[] {
  return Array.from({ length: vendors.length * partners.length });
}
