import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** A text without line breaks and other control characters, which could move the cursor or colour the terminal. */
export function oneLine(text: string): string {
  // No-break spaces stay: French figures are grouped by them.
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, (gap) => (/^[\u00a0\u202f]+$/.test(gap) ? gap : ' ')).trim();
}

/** Breaks a text into lines of at most `width`, between words where it can. */
export function wrap(text: string, width: number): string[] {
  return wrapAnsi(text, width, { hard: true }).split('\n');
}

/** Columns that a text takes in a terminal: wide characters take two, combining ones none. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** Fills a text with spaces up to `width`. */
export function pad(text: string, width: number, align: 'left' | 'right'): string {
  const fill = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'left' ? text + fill : fill + text;
}
