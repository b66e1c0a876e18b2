import type { Formatted } from './asGrid.ts';
import type { LanguageOption } from './formatCell.ts';
import { labelled } from './labelled.ts';
import { wrap } from './lines.ts';

/** Each row as a block of `heading: cell` lines within `width`, for tables too wide for a grid. */
export function asRecords(
  { headings, cells }: Pick<Formatted, 'headings' | 'cells'>,
  { width, ...language }: { readonly width: number } & LanguageOption,
): string[] {
  return cells.flatMap((row, i) => [
    ...(i === 0 ? [] : ['─'.repeat(Math.min(width, 20))]),
    ...row.flatMap((cell, column) => wrap(labelled(headings[column]!, cell, language), width)),
  ]);
}
