/** One axis of a field of shades. */
export interface HeatAxis {
  readonly title: string;
  /** Columns or rows that are told: the place from 0, and what is said of it. */
  readonly ticks: readonly { readonly place: number; readonly text: string }[];
  /** How many columns or rows there are. */
  readonly count: number;
}

/** A field of shades: one for each place of a grid; columns from the left, rows from below. */
export interface HeatPicture {
  readonly heading: string;
  readonly x: HeatAxis;
  readonly y: HeatAxis;
  readonly cells: readonly { readonly column: number; readonly row: number; readonly value: number }[];
  /** What the darkest and the lightest shade stand for. */
  readonly domain: readonly [least: number, most: number];
  readonly legend: string;
  /** Values told beside the bar of shades. */
  readonly marks: readonly { readonly value: number; readonly text: string }[];
  /** Height over width of the field. */
  readonly slope: number;
  /** Straight lines upon the field, in columns and rows from its lower left corner. */
  readonly lines?: readonly { readonly from: readonly [number, number]; readonly to: readonly [number, number] }[];
  /** Words in the corners of the field. */
  readonly notes?: readonly { readonly corner: readonly [right: boolean, top: boolean]; readonly text: string }[];
}

/** At most six places of an axis of `count`, the first and the last among them. */
export function toldPlaces(count: number, most = 6): number[] {
  const told = Math.min(most, count);
  if (told === 1) return [0];
  return [...new Set(Array.from({ length: told }, (_, i) => Math.round((i * (count - 1)) / (told - 1))))];
}
