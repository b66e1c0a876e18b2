import type { StrategyEntry } from '../catalogue/index.ts';
import type { Traits } from '../strategies/index.ts';
import type { Table } from '../table/index.ts';
import type { Voice } from './voice.ts';

/** Entries of the catalogue with what can be told of them without play, one a row. */
export function strategiesTable(
  told: readonly { readonly entry: StrategyEntry; readonly traits: Traits }[],
  { say }: Pick<Voice, 'say'>,
): Table {
  const { strategies, shared } = say.cli;
  const yesNo = (value: boolean): string => (value ? shared.yes : shared.no);
  return {
    title: strategies.title(told.length),
    columns: [
      { key: 'id', label: strategies.id, kind: 'text' },
      { key: 'family', label: strategies.family, kind: 'text' },
      { key: 'states', label: strategies.states, kind: 'number', digits: 0 },
      { key: 'finite', label: strategies.finite, kind: 'text' },
      { key: 'nice', label: strategies.nice, kind: 'text' },
      { key: 'stochastic', label: strategies.stochastic, kind: 'text' },
      { key: 'memory', label: strategies.memory, kind: 'text', align: 'right' },
    ],
    rows: told.map(({ entry, traits }) => ({
      id: entry.id,
      family: spaced(entry.family),
      states: traits.states,
      finite: yesNo(traits.finite),
      nice: yesNo(traits.nice),
      stochastic: yesNo(traits.stochastic),
      memory: traits.memory === Infinity ? strategies.endless : traits.memory,
    })),
  };
}

/** The table with headings so short that even the longest id stays whole in 80 columns, and what they mean. */
export function forTerminal(table: Table, { say }: Pick<Voice, 'say'>): Table {
  const { short, notes } = say.cli.strategies;
  const labels: Readonly<Record<string, string>> = short;
  return { ...table, columns: table.columns.map((column) => ({ ...column, label: labels[column.key] ?? column.label })), notes };
}

/** Long names of families can then be broken between their words. */
function spaced(family: string): string {
  return family.replaceAll('-', ' ').replaceAll('/', ' / ');
}
