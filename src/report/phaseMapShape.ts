import type { Language } from '../messages/index.ts';
import type { Measure } from './cooperationLines.ts';

/** One axis of a phase map, as a sweep gives it. */
export interface MapAxis {
  /** Name of the dose in the rows. */
  readonly name: string;
  /** What people are told that it is called; default the name. */
  readonly label?: string;
  readonly unit: string;
  /** Every dose, in order; at least two. */
  readonly values: readonly number[];
  /** Today's dose; marked where it lies on the map. */
  readonly today?: number;
}

/** One point of a phase map, as a sweep gives it. */
export interface MapRow {
  readonly doses: Readonly<Record<string, number>>;
  readonly cooperationNow: number;
  readonly cooperationAdapted: number;
}

/** Cooperation over two doses: where does it hold, where does it break down. */
export interface PhaseMap {
  /** One for every pair of doses. */
  readonly rows: Iterable<MapRow>;
  readonly x: MapAxis;
  readonly y: MapAxis;
  readonly measure: Measure;
  /** Share of cooperative moves whose edge is marked. */
  readonly level?: number;
  readonly language?: Language;
}
