import type { Scenario } from '../../scenario/index.ts';
import type { SweepRow, SweptAxis } from '../../study/index.ts';
import { type Column, type Table, type TableRow, labelled } from '../../table/index.ts';
import { unitName } from '../unitName.ts';
import { evenly } from '../rows/keptRows.ts';
import type { Voice } from '../voice.ts';

/** Points of a setting that a table for people has at most. */
const mostShown = 60;
/** Doses of each axis that it tells, by the number of axes. */
const dosesShown = [mostShown, 5, 3];

/** What heads the columns of a sweep, and what stands in them. */
export interface SweepShape {
  readonly columns: readonly Column[];
  rowOf(row: SweepRow): TableRow;
}

/** The columns of a sweep: the rule, a column for each axis, and what came of it. */
export function sweepShape({ unit, sides, rules }: Scenario, axes: readonly SweptAxis[], { say: words }: Pick<Voice, 'say'>): SweepShape {
  const say = words.tables;
  const { vendor, partner } = sides;
  const names = new Map<string | null, string>(rules.map(({ id, name }) => [id, name]));
  const own = axes.some(({ name }) => name === 'continuation') ? [] : ['continuation'];
  const number = (key: string, label: string, of?: string): Column => ({
    key,
    label,
    kind: 'number',
    digits: 4,
    ...(of !== undefined && { unit: unitName(of, words, unit) }),
  });
  const money = (key: string, label: string): Column => ({ key, label, unit, kind: 'money', digits: 2 });
  return {
    columns: [
      { key: 'rule', label: say.sweep.rule, kind: 'text' },
      ...axes.map(({ name, unit: of }) => (name === 'continuation' ? number(name, say.sweep.continuation) : number(name, name, of))),
      ...own.map((name) => number(name, say.sweep.continuation)),
      { key: 'cooperationNow', label: say.sweep.cooperationNow, kind: 'percent' },
      { key: 'cooperationAdapted', label: say.sweep.cooperationAdapted, kind: 'percent' },
      money('vendorNow', say.sweep.valueNow(vendor.name)),
      money('vendorAdapted', say.sweep.valueAdapted(vendor.name)),
      money('partnerNow', say.sweep.valueNow(partner.name)),
      money('partnerAdapted', say.sweep.valueAdapted(partner.name)),
    ],
    rowOf: (row) => ({
      continuation: row.continuation,
      ...row.doses,
      rule: names.get(row.rule) ?? say.rules.today,
      cooperationNow: row.cooperationNow,
      cooperationAdapted: row.cooperationAdapted,
      vendorNow: row.vendorValueNow,
      vendorAdapted: row.vendorValueAdapted,
      partnerNow: row.partnerValueNow,
      partnerAdapted: row.partnerValueAdapted,
    }),
  };
}

/** What a table for people tells of a sweep. */
export interface ToldSweep {
  readonly axes: readonly SweptAxis[];
  /** All rows, or some at even distances. */
  readonly rows: readonly SweepRow[];
  readonly total: number;
  readonly exact: boolean;
  readonly settled: boolean;
}

/**
 * A sweep for a terminal: a table for each setting, with the notes below the last. Long names of figures are told by
 * their last part, and of very many points some at even distances are told.
 */
export function sweepTables(
  scenario: Scenario,
  { axes, rows, total, exact, settled }: ToldSweep,
  voice: Pick<Voice, 'say' | 'language'>,
): Table[] {
  const { sweep } = voice.say.cli;
  const { columns, rowOf } = sweepShape(scenario, axes, voice);
  const several = axes.length > 1;
  const settings = [...new Set(rows.map(({ rule }) => rule))];
  const shown = settings.map((setting) =>
    someOf(
      rows.filter(({ rule }) => rule === setting),
      axes,
    ).map(rowOf),
  );
  const count = shown.reduce((sum, part) => sum + part.length, 0);
  const notes = [
    sweep.meaning,
    exact ? sweep.exact : sweep.sampled,
    ...(settled ? [] : [sweep.settled]),
    ...(count < total ? [sweep.someShown(count, total)] : []),
  ];
  const short = shortNames(axes);
  const narrow = columns
    .filter(({ key }) => key !== 'rule' && !(several && key === 'continuation' && !short.has(key)))
    .map((column): Column => {
      const { unit: _, ...plain } = column;
      return short.has(column.key) ? { ...plain, label: short.get(column.key)! } : column;
    });
  return shown.map((part, i) => ({
    title: labelled(scenario.title, String(part[0]?.['rule'] ?? ''), voice),
    columns: narrow,
    rows: part.map((row) => Object.fromEntries(narrow.map(({ key }) => [key, row[key]!]))),
    ...(i === shown.length - 1 && { notes }),
  }));
}

/** At most sixty points at even distances; of several axes those at a few doses of each. */
function someOf(rows: readonly SweepRow[], axes: readonly SweptAxis[]): readonly SweepRow[] {
  const chosen = axes.map(({ name, values }) => ({ name, doses: new Set(evenly(values, dosesShown[axes.length - 1]!)) }));
  const onGrid = rows.filter(({ doses }) => chosen.every((axis) => axis.doses.has(doses[axis.name]!)));
  // Of very many rows only some at even distances are left, and few of them on the grid.
  const all = chosen.reduce((product, { doses }) => product * doses.size, 1);
  return axes.length > 1 && onGrid.length === all ? onGrid : evenly(rows, mostShown);
}

/** The last part of each name, where it is told apart by that. */
function shortNames(axes: readonly SweptAxis[]): ReadonlyMap<string, string> {
  const last = (name: string): string => name.split('.').at(-1)!;
  return new Map(axes.map(({ name }) => [name, axes.filter((other) => last(other.name) === last(name)).length === 1 ? last(name) : name]));
}
