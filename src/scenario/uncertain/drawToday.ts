import { type Problems, sides } from '../../core/index.ts';
import { checkTogether, sumProblem } from '../checkTogether.ts';
import { networkOf } from '../networkOf.ts';
import type { OpenFile } from '../openFile.ts';
import type { Network, Segment } from '../scenario.ts';
import { type Today, settingOf, todayOf } from '../settingOf.ts';
import type { Cell, Numbers, Sheet } from '../sheet.ts';
import { type CellFault, type Drawing, solveSheet } from '../solveSheet.ts';
import { makeRoom } from './makeRoom.ts';

/** How a draw is computed, and where problems go. */
export interface DrawContext {
  readonly drawing: Drawing;
  readonly note: (cell: Cell, fault: CellFault) => void;
  readonly problems: Problems;
}

/** Today in one draw. */
export interface DrawnToday {
  readonly segments: readonly Segment[];
  readonly todays: readonly Today[];
  readonly shares: readonly number[];
  readonly network: Network | undefined;
}

/**
 * Today's segments in one draw.
 *
 * @throws InputError where the draw cannot be computed.
 */
export function drawToday({ plan, today }: OpenFile, context: DrawContext): DrawnToday {
  const { note, drawing, problems } = context;
  const common = makeRoom('segments.', plan.common, solveSheet(plan.common, note, undefined, drawing));
  for (const problem of sumProblem('segments.', 'segments', plan.common, common)) problems.add(problem);
  const numbers = plan.segments.map(({ sheet }) => drawnNumbers(sheet, context));
  plan.segments.forEach((segment, i) => {
    for (const problem of checkTogether(segment.sheet, numbers[i]!, segment)) problems.add(problem);
  });
  problems.throwIfAny();
  const todays = plan.segments.map((segment, i) => {
    const own = today[i]!.today;
    // behaviours that are the very same objects are prepared once
    const same = [...numbers[i]!].every(([key, value]) => !key.startsWith('params.') || own.numbers.get(key) === value);
    return todayOf(plan, segment, numbers[i]!, same ? own.behaviours : undefined);
  });
  const shares = plan.segments.map(({ id, at }) => (at === '' ? 1 : common.get(`segments.${id}`)!));
  const segments = plan.segments.map((segment, i): Segment => {
    const setting = settingOf(plan, segment, todays[i]!, numbers[i]!);
    return { id: segment.id, name: segment.name, share: shares[i]!, setting };
  });
  return { segments, todays, shares, network: networkOf(common) };
}

/** The numbers of a sheet in one draw, with room made in each side's pool. */
export function drawnNumbers(sheet: Sheet, { note, drawing }: DrawContext): Numbers {
  return sides.reduce((numbers, side) => makeRoom(`behaviours.${side}.`, sheet, numbers), solveSheet(sheet, note, undefined, drawing));
}
