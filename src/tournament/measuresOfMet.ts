import { Problems, type Side, bothSides } from '../core/index.ts';
import { readConditions } from '../conditions/index.ts';
import type { Meet } from './meetings.ts';
import { bestJoint } from './measures/bestJoint.ts';
import { bestOfBoth } from './measures/bestTotals.ts';
import type { Chair } from './measures/chair.ts';
import { dominantEigen } from './measures/eigen.ts';
import type { Measures, TournamentMeasures } from './measures/measures.ts';
import type { Found } from './measures/measuresOf.ts';
import { placeInterval, placeShares } from './measures/placeShares.ts';
import { poolMeasures } from './measures/poolMeasures.ts';
import { opponentsOf, byRepetition } from './opponents.ts';
import { byHighest, placesOf } from './places.ts';
import type { ReadySpec } from './readSpec.ts';
import { scattered } from './scattered.ts';

/**
 * All measures of a tournament in which not everybody met everybody: each row is measured against those it met, and cells without a
 * meeting are null. In eigenvectors they count as 0, neither for nor against.
 */
export function measuresOfMet(ready: ReadySpec, found: Found, meet: Meet): TournamentMeasures {
  return ready.onePool ? measuresOfRows(ready, found, meet, 'vendor') : bothSides((side) => measuresOfRows(ready, found, meet, side));
}

function measuresOfRows(ready: ReadySpec, found: Found, meet: Meet, side: Side): Measures {
  const { vendors, partners, onePool, conditions, selfPlay, seed } = ready;
  const [own, others] = side === 'vendor' ? [vendors, partners] : [partners, vendors];
  const met = (i: number, j: number): boolean => (side === 'vendor' ? ready.met(i, j) : ready.met(j, i));
  const best = bestOfBoth(ready);
  const joint = bestJoint(readConditions(conditions, new Problems()).game);
  const chairs = (i: number, j: number): Chair[] => {
    if (!onePool) return [side === 'vendor' ? chairOf(found, i, j, side) : chairOf(found, j, i, side)];
    const both = [chairOf(found, i, j, 'vendor'), chairOf(found, j, i, 'partner')];
    return i !== j && found(i, j).tally === found(j, i).tally ? both.slice(0, 1) : both;
  };
  const rows = own.map((player, i) => {
    const opponents = others.flatMap((_, j) => (met(i, j) ? [j] : []));
    const ownKind = onePool && met(i, i);
    // A pool of one has its own kind in the first column.
    const order = ownKind ? [i, ...opponents.filter((j) => j !== i)] : opponents;
    const measures = poolMeasures(
      { own: [player], others: order.map((j) => others[j]!), onePool: ownKind, chairs: (_, k) => chairs(i, order[k]!) },
      { bestJoint: joint, best: ({ side: seat }, k) => best[seat](order[k]!), selfPlay, seed },
      () => [[0]],
    );
    return { measures, column: new Map(order.map((j, k) => [j, k])) };
  });
  const repetitions = Math.max(...rows.map(({ measures }) => measures.repetitions));
  const blind = repetitions === 1 && own.some((_, i) => others.some((_other, j) => met(i, j) && chairs(i, j).some(isBlind)));
  const scores = opponentsOf(ready, meet)[side].map((opponents) => byRepetition(opponents, ready.repetitions));
  const places = blind
    ? null
    : placeShares(
        scores.map((row) => lengthened(row, ready.repetitions)),
        seed,
      );
  const players = rows.map(
    (
      {
        measures: {
          players: [row],
        },
      },
      i,
    ) => ({
      ...row!,
      scores: row!.scores && lengthened(row!.scores, repetitions),
      normalisedScores: row!.normalisedScores && lengthened(row!.normalisedScores, repetitions),
      wins: row!.wins && lengthened(row!.wins, repetitions),
      places: places?.[i] ?? null,
      placeInterval: places === null ? null : placeInterval(places[i]!),
    }),
  );
  const medians = placesOf(players.map(({ medianScore }) => medianScore ?? -Infinity));
  return {
    own: own.map(({ id }) => id),
    opponents: others.map(({ id }) => id),
    repetitions,
    pairs: scattered(
      rows.map(({ measures, column }) => ({ tables: measures.pairs, column })),
      others.length,
    ),
    players,
    ranking: byHighest(medians.map((place) => -place)),
    eigenjesus: dominantEigen(squareOf(ready, found, side, (share) => share)),
    eigenmoses: dominantEigen(squareOf(ready, found, side, (share) => 2 * share - 1)),
  };
}

/** One figure for each repetition; what is alike in all of them stands for each. */
function lengthened(row: readonly number[], repetitions: number): readonly number[] {
  return row.length === repetitions ? row : Array.from({ length: repetitions }, (_, r) => row[r % row.length]!);
}

function chairOf(found: Found, i: number, j: number, side: Side): Chair {
  const { tally, turned } = found(i, j);
  const { detail } = tally;
  if (detail === undefined) throw new Error('the executor left out what the jobs asked for');
  return { tally: { ...tally, detail }, side: turned === (side === 'vendor') ? 'partner' : 'vendor' };
}

/** Whether a single repetition left something to chance, and tells no error of it. */
function isBlind({ tally: { exact, detail } }: Chair): boolean {
  return !exact && !detail.alike;
}

/** The matrix whose eigenvector is a rating: own shares of cooperation in one pool, there and back in two. */
function squareOf({ vendors, partners, onePool, met }: ReadySpec, found: Found, side: Side, read: (share: number) => number): number[][] {
  const share = (i: number, j: number, of: Side): number => {
    const { tally, side: seat } = chairOf(found, i, j, of);
    return tally.cooperation[seat];
  };
  if (onePool) {
    return vendors.map((_, i) => vendors.map((_other, j) => (met(i, j) ? read((share(i, j, 'vendor') + share(j, i, 'partner')) / 2) : 0)));
  }
  const cells = bothSides((of) => vendors.map((_, i) => partners.map((_other, j) => (met(i, j) ? read(share(i, j, of)) : 0))));
  const sum = (count: number, term: (k: number) => number): number =>
    Array.from({ length: count }, (_, k) => term(k)).reduce((a, b) => a + b, 0);
  return side === 'vendor'
    ? vendors.map((_, i) => vendors.map((_other, h) => sum(partners.length, (j) => cells.vendor[i]![j]! * cells.partner[h]![j]!)))
    : partners.map((_, j) => partners.map((_other, h) => sum(vendors.length, (i) => cells.partner[i]![j]! * cells.vendor[i]![h]!)));
}
