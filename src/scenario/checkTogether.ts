import { type Problem, sides } from '../core/index.ts';
import { continuationOf } from '../incentives/index.ts';
import type { SegmentPlan } from './plan.ts';
import type { Numbers, Sheet } from './sheet.ts';
import { roomProblem } from './uncertain/makeRoom.ts';
import { under } from './written.ts';

/** How far shares may be from summing to 1. */
const tolerance = 1e-9;

/** Problems of numbers that are each in range: shares that do not sum to 1, a relationship that never ends. */
export function checkTogether(sheet: Sheet, numbers: Numbers, { pools, at }: Pick<SegmentPlan, 'pools' | 'at'>): Problem[] {
  const problems: Problem[] = [];
  for (const side of sides) problems.push(...sumProblem(`behaviours.${side}.`, pools[side].at, sheet, numbers));
  const churn = numbers.get('relationship.churn');
  const dealsPerYear = numbers.get('relationship.deals-a-year');
  if (churn === undefined || dealsPerYear === undefined) return problems;
  if (continuationOf({ churn, dealsPerYear, interest: { vendor: 0, partner: 0 } }) < 1) return problems;
  const message = 'the relationship would never end: the chance of another deal is 1';
  const received = { churn, 'deals-a-year': dealsPerYear };
  return [...problems, { path: under(at, 'relationship'), message, received, expected: 'more churn or fewer deals a year' }];
}

/** The problem of shares that do not sum to 1, where each has a number, or of which none could make room for a draw. */
export function sumProblem(prefix: string, path: string, sheet: Sheet, numbers: Numbers): Problem[] {
  const keys = [...sheet.keys()].filter((key) => key.startsWith(prefix));
  const shares = keys.flatMap((key) => numbers.get(key) ?? []);
  const sum = shares.reduce((total, share) => total + share, 0);
  if (keys.length === 0 || shares.length < keys.length) return [];
  if (Math.abs(sum - 1) <= tolerance) return roomProblem(prefix, path, sheet, numbers);
  const received = Number(sum.toPrecision(12));
  return [{ path, message: 'shares do not sum to 1 (100%)', received, expected: 'shares that sum to 1' }];
}

/** Whether faults already noted explain one at this path: a share that cannot be read leaves the others short of 1. */
export function explained(path: string, faulty: Iterable<string>): boolean {
  return [...faulty].some((fault) => fault === path || fault.startsWith(`${path}.`) || fault.startsWith(`${path}[`));
}
