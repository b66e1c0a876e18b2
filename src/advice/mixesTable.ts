import type { Mixes } from '../study/index.ts';
import type { Table } from '../table/index.ts';
import { mixCells, mixColumns } from './mixCells.ts';
import type { Voice } from './voice.ts';

/** Mixes beyond these are worse than ten others. */
const most = 10;

/** The best mixes of rules, best first. */
export function mixesTable({ say }: Voice, mixes: Mixes): Table {
  const words = say.mixes.table;
  const money = words.perPairYear(mixes.unit);
  return {
    title: words.title,
    columns: [{ key: 'place', label: words.place, kind: 'number', digits: 0 }, ...mixColumns(say, mixes, money)],
    rows: mixes.rows.slice(0, most).map((mix, i) => ({ place: i + 1, ...mixCells(say, mixes, mix) })),
    notes: [words.notes.money],
  };
}
