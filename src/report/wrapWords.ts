/** Where a line may break: at spaces other than those that hold a figure and its unit together. */
const breaks = /[^\S\u00a0\u202f]+/;

/** Mean width of a letter in units of the font size: a little above that of common system fonts. */
const letter = 0.56;

/** How many letters of a font size in pixels fit into a width in pixels; at least 4. */
export function lettersIn(width: number, fontSize: number): number {
  return Math.max(4, Math.floor(width / (letter * fontSize)));
}

/**
 * Breaks a text between words into lines of at most `most` letters; a longer word is cut. Lengths are counted, not
 * measured, so that a picture is the same wherever it is drawn.
 */
export function wrapWords(text: string, most: number): string[] {
  const lines: string[] = [];
  const words = text
    .split(breaks)
    .filter((word) => word !== '')
    .flatMap((word) => cut(word, most));
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length === 0 ? [''] : lines;
}

function cut(word: string, most: number): string[] {
  const letters = Array.from(word);
  return Array.from({ length: Math.ceil(letters.length / most) }, (_, i) => letters.slice(i * most, (i + 1) * most).join(''));
}
