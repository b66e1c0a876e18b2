import { type Evolution, exactnessSentence, largestBehaviours } from '../../report/index.ts';
import { poolsOf, sharesByPool } from '../../study/index.ts';
import type { Column, Table } from '../../table/index.ts';
import type { Call } from '../command.ts';
import { evenly } from '../rows/keptRows.ts';

/** Rows that a table for people has at most. */
const mostRows = 12;
/** Behaviours that fit beside each other in 80 columns. */
const mostBehaviours = 6;

/** A column, and the place of its behaviour in its pool. */
interface ShareColumn {
  readonly k: number;
  readonly i: number;
  readonly column: Column;
}

/** A few moments of a run with the largest behaviours of each pool. */
export function evolutionTable(evolution: Evolution, { say, width }: Pick<Call, 'say' | 'width'>): Table {
  const { field, process, title, rows } = evolution;
  const { evolve, shared } = say.cli;
  const pools = poolsOf(field);
  const columnsOf = (count: number): ShareColumn[] => {
    const largest = largestBehaviours(evolution, count);
    return pools.flatMap(({ side, names }, k) =>
      largest[k]!.map((i) => {
        const label = side === null ? names[i]! : evolve.of(shared[side], names[i]!);
        return { k, i, column: { key: `${k}.${i}`, label, kind: 'percent', digits: 1 } };
      }),
    );
  };
  let count = Math.floor(mostBehaviours / pools.length);
  // Long words of a language leave room for fewer.
  while (count > 1 && leastWidth([evolve.step, evolve.coop, ...columnsOf(count).map(({ column }) => column.label)]) > width) count--;
  const columns = columnsOf(count);
  const all = pools.reduce((sum, { names }) => sum + names.length, 0);
  return {
    title: evolve.title(title, say.evolve.process[process]),
    columns: [
      { key: 'step', label: evolve.step, kind: 'number', digits: 0 },
      ...columns.map(({ column }) => column),
      { key: 'cooperation', label: evolve.coop, kind: 'percent', digits: 1 },
    ],
    rows: evenly(rows, mostRows).map(({ step, shares, cooperation }) => {
      const lists = sharesByPool(shares);
      return { step, cooperation, ...Object.fromEntries(columns.map(({ k, i, column }) => [column.key, lists[k]![i]!])) };
    }),
    notes: [`${evolve.meaning(all - columns.length)} ${exactnessSentence(evolution)}`],
  };
}

/** Columns that headings take at least, broken between words above shares such as `100.0 %`. */
function leastWidth(headings: readonly string[]): number {
  return headings.reduce((sum, heading) => sum + Math.max(7, ...heading.split(' ').map(({ length }) => length)) + 2, -2);
}
