import type { Segment } from './scenario.ts';

/** One figure for several segments: the one they share, or else their mean by share, which is then said to be mixed. */
export function pooled(
  segments: readonly Segment[],
  figure: (segment: Segment) => number,
): { readonly today: number; readonly mixed?: true } {
  const figures = segments.map(figure);
  const [first] = figures;
  if (first !== undefined && figures.every((other) => other === first)) return { today: first };
  return { today: segments.reduce((sum, { share }, i) => sum + share * figures[i]!, 0), mixed: true };
}
