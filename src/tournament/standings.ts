import { type BothSides, mean, standardError } from '../core/index.ts';
import type { ReadySpec } from './readSpec.ts';
import type { Row } from './result.ts';

/** What one side got out of one meeting. */
export interface Result {
  readonly score: number | null;
  readonly perRound: number;
  readonly cooperation: number;
  /** Scores of the repetitions; empty where exact. */
  readonly samples: readonly number[];
}

/** What came of one meeting. */
export type Meeting = BothSides<Result>;

/** One chair in one meeting: what its holder got, and what the opponent got. */
interface Seat {
  readonly own: Result;
  readonly other: Result;
}

/** Equal up to rounding: exact figures that differ only in their last digits are ties. */
const rounding = 1e-9;

/** The standings of a tournament, best first. */
export function standings(ready: ReadySpec, meet: (i: number, j: number) => Meeting): Row[] | BothSides<Row[]> {
  const { vendors, partners, onePool, selfPlay, repetitions } = ready;
  const asVendor = (i: number, j: number): Seat => ({ own: meet(i, j).vendor, other: meet(i, j).partner });
  const asPartner = (j: number, i: number): Seat => ({ own: meet(i, j).partner, other: meet(i, j).vendor });
  if (onePool) {
    const rows = vendors.map((strategy, i) => {
      const seats = vendors.flatMap((_, j) => (i === j && !selfPlay ? [] : [[asVendor(i, j), asPartner(i, j)]]));
      return rowOf(strategy, seats, repetitions, selfPlay ? i : -1);
    });
    return ranked(rows);
  }
  return {
    vendor: ranked(
      vendors.map((strategy, i) =>
        rowOf(
          strategy,
          partners.map((_, j) => [asVendor(i, j)]),
          repetitions,
          -1,
        ),
      ),
    ),
    partner: ranked(
      partners.map((strategy, j) =>
        rowOf(
          strategy,
          vendors.map((_, i) => [asPartner(j, i)]),
          repetitions,
          -1,
        ),
      ),
    ),
  };
}

/** A row from what its strategy got in each chair against each opponent; chairs are averaged. */
function rowOf(
  { id, name }: { id: string; name: string },
  opponents: readonly Seat[][],
  repetitions: number,
  self: number,
): Omit<Row, 'rank'> {
  const average = (pick: (result: Seat) => number): number => mean(opponents.map((seats) => mean(seats.map(pick))));
  const scored = opponents.every((seats) => seats.every(({ own }) => own.score !== null));
  const sampled = opponents.some((seats) => seats.some(({ own }) => own.samples.length > 0));
  const perRepetition = Array.from({ length: sampled ? repetitions : 0 }, (_, r) => average(({ own }) => own.samples[r] ?? own.score ?? 0));
  return {
    id,
    name,
    score: scored ? average(({ own }) => own.score ?? 0) : null,
    perRound: average(({ own }) => own.perRound),
    standardError: !sampled ? 0 : repetitions === 1 ? null : standardError(perRepetition),
    wins: opponents.filter((seats, j) => {
      const own = mean(seats.map((seat) => seat.own.perRound));
      const other = mean(seats.map((seat) => seat.other.perRound));
      return j !== self && own > other && !close(own, other);
    }).length,
    cooperation: average(({ own }) => own.cooperation),
  };
}

function ranked(rows: readonly Omit<Row, 'rank'>[]): Row[] {
  const value = ({ score, perRound }: Omit<Row, 'rank'>): number => score ?? perRound;
  const sorted = [...rows].sort((a, b) => value(b) - value(a));
  let rank = 0;
  return sorted.map((row, i) => {
    if (i === 0 || !close(value(row), value(sorted[i - 1]!))) rank = i + 1;
    return { rank, ...row };
  });
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= rounding * Math.max(1, Math.abs(a), Math.abs(b));
}
