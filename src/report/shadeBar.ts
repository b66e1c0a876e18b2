/** Where the bar that tells what shades mean stands, in pixels. */
export interface BarPlace {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

/** A piece of the bar. */
interface BarPiece {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
  readonly value: number;
}

/** Shades of the bar. */
const steps = 60;

/** The pieces of the bar that tells what the shades from `least` to `most` mean, the most on top. */
export function shadeBar({ left, width, top, height }: BarPlace, [least, most]: readonly [least: number, most: number]): BarPiece[] {
  return Array.from({ length: steps }, (_, i) => ({
    x: left,
    x2: left + width,
    y: top + (height * i) / steps,
    // Pieces overlap a little, so that no white shows between them.
    y2: Math.min(top + height, top + (height * (i + 1)) / steps + 0.5),
    value: least + (most - least) * (1 - (i + 0.5) / steps),
  }));
}
