import { catalogue } from '../catalogue/index.ts';
import { Problems, checkKnown, nearest } from '../core/index.ts';
import type { StrategyFilter, Within } from './filter.ts';

const flags = ['peer', 'finite', 'stochastic', 'nice', 'provocable', 'forgiving', 'envious', 'clear'] as const;
const ranges = ['memory', 'states'] as const;
const criteria = ['family', 'ids', 'text', ...flags, ...ranges, 'uses'];

/**
 * Checks what somebody chooses by.
 *
 * @throws InputError listing every unknown criterion, id and family, and every value that is not one.
 */
export function checkFilter(filter: StrategyFilter): void {
  const problems = new Problems();
  if (!checkKnown(problems, 'filter', filter, criteria)) problems.throwIfAny();
  const { family, ids, text, uses } = filter;
  for (const name of flags) checkFlag(problems, `filter.${name}`, filter[name]);
  for (const name of ranges) checkWithin(problems, `filter.${name}`, filter[name]);
  if (uses !== undefined && checkKnown(problems, 'filter.uses', uses, ['payoffs', 'length'])) {
    checkFlag(problems, 'filter.uses.payoffs', uses.payoffs);
    checkFlag(problems, 'filter.uses.length', uses.length);
  }
  if (text !== undefined && typeof text !== 'string') {
    problems.add({ path: 'filter.text', message: 'not a text', received: text, expected: 'part of a name' });
  }
  const families = [...new Set(catalogue.map((entry) => entry.family))];
  const names = catalogue.flatMap(({ id, aliases }) => [id, ...aliases]);
  if (family !== undefined) checkNames(problems, 'filter.family', typeof family === 'string' ? [family] : family, families, 'family');
  if (ids !== undefined) checkNames(problems, 'filter.ids', ids, names, 'strategy');
  problems.throwIfAny();
}

function checkFlag(problems: Problems, path: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'boolean') {
    problems.add({ path, message: 'not yes or no', received: value, expected: 'true or false' });
  }
}

function checkWithin(problems: Problems, path: string, value: Within | undefined): void {
  if (value === undefined || (typeof value === 'number' && !Number.isNaN(value))) return;
  if (typeof value !== 'object') {
    problems.add({ path, message: 'not a number', received: value, expected: 'a number, or { least, most }' });
    return;
  }
  if (!checkKnown(problems, path, value, ['least', 'most'])) return;
  for (const [end, number] of Object.entries(value)) {
    if (number === undefined) continue;
    if (typeof number !== 'number' || Number.isNaN(number)) {
      problems.add({ path: `${path}.${end}`, message: 'not a number', received: number, expected: 'a number' });
    }
  }
  const { least = -Infinity, most = Infinity } = value;
  if (least > most) problems.add({ path, message: 'nothing lies within', received: value, expected: 'a least that is not above the most' });
}

function checkNames(problems: Problems, path: string, given: readonly string[], known: readonly string[], what: string): void {
  if (!Array.isArray(given)) {
    problems.add({ path, message: 'not a list', received: given, expected: `a list of names of a ${what}` });
    return;
  }
  given.forEach((name: string, i) => {
    if (known.includes(name)) return;
    const expected = nearest(name, known).join(' or ') || known.slice(0, 3).join(', ');
    problems.add({ path: `${path}[${i}]`, message: `unknown ${what}`, received: name, expected });
  });
}
