import { type Problems, nearest } from '../core/index.ts';

/** Notes every field of `value` that is not among `known`: a misspelt option must not be silently ignored. */
export function checkKnown(problems: Problems, path: string, value: object, known: readonly string[]): void {
  if (typeof value !== 'object' || value === null) {
    problems.add({ path, message: 'not an object', received: value, expected: `an object with ${known.join(', ')}` });
    return;
  }
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    problems.add({ path: `${path}.${key}`, message: 'unknown option', expected: nearest(key, known).join(' or ') || known.join(', ') });
  }
}
