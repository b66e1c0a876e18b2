import { type BothSides, standardError } from '../core/index.ts';
import type { Meet } from './meetings.ts';
import { type Opponent, average, byRepetition, inEvery, opponentsOf } from './opponents.ts';
import { byHighest, close, placesOf } from './places.ts';
import type { ReadySpec } from './readSpec.ts';
import type { Row } from './result.ts';

/** What a place goes by: the score, or the payoff a round where there is none; or always the payoff a round. */
export type RankedBy = 'score' | 'perRound';

/** The standings of a tournament, best first; `meet` is asked only for those who met. */
export function standings(ready: ReadySpec, meet: Meet, rankedBy: RankedBy = 'score'): Row[] | BothSides<Row[]> {
  const { vendors, partners, onePool, repetitions } = ready;
  const { vendor, partner } = opponentsOf(ready, meet);
  const asVendors = ranked(
    vendors.map((strategy, i) => rowOf(strategy, vendor[i]!, repetitions)),
    rankedBy,
  );
  if (onePool) return asVendors;
  const rows = partners.map((strategy, j) => rowOf(strategy, partner[j]!, repetitions));
  return { vendor: asVendors, partner: ranked(rows, rankedBy) };
}

/** A row from what its strategy got in each chair against each opponent; chairs are averaged. */
function rowOf({ id, name }: { id: string; name: string }, opponents: readonly Opponent[], repetitions: number): Omit<Row, 'rank'> {
  const scored = inEvery(opponents, ({ own }) => own.score !== null);
  const sampled = !inEvery(opponents, ({ own }) => own.samples.length === 0);
  const told = scored && repetitions > 1;
  return {
    id,
    name,
    score: scored ? average(opponents, ({ own }) => own.score ?? 0) : null,
    perRound: average(opponents, ({ own }) => own.perRound),
    standardError: !sampled ? 0 : told ? standardError(byRepetition(opponents, repetitions)) : null,
    wins: opponents.filter((opponent) => {
      const own = average([opponent], (seat) => seat.own.perRound);
      const other = average([opponent], (seat) => seat.other.perRound);
      return !opponent.ownKind && own > other && !close(own, other);
    }).length,
    cooperation: average(opponents, ({ own }) => own.cooperation),
  };
}

function ranked(rows: readonly Omit<Row, 'rank'>[], rankedBy: RankedBy): Row[] {
  const values = rows.map(({ score, perRound }) => (rankedBy === 'score' ? (score ?? perRound) : perRound));
  const places = placesOf(values);
  return byHighest(values).map((i) => ({ rank: places[i]!, ...rows[i]! }));
}
