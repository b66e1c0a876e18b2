import { checkTogether } from '../checkTogether.ts';
import { computeCosts } from '../computeCosts.ts';
import type { OpenFile } from '../openFile.ts';
import { pulledUses } from '../pulledUses.ts';
import type { Cost, Segment } from '../scenario.ts';
import { settingOf } from '../settingOf.ts';
import { solveSheet } from '../solveSheet.ts';
import { type DrawContext, type DrawnToday, drawnNumbers } from './drawToday.ts';
import type { OpenRule } from './openRules.ts';

/**
 * A rule in one draw, on today's segments of the same draw.
 *
 * @throws InputError where the draw cannot be computed.
 */
export function drawRule(
  { id, rule }: OpenRule,
  { plan }: OpenFile,
  today: DrawnToday,
  context: DrawContext,
): { readonly id: string; readonly segments: readonly Segment[]; readonly costs: readonly Cost[] } {
  const { problems, note, drawing } = context;
  const numbers = rule.sheets.map((sheet) => drawnNumbers(sheet, context));
  plan.segments.forEach((segment, i) => {
    for (const problem of checkTogether(rule.sheets[i]!, numbers[i]!, segment)) problems.add(problem);
  });
  // of the figures at the top only costs, and the values that they follow from, count under a rule
  const counts = new Set([...rule.common].flatMap(([key, cell]) => (/^(?:values|cost)\./.test(key) ? [cell] : [])));
  const common = solveSheet(rule.common, (cell, fault) => counts.has(cell) && note(cell, fault), undefined, drawing);
  problems.throwIfAny();
  const segments = plan.segments.map((segment, i): Segment => {
    const setting = settingOf(plan, segment, today.todays[i]!, numbers[i]!, rule);
    return { id: segment.id, name: segment.name, share: today.shares[i]!, setting };
  });
  const levers = pulledUses(rule, plan, numbers, today.shares);
  const costs = computeCosts(rule.costs, common, { moves: rule.moves, levers, network: today.network }, problems);
  problems.throwIfAny();
  return { id, segments, costs };
}
