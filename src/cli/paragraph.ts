import { toTerminal } from '../table/index.ts';

/** Longest line of prose that reads well. */
const longest = 80;

/** A text in lines of at most `width`, without control characters, ended by a line break. */
export function paragraph(text: string, width: number): string {
  // The room of tables owns wrapping: a table of one cell, without its heading and rule, is a paragraph.
  const [, , ...lines] = toTerminal({ columns: [{ key: 'text', label: '', kind: 'text' }], rows: [{ text }] }, { width: Math.min(width, longest) }).split('\n');
  return lines.join('\n');
}
