import { mean } from '../../core/index.ts';
import { placesOf } from '../places.ts';
import { type Cell, type Yardsticks, cellOf } from './cell.ts';
import type { Meetings } from './chair.ts';
import { dominantEigen } from './eigen.ts';
import type { Measures } from './measures.ts';
import { pairRow, pairTables } from './pairTables.ts';
import { placeInterval, placeShares } from './placeShares.ts';
import { perRepetition, playerRow } from './playerRow.ts';
import { payoff, score } from './shares.ts';

/** What the measures of a pool depend on beside its meetings. */
export interface PoolOptions extends Yardsticks {
  /** Whether matches against its own kind count in the standings. */
  readonly selfPlay: boolean;
  readonly seed: string;
}

/** Measures one pool against its opponents. The eigenvectors are of `square(own cooperation)`. */
export function poolMeasures(
  { own, others, onePool, chairs }: Meetings,
  options: PoolOptions,
  square: (read: (cooperation: number) => number) => readonly (readonly number[])[],
): Measures {
  const tallies = own.flatMap((_, i) => others.flatMap((_other, j) => chairs(i, j).map(({ tally }) => tally)));
  const repetitions = tallies.reduce((most, { exact, detail }) => Math.max(most, exact ? 1 : (detail.columns?.lengths.length ?? 1)), 1);
  const blind = repetitions === 1 && tallies.some(({ exact, detail }) => !exact && !detail.alike);
  const endless = tallies.some(({ scores }) => scores.vendor === null || scores.partner === null);
  const measured = own.map((player, i) => {
    const cells = others.map((_, j) => cellOf(chairs(i, j), j, onePool && i === j, options));
    const strangers = cells.filter((_, j) => !(onePool && i === j));
    const met: readonly Cell[] = onePool && !options.selfPlay ? strangers : cells;
    return {
      row: playerRow(player, strangers, met, repetitions),
      pairs: pairRow(cells),
      standing: perRepetition(met, endless ? payoff : score, repetitions).map(mean),
    };
  });
  const places = blind
    ? null
    : placeShares(
        measured.map(({ standing }) => standing),
        options.seed,
      );
  return {
    own: own.map(({ id }) => id),
    opponents: others.map(({ id }) => id),
    repetitions,
    pairs: pairTables(measured.map(({ pairs }) => pairs)),
    players: measured.map(({ row }, i) => ({
      ...row,
      places: places?.[i] ?? null,
      placeInterval: places === null ? null : placeInterval(places[i]!),
    })),
    ranking: ranking(measured.map(({ row }) => row.medianScore ?? -Infinity)),
    eigenjesus: dominantEigen(square((cooperation) => cooperation)),
    eigenmoses: dominantEigen(square((cooperation) => 2 * cooperation - 1)),
  };
}

/** Positions by value, the highest first; what differs by rounding only keeps its order. */
function ranking(values: readonly number[]): number[] {
  const places = placesOf(values);
  return places.map((_, i) => i).sort((a, b) => places[a]! - places[b]!);
}
