import { isWide } from './chartOptions.ts';
import type { HeatPicture } from './heatPicture.ts';
import { lineHeight, textSize } from './theme.ts';
import { lettersIn, wrapWords } from './wrapWords.ts';

/** Where the parts of a field of shades stand, in pixels from the top left corner of the field. */
export interface HeatLayout {
  readonly width: number;
  readonly height: number;
  /** Margins. */
  readonly room: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** The bar that tells what the shades mean. */
  readonly bar: { readonly left: number; readonly width: number; readonly top: number; readonly height: number };
  /** The heading, broken into lines. */
  readonly heading: string;
  /** Whether there is room beside the field. */
  readonly roomy: boolean;
  /** Left edge of a column, lower edge of a row; numbers between are places within. */
  across(column: number): number;
  up(row: number): number;
}

/** Pixels that a letter of a tick takes, about. */
const letter = 6.3;
/** A field of few rows is still as tall as this, so that its bar can be read. */
const lowest = 110;
/** Bold letters are that much wider. */
const bold = 1.1;

/** Lays out a field of shades in a picture so many pixels wide; names beside the rows get the room they need, up to a third. */
export function heatLayout({ x, y, slope, ...picture }: HeatPicture, total: number): HeatLayout {
  const roomy = isWide(total);
  const longest = Math.max(...y.ticks.map(({ text }) => text.length));
  const left = Math.round(Math.min(total / 3, Math.max(roomy ? 64 : 48, longest * letter + 18)));
  const lines = wrapWords(picture.heading, lettersIn(total - 8, textSize * bold));
  const right = roomy ? 148 : Math.max(84, picture.legend.length * letter + 14);
  const room = { left, right, top: picture.heading === '' ? 30 : 46 + (lines.length - 1) * lineHeight, bottom: 52 };
  const width = total - room.left - room.right;
  const height = Math.max(lowest, Math.round(width * slope));
  const bar = { left: width + 24, width: 16, top: 24, height: Math.round(Math.max(lowest - 30, height * 0.55)) };
  return {
    width,
    height,
    room,
    bar,
    heading: lines.join('\n'),
    roomy,
    across: (column) => (column * width) / x.count,
    up: (row) => height - (row * height) / y.count,
  };
}
