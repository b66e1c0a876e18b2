import { lineHeight, textSize } from './theme.ts';
import { lettersIn, wrapWords } from './wrapWords.ts';

/** What stands below a Pareto picture: what a mark means, or the mix behind a number. */
export interface ParetoItem {
  /** A mark of the picture, or a number in it; nothing for a remark. */
  readonly mark: 'front' | 'others' | 'today' | 'best' | number | null;
  readonly text: string;
  readonly bold?: boolean;
}

/** One item in its place, in pixels from the top of the plot. */
export interface ParetoRow extends ParetoItem {
  /** Middle of the first line of text. */
  readonly y: number;
}

/** The items below each other. */
export function paretoList(
  items: readonly ParetoItem[],
  top: number,
  width: number,
): { readonly rows: readonly ParetoRow[]; readonly bottom: number } {
  let edge = top;
  const rows = items.map((item): ParetoRow => {
    const lines = wrapWords(item.text, lettersIn(width - 28, textSize));
    const y = edge + lineHeight / 2;
    edge += lines.length * lineHeight + 4;
    return { ...item, y, text: lines.join('\n') };
  });
  return { rows, bottom: edge + 4 };
}
