/** Which numbers a place accepts. */
export interface Range {
  /** Ends that are accepted too, except a `from` that is the smallest number above 0. */
  readonly from: number;
  readonly to: number;
  /** Whether only whole numbers are accepted. */
  readonly whole?: boolean;
  readonly expected: string;
}

/** The range between two ends, in words. */
export function rangeBetween(from: number, to: number, whole?: boolean): Range {
  const number = whole ? 'a whole number' : 'a number';
  const least = from === -Infinity ? '' : from === Number.MIN_VALUE ? ' above 0' : ` of at least ${from}`;
  const most = to === Infinity ? '' : from === -Infinity ? ` of at most ${to}` : `, at most ${to}`;
  return { from, to, ...(whole && { whole }), expected: `${number}${least}${most}` };
}

/** Whether a range holds a number. */
export function holds({ from, to, whole }: Range, value: number): boolean {
  return value >= from && value <= to && (!whole || Number.isInteger(value));
}

const any: Range = { from: -Infinity, to: Infinity, expected: 'a finite number' };
const chance: Range = { from: 0, to: 1, expected: 'from 0 to 1 (0% to 100%)' };
const notNegative: Range = { from: 0, to: Infinity, expected: 'at least 0' };
const positive: Range = { from: Number.MIN_VALUE, to: Infinity, expected: 'above 0' };
const churn: Range = { from: Number.MIN_VALUE, to: 1, expected: 'above 0, at most 1 (at 0 the relationship would never end)' };

const ranges: readonly (readonly [prefix: string, range: Range])[] = [
  ['relationship.churn', churn],
  ['relationship.deals-a-year', positive],
  ['relationship.interest', notNegative],
  ['slips', chance],
  ['misreadings', chance],
  ['recognition', chance],
  ['care', notNegative],
  ['behaviours', chance],
  ['segments', chance],
  ['network', positive],
  ['goal', chance],
  ['move', chance],
  ['cost', notNegative],
];

/** The range of a cell by its key. */
export function rangeFor(key: string): Range {
  return ranges.find(([prefix]) => key.startsWith(prefix))?.[1] ?? any;
}
