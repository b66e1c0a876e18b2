import type { Problems } from '../core/index.ts';
import { pathText, type Step } from './pathText.ts';

/** Deepest nesting accepted. */
const maxDepth = 50;
/** Most values accepted, aliases counted each time they are used. */
const maxValues = 20_000;

/**
 * A copy of `value` that consists of plain objects, lists, texts, numbers, yes or no, and nothing. Notes
 * everything else: functions, dates, sets, values that contain themselves, names every object carries
 * (`__proto__`, `constructor`, …: a check for unknown names would miss them), too deep or too large data.
 */
export function plainData(value: unknown, problems: Problems): unknown {
  let count = 0;
  const above = new Set<object>();

  const copy = (value: unknown, steps: readonly Step[]): unknown => {
    if (++count > maxValues) return undefined;
    if (value === null || value === undefined || ['string', 'number', 'boolean'].includes(typeof value)) return value;
    const path = pathText(steps);
    if (typeof value !== 'object' || !isPlain(value)) {
      problems.add({ path, message: 'not plain data', received: describe(value), expected: 'a text, a number, a list or named values' });
      return undefined;
    }
    if (above.has(value) || steps.length >= maxDepth) {
      const message = above.has(value) ? 'contains itself' : 'nested too deep';
      problems.add({ path, message, expected: `at most ${maxDepth} levels, none of which contains itself` });
      return undefined;
    }
    above.add(value);
    const result = Array.isArray(value) ? value.map((item, i) => copy(item, [...steps, i])) : copyNamed(value, steps);
    above.delete(value);
    return result;
  };

  const copyNamed = (value: object, steps: readonly Step[]): object => {
    const kept: [string, unknown][] = [];
    for (const [key, item] of Object.entries(value)) {
      if (key in Object.prototype) {
        problems.add({ path: pathText([...steps, key]), message: 'reserved name', received: key, expected: 'another name' });
      } else {
        kept.push([key, copy(item, [...steps, key])]);
      }
    }
    return Object.fromEntries(kept);
  };

  const result = copy(value, []);
  if (count > maxValues)
    problems.add({ path: '', message: 'too large', expected: `at most ${maxValues} values, aliases counted each time` });
  return result;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

function describe(value: unknown): string {
  return typeof value === 'object' && value !== null ? `a ${value.constructor.name}` : `a ${typeof value}`;
}
