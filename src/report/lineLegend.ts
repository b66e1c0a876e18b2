import { lineHeight, textSize } from './theme.ts';
import { lettersIn, wrapWords } from './wrapWords.ts';

/** What a number at the end of a line means; pixels from the top of the plot. */
export interface LineLegendRow {
  readonly name: string;
  /** Middle of the first line of text. */
  readonly y: number;
  readonly text: string;
}

/** Numbered names below each other, from `top` on, within `width` pixels; and where they end. */
export function lineLegend(
  names: readonly string[],
  top: number,
  width: number,
): { readonly rows: LineLegendRow[]; readonly bottom: number } {
  let edge = top;
  const rows = names.map((name, i): LineLegendRow => {
    const lines = wrapWords(`${i + 1} ${name}`, lettersIn(width - 48, textSize));
    const y = edge + lineHeight / 2;
    edge += lines.length * lineHeight + 4;
    return { name, y, text: lines.join('\n') };
  });
  return { rows, bottom: edge + 4 };
}
