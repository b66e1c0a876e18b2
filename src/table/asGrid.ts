import { alignOf } from './formatCell.ts';
import { pad, widthOf, wrap } from './lines.ts';
import type { Column } from './table.ts';

/** Formatted cells and headings, by row and column. */
export interface Formatted {
  readonly columns: readonly Column[];
  readonly headings: readonly string[];
  readonly cells: readonly (readonly string[])[];
}

const gap = 2;
/** Below this a wrapped text is harder to read than a block of lines. */
const narrowest = 8;

/** Lines of a grid within `width`; undefined where the figures and narrowest texts need more. */
export function asGrid({ columns, headings, cells }: Formatted, width: number): string[] | undefined {
  const widths = fit({ columns, headings, cells }, width);
  if (widths === undefined) return undefined;
  const lines = (row: readonly string[]): string[] => {
    const parts = row.map((text, i) => wrap(text, widths[i]!));
    const height = Math.max(...parts.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) =>
      parts.map((part, i) => pad(part[line] ?? '', widths[i]!, alignOf(columns[i]!))).join(' '.repeat(gap)),
    );
  };
  const rule = widths.map((columnWidth) => '─'.repeat(columnWidth)).join(' '.repeat(gap));
  return [...lines(headings), rule, ...cells.flatMap(lines)];
}

/** Width of each column: long headings give way first, then the widest text; figures are never broken. */
function fit({ columns, headings, cells }: Formatted, width: number): number[] | undefined {
  const widests = columns.map((_, i) => cells.reduce((most, row) => Math.max(most, widthOf(row[i]!)), 0));
  const widest = (i: number): number => widests[i]!;
  const least = columns.map(({ kind }, i) => {
    const heading = Math.max(...headings[i]!.split(' ').map(widthOf));
    return Math.max(
      1,
      kind === 'text' ? Math.min(Math.max(heading, widest(i)), Math.max(narrowest, heading)) : Math.max(widest(i), heading),
    );
  });
  const widths = columns.map((_, i) => Math.max(least[i]!, widest(i), widthOf(headings[i]!)));
  let excess = widths.reduce((sum, columnWidth) => sum + columnWidth + gap, -gap) - width;
  for (; excess > 0; excess--) {
    const generous = widths.map((columnWidth, i) => (columnWidth > Math.max(least[i]!, widest(i)) ? columnWidth : 0));
    const spare = widths.map((columnWidth, i) => (columnWidth > least[i]! ? columnWidth : 0));
    const room = generous.some((columnWidth) => columnWidth > 0) ? generous : spare;
    const next = room.indexOf(Math.max(...room));
    if (room[next] === 0) return undefined;
    widths[next]!--;
  }
  return widths;
}
