import type { BothSides } from '../core/index.ts';
import type { Result } from './meeting.ts';
import type { Meet } from './meetings.ts';
import type { ReadySpec } from './readSpec.ts';

/** One chair in one meeting: what its holder got, and what the opponent got. */
export interface Seat {
  readonly own: Result;
  readonly other: Result;
}

/** An opponent met, in one chair or in both. */
export interface Opponent {
  readonly seats: readonly Seat[];
  readonly ownKind: boolean;
}

/** Whom each met that counts in the standings, in the order of its pool; for one pool, both sides are the same list. */
export function opponentsOf(ready: ReadySpec, meet: Meet): BothSides<readonly (readonly Opponent[])[]> {
  const { vendors, partners, onePool, selfPlay, met } = ready;
  const asVendor = (i: number, j: number): Seat => ({ own: meet(i, j).vendor, other: meet(i, j).partner });
  const asPartner = (j: number, i: number): Seat => ({ own: meet(i, j).partner, other: meet(i, j).vendor });
  if (onePool) {
    const pool = vendors.map((_, i) =>
      vendors.flatMap((_other, j): Opponent[] =>
        !met(i, j) || (i === j && !selfPlay) ? [] : [{ seats: [asVendor(i, j), asPartner(i, j)], ownKind: i === j }],
      ),
    );
    return { vendor: pool, partner: pool };
  }
  const alone = (seat: Seat): Opponent => ({ seats: [seat], ownKind: false });
  return {
    vendor: vendors.map((_, i) => partners.flatMap((_other, j) => (met(i, j) ? [alone(asVendor(i, j))] : []))),
    partner: partners.map((_, j) => vendors.flatMap((_other, i) => (met(i, j) ? [alone(asPartner(j, i))] : []))),
  };
}

/** A figure averaged over opponents, the chairs of each being averaged before. */
export function average(opponents: readonly Opponent[], pick: (seat: Seat) => number): number {
  let sum = 0;
  for (const { seats } of opponents) {
    let own = 0;
    for (const seat of seats) own += pick(seat);
    sum += own / seats.length;
  }
  return sum / opponents.length;
}

/** Whether the same is so of every chair in every meeting. */
export function inEvery(opponents: readonly Opponent[], test: (seat: Seat) => boolean): boolean {
  return opponents.every(({ seats }) => seats.every(test));
}

/**
 * The figure that a player is ranked by, in each repetition: its score, or its payoff a round where it has none. A single one
 * where nothing was sampled.
 */
export function byRepetition(opponents: readonly Opponent[], repetitions: number): number[] {
  if (!inEvery(opponents, ({ own }) => own.score !== null)) return [average(opponents, ({ own }) => own.perRound)];
  if (inEvery(opponents, ({ own }) => own.samples.length === 0)) return [average(opponents, ({ own }) => own.score ?? 0)];
  return Array.from({ length: repetitions }, (_, r) => average(opponents, ({ own }) => own.samples[r] ?? own.score ?? 0));
}
