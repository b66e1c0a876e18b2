import type { Problems } from '../core/index.ts';
import type { Setting } from '../incentives/index.ts';
import { checkTogether, explained, sumProblem } from './checkTogether.ts';
import { noting } from './noting.ts';
import type { Plan, SegmentPlan } from './plan.ts';
import { type Today, settingOf, todayOf } from './settingOf.ts';
import type { Numbers } from './sheet.ts';
import { solveSheet } from './solveSheet.ts';

/** A plan with its numbers as they are today. */
export interface TodaysNumbers {
  readonly common: Numbers;
  /** Numbers of each segment. */
  readonly segments: readonly Numbers[];
  /** Paths of the figures that are at fault in each segment. */
  readonly faulty: readonly ReadonlySet<string>[];
}

/** One segment as it is today. */
export interface TodaysSegment {
  readonly plan: SegmentPlan;
  readonly today: Today;
  readonly setting: Setting;
}

/** Computes today's figures. Notes every fault at its own place, or at the segment that it is a fault of. */
export function solveToday({ common, segments }: Plan, problems: Problems): TodaysNumbers {
  const [first] = segments;
  const numbers = solveSheet(common, ({ at }, fault) => problems.add({ path: at, ...fault }));
  const faulty = problems.found.map(({ path }) => path);
  if (segments.length === 0 || first === undefined || first.sheet === common) {
    const found = first === undefined ? [] : checkTogether(common, numbers, first);
    for (const problem of found) if (!explained(problem.path, faulty)) problems.add(problem);
    return { common: numbers, segments: first === undefined ? [] : [numbers], faulty: [new Set(faulty)] };
  }
  for (const problem of sumProblem('segments.', 'segments', common, numbers)) if (!explained(problem.path, faulty)) problems.add(problem);
  const solved = segments.map((segment) => solveSegment(segment, faulty, problems));
  return { common: numbers, segments: solved.map((segment) => segment.numbers), faulty: solved.map((segment) => segment.faulty) };
}

function solveSegment(
  segment: SegmentPlan,
  faulty: readonly string[],
  problems: Problems,
): { numbers: Numbers; faulty: ReadonlySet<string> } {
  const { sheet, at } = segment;
  const here = new Set(faulty);
  const numbers = solveSheet(sheet, (cell, { message, ...fault }) => {
    if (faulty.includes(cell.at)) return;
    here.add(cell.at);
    if (cell.at.startsWith(`${at}.`)) problems.add({ path: cell.at, message, ...fault });
    else problems.add({ path: at, message: `${message} in ${cell.at} of this segment`, ...fault });
  });
  const known = [...here, ...problems.found.map(({ path }) => path)];
  for (const problem of checkTogether(sheet, numbers, segment)) {
    if (explained(problem.path, known)) continue;
    here.add(problem.path);
    problems.add(problem);
  }
  return { numbers, faulty: here };
}

/** Today's segments, once nothing is wrong with their figures. Notes levers and behaviours that do not take theirs. */
export function settleToday(plan: Plan, numbers: TodaysNumbers, problems: Problems): TodaysSegment[] {
  return plan.segments.flatMap((segment, i) => {
    const own = numbers.segments[i]!;
    const today = noting(problems, () => todayOf(plan, segment, own));
    const setting = today && noting(problems, () => settingOf(plan, segment, today, own));
    return today === undefined || setting === undefined ? [] : [{ plan: segment, today, setting }];
  });
}
