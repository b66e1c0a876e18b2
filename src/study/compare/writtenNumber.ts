const percentage = /^\s*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)\s*(%?)\s*$/i;

/** The number that a part of a file is, `5%` among them; undefined for a formula or anything else. */
export function writtenNumber(written: unknown): number | undefined {
  if (typeof written === 'number') return written;
  const [, digits, percent] = typeof written === 'string' ? (percentage.exec(written) ?? []) : [];
  if (digits === undefined) return undefined;
  return percent === '%' ? Number(digits) / 100 : Number(digits);
}
