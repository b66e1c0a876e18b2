import { lineHeight, textSize } from './theme.ts';
import type { LinePoint } from './cooperationLines.ts';
import type { Series } from './series.ts';
import { spreadLabels } from './spreadLabels.ts';
import { lettersIn, wrapWords } from './wrapWords.ts';

/** What is written at the end of a line. */
export interface EndLabel {
  readonly series: number;
  /** Where the line ends, and where its label stands; pixels from the top of the plot. */
  readonly end: number;
  readonly middle: number;
  /** Middle of its first line. */
  readonly y: number;
  readonly text: string;
}

/** Names of the series as they are written: the place first, today without one. */
export function labelOf({ place, name }: Series): string {
  return place === 0 ? name : `${place} ${name}`;
}

/** Labels at the ends of the lines, spread so that none stands over another; `width` 0: places only. */
export function endLabels(series: readonly Series[], ends: ReadonlyMap<number, LinePoint>, height: number, width: number): EndLabel[] {
  return place(
    series.map((one) => ({
      series: one.place,
      end: (1 - (ends.get(one.place)?.cooperation ?? 0)) * height,
      lines: width === 0 ? [String(one.place)] : wrapWords(labelOf(one), lettersIn(width, textSize)),
    })),
    height,
  );
}

function place(wanted: readonly { series: number; end: number; lines: string[] }[], height: number): EndLabel[] {
  const sorted = [...wanted].sort((a, b) => a.end - b.end || a.series - b.series);
  const middles = spreadLabels(
    sorted.map(({ end, lines }) => ({ wanted: end, height: lines.length * lineHeight + 2 })),
    -lineHeight,
    height + lineHeight,
  );
  return sorted.map(({ series, end, lines }, i) => ({
    series,
    end,
    middle: middles[i]!,
    y: middles[i]! - ((lines.length - 1) * lineHeight) / 2,
    text: lines.join('\n'),
  }));
}
