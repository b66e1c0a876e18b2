import { toTerminal } from '../table/index.ts';

/** Longest line of prose that reads well. */
const longest = 80;

/** A text in lines of at most `width`, without control characters, ended by a line break. */
export function paragraph(text: string, width: number): string {
  // The room of tables owns wrapping: a table of one cell, without its heading and rule, is a paragraph.
  const [, , ...lines] = toTerminal(
    { columns: [{ key: 'text', label: '', kind: 'text' }], rows: [{ text }] },
    { width: Math.min(width, longest) },
  ).split('\n');
  return lines.join('\n');
}

/** A text as an item of a list. */
export function item(text: string, width: number): string {
  return paragraph(text, Math.min(width, longest) - 2)
    .trimEnd()
    .split('\n')
    .map((line, i) => `${i === 0 ? '- ' : '  '}${line}\n`)
    .join('');
}
