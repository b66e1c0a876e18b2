import { byHighest, placesOf } from '../places.ts';
import { Cell, type Yardsticks } from './cell.ts';
import type { Chair } from './chair.ts';
import { dominantEigen } from './eigen.ts';
import type { Measures } from './measures.ts';
import { PairTables } from './pairTables.ts';
import { placeInterval, placeShares } from './placeShares.ts';
import { PlayerRow } from './playerRow.ts';

/** Two pools as they meet: who sits in the rows, who in the columns, and what their measures depend on beside their meetings. */
export interface PoolOptions extends Yardsticks {
  readonly own: readonly { readonly id: string; readonly name: string }[];
  readonly others: readonly { readonly id: string; readonly name: string }[];
  /** Whether both are one pool, so that the diagonal is a strategy against its own kind. */
  readonly onePool: boolean;
  /** Whether matches against its own kind count in the standings. */
  readonly selfPlay: boolean;
  readonly seed: string;
}

/** Measures one pool against its opponents, pair by pair. */
export class PoolGatherer {
  readonly #options: PoolOptions;
  readonly #cell: Cell;
  readonly #rows: readonly PlayerRow[];
  readonly #tables: PairTables;
  /** Repetitions told apart so far. */
  #repetitions = 1;
  /** Whether a pair has an error that cannot be told. */
  #blind = false;

  constructor(options: PoolOptions) {
    const { own, others } = options;
    this.#options = options;
    this.#cell = new Cell(options);
    this.#rows = own.map(() => new PlayerRow());
    this.#tables = new PairTables(own.length, others.length);
  }

  /** Adds what row i did against column j: in one chair, or in two where it sat in both. Each row needs its columns in ascending order. */
  add(i: number, j: number, chairs: readonly Chair[]): void {
    const { onePool, selfPlay } = this.#options;
    const cell = this.#cell;
    const ownKind = onePool && i === j;
    cell.read(chairs, j, ownKind);
    for (let c = 0; c < chairs.length; c++) {
      this.#repetitions = Math.max(this.#repetitions, cell.sums[c]!.repetitions);
      this.#blind ||= cell.sums[c]!.blind;
    }
    this.#tables.set(i, j, cell);
    this.#rows[i]!.add(cell, ownKind, !ownKind || selfPlay);
  }

  /** All measures, once every pair that met was added. The eigenvectors are of `square(own cooperation)`. */
  measures(square: (read: (cooperation: number) => number) => readonly (readonly number[])[]): Measures {
    const { own, others, seed } = this.#options;
    const repetitions = this.#repetitions;
    const standing = this.#rows.map((row) => row.standing(repetitions));
    // a single repetition that left something to chance tells no error
    const places = this.#blind ? null : placeShares(standing, seed);
    const players = this.#rows.map((row, i) => ({
      ...row.figures(own[i]!, repetitions),
      places: places?.[i] ?? null,
      placeInterval: places === null ? null : placeInterval(places[i]!),
    }));
    return {
      own: own.map(({ id }) => id),
      opponents: others.map(({ id }) => id),
      repetitions,
      pairs: this.#tables.tables(),
      players,
      ranking: ranking(players.map(({ medianScore }) => medianScore ?? -Infinity)),
      eigenjesus: dominantEigen(square((cooperation) => cooperation)),
      eigenmoses: dominantEigen(square((cooperation) => 2 * cooperation - 1)),
    };
  }
}

/** Positions by value, the highest first; what differs by rounding only keeps its order. */
function ranking(values: readonly number[]): number[] {
  return byHighest(placesOf(values).map((place) => -place));
}
