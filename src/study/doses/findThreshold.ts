import type { Dial, Segment } from '../../scenario/index.ts';
import type { ThresholdGoal } from '../checkGoal.ts';
import { crossings } from '../crossings.ts';
import type { Sampling } from '../meetings.ts';
import { closedFormOf } from './closedForm.ts';
import { measureOf } from './measureOf.ts';
import { neededContinuation } from './neededContinuation.ts';
import { resolutionOf } from './resolution.ts';
import { slopeOf } from './slopeOf.ts';
import type { Threshold, ThresholdNote } from './threshold.ts';

/**
 * The weakest dose of a dial that reaches a goal. The range is looked at from its weak end on, each step over the goal is
 * narrowed down, and the closed form takes the place of the first where there is one.
 *
 * @param segments - As they are without the dial.
 */
export function findThreshold(dial: Dial, segments: readonly Segment[], goal: ThresholdGoal, sampling: Sampling): Threshold {
  const { name, unit, today, range, mixed } = dial;
  const measure = measureOf(goal, sampling);
  const now = measure.of(segments);
  const met = now.value >= measure.level;
  const found = crossings((dose) => measure.of(dial.at(dose)).value, measure.level, resolutionOf(dial, now.exact));
  const closed = goal.measure === 'incentive' ? closedForm(dial, segments, goal.against ?? 'tit-for-tat') : undefined;
  const { value, intervals, beyond } = placed(closed, found.intervals, range, name === 'continuation');
  const kind = found.first?.kind ?? 'root';
  const method = closed === undefined ? kind : 'closed-form';
  const notes: ThresholdNote[] = [];
  if (!now.exact) notes.push('sampled');
  if (intervals.length > 1) notes.push('several-intervals');
  if (value === range[0]) notes.push('from-the-weak-end');
  if (beyond) notes.push('beyond-the-range');
  if (mixed === true) notes.push('mixed-today');
  const smooth = value !== null && !beyond && kind === 'root' && now.exact;
  return {
    measure: goal.measure,
    dose: { name, unit, today },
    value,
    bracket: closed === undefined ? (found.first?.bracket ?? null) : null,
    intervals,
    method,
    status: met ? 'already-met' : value === null ? 'unreachable' : 'found',
    monotone: found.monotone,
    slope: smooth ? slopeOf(dial, value, goal, sampling) : null,
    notes,
  };
}

function closedForm(dial: Dial, segments: readonly Segment[], against: 'grim' | 'tit-for-tat'): number | null | undefined {
  return dial.name === 'continuation' && dial.lever === undefined
    ? neededContinuation(segments, against)
    : closedFormOf(dial, segments, against);
}

interface Placed {
  readonly value: number | null;
  readonly intervals: Threshold['intervals'];
  readonly beyond: boolean;
}

/** Puts a closed form in the place of what was searched; the continuation's holds up to 1, beyond what is looked at. */
function placed(
  closed: number | null | undefined,
  searched: Threshold['intervals'],
  [weakest, strongest]: readonly [number, number],
  continuation: boolean,
): Placed {
  if (closed === undefined) return { value: searched[0]?.[0] ?? null, intervals: searched, beyond: false };
  if (closed === null) return { value: null, intervals: [], beyond: false };
  if (continuation) return { value: closed, intervals: [[closed, 1]], beyond: closed > strongest };
  const beyond = weakest <= strongest ? closed > strongest : closed < strongest;
  const [first, ...others] = searched;
  return { value: closed, intervals: [[closed, beyond || first === undefined ? closed : first[1]], ...others], beyond };
}
