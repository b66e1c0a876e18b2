import type { WrittenSpread } from './spread.ts';

/** A figure as it was written, for people: `5%`, or `triangular(2%, 5%, 9%)`. */
export function sourceText(source: number | string | WrittenSpread): string {
  if (typeof source !== 'object') return String(source);
  const { known: _, ...rest } = source;
  if ('is' in rest) return String(rest['is']);
  if ('likely' in rest) return `triangular(${[rest['low'], rest['likely'], rest['high']].join(', ')})`;
  const { from, to, ...distribution } = rest;
  const ends = from === undefined && to === undefined ? '' : ` from ${String(from ?? 0)} to ${String(to ?? 1)}`;
  return Object.entries(distribution)
    .map(([kind, parts]) => `${kind}(${[parts].flat().join(', ')})${ends}`)
    .join(', ');
}
