import { type Evolution, exactnessSentence, largestBehaviours } from '../../report/index.ts';
import { poolsOf, sharesByPool } from '../../study/index.ts';
import type { Column, Table } from '../../table/index.ts';
import type { Voice } from '../voice.ts';
import { evenly } from '../rows/keptRows.ts';

/** Rows that a table for people has at most. */
const mostRows = 12;
/** Behaviours that fit beside each other in 80 columns. */
const mostBehaviours = 6;

/** A few moments of a run with the largest behaviours of each pool. */
export function evolutionTable(evolution: Evolution, { say }: Pick<Voice, 'say'>): Table {
  const { field, process, title, rows } = evolution;
  const { evolve, shared } = say.cli;
  const pools = poolsOf(field);
  const largest = largestBehaviours(evolution, Math.floor(mostBehaviours / pools.length));
  const columns = pools.flatMap(({ side, names }, k) =>
    largest[k]!.map((i) => ({
      k,
      i,
      column: {
        key: `${k}.${i}`,
        label: side === null ? names[i]! : evolve.of(shared[side], names[i]!),
        kind: 'percent',
        digits: 1,
      } satisfies Column,
    })),
  );
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
