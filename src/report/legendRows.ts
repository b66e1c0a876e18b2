import { labelOf } from './cooperationLabels.ts';
import type { Series } from './series.ts';
import { lineHeight, textSize } from './theme.ts';
import { lettersIn, wrapWords } from './wrapWords.ts';

/** One row of a legend under a chart; pixels from the top of the plot. */
export interface LegendRow {
  readonly series: number;
  /** Middle of the first line of text. */
  readonly y: number;
  readonly bottom: number;
  readonly text: string;
}

/** The series below each other, from `top` on, within `width` pixels. */
export function legendRows(series: readonly Series[], top: number, width: number): LegendRow[] {
  const rows: LegendRow[] = [];
  let edge = top;
  for (const one of series) {
    const lines = wrapWords(one.place === 0 ? `0 ${labelOf(one)}` : labelOf(one), lettersIn(width - 48, textSize));
    const bottom = edge + lines.length * lineHeight + 4;
    rows.push({ series: one.place, y: edge + lineHeight / 2, bottom, text: lines.join('\n') });
    edge = bottom;
  }
  return rows;
}
