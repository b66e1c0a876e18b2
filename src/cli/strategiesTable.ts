import type { StrategyEntry } from '../catalogue/index.ts';
import type { Traits } from '../strategies/index.ts';
import type { Column, Table } from '../table/index.ts';
import type { Voice } from './voice.ts';

/** Entries of the catalogue with the traits of their rules, one a row. */
export function strategiesTable(
  told: readonly { readonly entry: StrategyEntry; readonly traits: Traits }[],
  { say }: Pick<Voice, 'say'>,
): Table {
  const { strategies, shared } = say.cli;
  const yesNo = (value: boolean): string => (value ? shared.yes : shared.no);
  const flags = ['finite', 'nice', 'provocable', 'forgiving', 'stochastic'] as const;
  return {
    title: strategies.title(told.length),
    columns: [
      { key: 'id', label: strategies.id, kind: 'text' },
      { key: 'family', label: strategies.family, kind: 'text' },
      { key: 'states', label: strategies.states, kind: 'number', digits: 0 },
      ...flags.map((key): Column => ({ key, label: strategies[key], kind: 'text' })),
      { key: 'memory', label: strategies.memory, kind: 'text', align: 'right' },
    ],
    rows: told.map(({ entry, traits }) => ({
      id: entry.id,
      family: spaced(entry.family),
      states: traits.states,
      ...Object.fromEntries(flags.map((key) => [key, yesNo(traits[key])])),
      memory: traits.memory === Infinity ? strategies.endless : traits.memory,
    })),
  };
}

/** The table with headings so short that even the longest id stays whole in 80 columns, and what they mean. */
export function forTerminal(table: Table, { say }: Pick<Voice, 'say'>): Table {
  const { short, notes } = say.cli.strategies;
  const labels: Readonly<Record<string, string>> = short;
  // whether it is finite shows in its states
  const columns = table.columns
    .filter(({ key }) => key !== 'finite')
    .map((column) => ({ ...column, label: labels[column.key] ?? column.label }));
  const rows = table.rows.map((row) => Object.fromEntries(columns.map(({ key }) => [key, row[key] ?? null])));
  return { ...table, columns, rows, notes };
}

/** Long names of families can then be broken between their words. */
function spaced(family: string): string {
  return family.replaceAll('-', ' ').replaceAll('/', ' / ');
}
