import { nearest } from './nearest.ts';
import type { Problems } from './problems.ts';

/**
 * Notes every field of `value` that is not among `known`, since a misspelt option must not be silently ignored; and
 * whatever is not an object with fields.
 *
 * @returns Whether it is an object, so that its fields can be read.
 */
export function checkKnown(problems: Problems, path: string, value: unknown, known: readonly string[]): value is object {
  if (!problems.object(path, value, `an object with ${known.join(', ')}`)) return false;
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const expected = nearest(key, known).join(' or ') || known.join(', ');
    problems.add({ path: path === '' ? key : `${path}.${key}`, message: 'unknown option', expected });
  }
  return true;
}
