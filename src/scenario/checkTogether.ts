import { type Problem, sides } from '../core/index.ts';
import { continuationOf } from '../incentives/index.ts';
import type { Numbers, Sheet } from './sheet.ts';

/** How far shares may be from summing to 1. */
const tolerance = 1e-9;

/** Problems of numbers that are each in range: shares that do not sum to 1, a relationship that never ends. */
export function checkTogether(sheet: Sheet, numbers: Numbers): Problem[] {
  const problems: Problem[] = [];
  for (const side of sides) {
    const keys = [...sheet.keys()].filter((key) => key.startsWith(`behaviours.${side}.`));
    const shares = keys.flatMap((key) => numbers.get(key) ?? []);
    const sum = shares.reduce((total, share) => total + share, 0);
    if (keys.length === 0 || shares.length < keys.length || Math.abs(sum - 1) <= tolerance) continue;
    const received = Number(sum.toPrecision(12));
    problems.push({ path: `behaviours.${side}`, message: 'shares do not sum to 1 (100%)', received, expected: 'shares that sum to 1' });
  }
  const churn = numbers.get('relationship.churn');
  const dealsPerYear = numbers.get('relationship.deals-a-year');
  if (
    churn !== undefined &&
    dealsPerYear !== undefined &&
    !(continuationOf({ churn, dealsPerYear, interest: { vendor: 0, partner: 0 } }) < 1)
  ) {
    const message = 'the relationship would never end: the chance of another deal is 1';
    problems.push({
      path: 'relationship',
      message,
      received: { churn, 'deals-a-year': dealsPerYear },
      expected: 'more churn or fewer deals a year',
    });
  }
  return problems;
}

/** Whether faults already noted explain one at this path: a share that cannot be read leaves the others short of 1. */
export function explained(path: string, faulty: Iterable<string>): boolean {
  return [...faulty].some((fault) => fault === path || fault.startsWith(`${path}.`));
}
