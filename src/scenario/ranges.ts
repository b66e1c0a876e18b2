/** Which numbers a place accepts. */
export interface Range {
  holds(value: number): boolean;
  readonly expected: string;
}

const any: Range = { holds: () => true, expected: 'a finite number' };
const chance: Range = { holds: (value) => value >= 0 && value <= 1, expected: 'from 0 to 1 (0% to 100%)' };
const notNegative: Range = { holds: (value) => value >= 0, expected: 'at least 0' };
const positive: Range = { holds: (value) => value > 0, expected: 'above 0' };
const churn: Range = {
  holds: (value) => value > 0 && value <= 1,
  expected: 'above 0, at most 1 (at 0 the relationship would never end)',
};

const ranges: readonly (readonly [prefix: string, range: Range])[] = [
  ['relationship.churn', churn],
  ['relationship.deals-a-year', positive],
  ['relationship.interest', notNegative],
  ['slips', chance],
  ['misreadings', chance],
  ['recognition', chance],
  ['behaviours', chance],
  ['goal', chance],
  ['move', chance],
  ['cost', notNegative],
];

/** The range of a cell by its key. */
export function rangeFor(key: string): Range {
  return ranges.find(([prefix]) => key.startsWith(prefix))?.[1] ?? any;
}
