import type { Axis } from './axis.ts';

/** The doses of an axis in order; the ends are met exactly, and whole numbers stay whole where the dial needs them. */
export function dosesOf(axis: Axis, whole: boolean): readonly number[] {
  if ('values' in axis) return axis.values;
  const { from, to, points, scale = 'lin' } = axis;
  const between = (part: number): number => (scale === 'log' ? from ** (1 - part) * to ** part : from + (to - from) * part);
  const doses = Array.from({ length: points }, (_, i) => (i === points - 1 ? to : i === 0 ? from : between(i / (points - 1))));
  return whole ? [...new Set(doses.map(Math.round))] : doses;
}
