import { Problems } from '../core/index.ts';
import type { Setting } from '../incentives/index.ts';
import { checkTogether } from './checkTogether.ts';
import type { OpenFile } from './openFile.ts';
import { settingOf, todayOf } from './settingOf.ts';
import type { Cell } from './sheet.ts';
import type { CellFault } from './solveSheet.ts';
import { turnSheet } from './turnSheet.ts';

/**
 * Prepares one segment for many doses: what no turned cell leads to is kept.
 *
 * @param i - Position of the segment.
 * @throws InputError, the function it gives, where a number is out of range or the setting cannot be made.
 */
export function turnSegment(
  { plan, today, rule }: OpenFile,
  i: number,
  targets: ReadonlySet<Cell>,
): (doses: ReadonlyMap<Cell, number>) => Setting {
  const { plan: segment, today: own } = today[i]!;
  const base = turnSheet(segment.sheet, own.numbers, targets);
  const sheet = rule?.plan.sheets[i] ?? segment.sheet;
  const ruled = rule === undefined ? undefined : turnSheet(sheet, rule.numbers[i]!, targets);
  const newMoney = base.stale.some((key) => key.startsWith('money.'));
  const newBehaviours = base.stale.some((key) => key.startsWith('params.'));
  return (doses) => {
    const problems = new Problems();
    const note = ({ at }: Cell, fault: CellFault): void => problems.add({ path: at, ...fault });
    const numbers = base.at(doses, note);
    const then = ruled?.at(doses, note) ?? numbers;
    for (const problem of checkTogether(sheet, then, segment)) problems.add(problem);
    problems.throwIfAny();
    const settled = newMoney || newBehaviours ? todayOf(plan, segment, numbers, newBehaviours ? undefined : own.behaviours) : own;
    return settingOf(plan, segment, settled, then, rule?.plan);
  };
}
