import type { Problems } from '../../core/index.ts';
import type { Axis, ListAxis } from './axis.ts';

/** Most axes of a sweep. */
const most = 3;

/** Notes what is no list of one axis to three; whether it is one. */
export function checkAxes(problems: Problems, axes: readonly Axis[]): boolean {
  const expected = 'one axis to three';
  if (!Array.isArray(axes)) problems.add({ path: 'axes', message: 'not a list', received: axes, expected: `a list of ${expected}` });
  else if (axes.length < 1 || axes.length > most) {
    problems.add({ path: 'axes', message: 'not as many axes as can be swept', received: axes.length, expected });
  } else return true;
  return false;
}

/** Notes what is wrong with the ends, points or doses of an axis; what it turns is read elsewhere. */
export function checkAxis(problems: Problems, path: string, axis: Axis): void {
  if ('values' in axis) return checkList(problems, path, axis);
  const { from, to, points, scale } = axis;
  const known = scale === undefined || scale === 'lin' || scale === 'log';
  if (!known) problems.add({ path: `${path}.scale`, message: 'unknown scale', received: scale, expected: 'lin or log' });
  const numbers = [problems.number(`${path}.from`, from), problems.number(`${path}.to`, to)].every(Boolean);
  if (numbers && from >= to) problems.add({ path, message: 'not a range', received: [from, to], expected: 'from below to' });
  if (numbers && scale === 'log' && from <= 0) {
    problems.add({ path: `${path}.from`, message: 'has no logarithm', received: from, expected: 'a number above 0' });
  }
  problems.whole(`${path}.points`, points, 2);
}

/** What may stand in an axis. */
export function axisFields(axis: Axis): readonly string[] {
  return typeof axis === 'object' && axis !== null && 'values' in axis ? ['lever', 'values'] : ['lever', 'from', 'to', 'points', 'scale'];
}

function checkList(problems: Problems, path: string, { values }: ListAxis): void {
  if (!Array.isArray(values) || values.length === 0) {
    problems.add({ path: `${path}.values`, message: 'not a list of doses', received: values, expected: 'at least one number' });
    return;
  }
  values.forEach((value: unknown, i) => {
    problems.number(`${path}.values[${i}]`, value);
    if (values.indexOf(value) < i) problems.add({ path: `${path}.values[${i}]`, message: 'swept twice', received: value });
  });
}
