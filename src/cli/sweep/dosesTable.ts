import { describeProblem } from '../../core/index.ts';
import { formatsFor } from '../../messages/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { DoseList, Threshold } from '../../study/index.ts';
import type { Table } from '../../table/index.ts';
import { unitName } from '../unitName.ts';
import type { Voice } from '../voice.ts';

/** For each lever: today's dose, the weakest that reaches the goal, and how it was found. */
export function dosesTable({ title, unit }: Scenario, { goal, found, skipped }: DoseList, { language, say: words }: Voice): Table {
  const { doses: say, sweep } = words.cli;
  const formats = formatsFor(language, unit);
  const goalText =
    goal.measure === 'incentive' ? say.incentive(goal.against ?? 'tit-for-tat') : say.goal(formats.percent(goal.cooperation), goal.measure);
  const jumps = found.some(({ method, value }) => method === 'jump' && value !== null);
  return {
    title: say.title(title, goalText),
    columns: [
      { key: 'lever', label: say.lever, kind: 'text' },
      { key: 'unit', label: say.unit, kind: 'text' },
      { key: 'today', label: say.today, kind: 'number', digits: 4 },
      { key: 'dose', label: say.dose, kind: 'number', digits: 4 },
      { key: 'found', label: say.found, kind: 'text' },
      { key: 'slope', label: say.slope, kind: 'number', digits: 4 },
    ],
    rows: found.map((threshold) => ({
      lever: threshold.dose.name,
      unit: unitName(threshold.dose.unit, words, unit),
      today: threshold.dose.today,
      dose: threshold.value,
      found: foundText(threshold, say),
      slope: threshold.slope,
    })),
    notes: [
      say.meaning,
      ...(jumps ? [say.jumps] : []),
      ...(found.some(({ notes }) => notes.includes('several-intervals')) ? [say.severalNote] : []),
      ...(found.some(({ notes }) => notes.includes('sampled')) ? [sweep.sampled] : []),
      ...skipped.map(({ lever, problems }) => say.skipped(lever, problems.map(describeProblem).join('; '))),
    ],
  };
}

/** How a dose was found, in a word or two. */
function foundText({ status, method, notes, value }: Threshold, say: Voice['say']['cli']['doses']): string {
  const parts = [value === null ? say.status.unreachable : say.method[method]];
  if (status === 'already-met') parts.push(say.status['already-met']);
  if (notes.includes('several-intervals')) parts.push(say.several);
  if (notes.includes('beyond-the-range')) parts.push(say.beyond);
  return parts.join(', ');
}
