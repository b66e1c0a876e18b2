import type { Table } from '../table/index.ts';
import { leverName } from './onDoses.ts';
import type { LeverDoses } from './searchDoses.ts';
import type { Voice } from './voice.ts';

/** The smallest dose of each lever alone that reaches the goal, in the scenario's own unit; undefined where no lever does. */
export function dosesTable({ language, say, formats }: Voice, { found }: LeverDoses): Table | undefined {
  const words = say.tables.doses;
  const rows = found.flatMap(({ lever, way, threshold: { dose, value, intervals, method, status, notes } }) => {
    if (value === null) return [];
    const text = (amount: number): string => words.amount(formats, dose.unit, amount);
    const gaps = intervals.length > 1 ? [words.gaps(formats.list(intervals.map(([from, to]) => words.stretch(text(from), text(to)))))] : [];
    const how = [
      ...(status === 'already-met' ? [words.met] : [method === 'jump' ? words.jump : words.smooth]),
      ...(status !== 'already-met' && way !== null && way < 0 ? [words.weaker] : []),
      ...(notes.includes('mixed-today') ? [words.mixed] : []),
      ...(notes.includes('sampled') ? [words.sampled] : []),
      ...gaps,
    ];
    return [
      {
        lever: leverName(say.levers, lever),
        today: text(dose.today),
        dose: text(value),
        how: how.join(language === 'fr' ? '\u00a0; ' : '; '),
      },
    ];
  });
  if (rows.length === 0) return undefined;
  return {
    title: words.title,
    columns: [
      { key: 'lever', label: words.lever, kind: 'text' },
      { key: 'today', label: words.today, kind: 'text', align: 'right' },
      { key: 'dose', label: words.dose, kind: 'text', align: 'right' },
      { key: 'how', label: words.how, kind: 'text' },
    ],
    rows,
    notes: [words.notes.dose, ...(found.some(({ threshold }) => threshold.intervals.length > 1) ? [words.notes.gaps] : [])],
  };
}
