import { sides } from '../core/index.ts';
import type { Column, Table } from '../table/index.ts';
import type { Row, TournamentResult } from '../tournament/index.ts';
import { words } from './words.ts';

/** The standings: one table, or one for each side. */
export function standingsTables(result: TournamentResult): Table[] {
  const { tournament } = words;
  const { standings } = result;
  if (isOnePool(standings))
    return [{ title: tournament.onePool(standings.length), ...standingsTable(standings), notes: notesOf(result, standings) }];
  return sides.map((side) => ({
    title: side === 'vendor' ? tournament.vendors : tournament.partners,
    ...standingsTable(standings[side]),
    ...(side === 'partner' && { notes: notesOf(result, standings.partner) }),
  }));
}

/** Both sides' standings as one table, with a column that tells the side. */
export function sidesTable(tables: readonly Table[]): Table {
  const column: Column = { key: 'side', label: words.tournament.side, kind: 'text' };
  return {
    columns: [column, ...(tables[0]?.columns ?? [])],
    rows: tables.flatMap(({ rows }, i) => rows.map((row) => ({ side: words.shared[sides[i]!], ...row }))),
  };
}

function standingsTable(rows: readonly Row[]): Pick<Table, 'columns' | 'rows'> {
  const { tournament } = words;
  const endless = rows.every(({ score }) => score === null);
  const certain = rows.every(({ standardError }) => standardError === 0);
  const totals: Column[] = [
    { key: 'score', label: tournament.score, kind: 'number' },
    { key: 'standardError', label: tournament.error, kind: 'number' },
  ];
  const keys = ['rank', 'name', ...(endless ? [] : ['score', ...(certain ? [] : ['standardError'])]), 'perRound', 'cooperation', 'wins'];
  const columns: Column[] = [
    { key: 'rank', label: tournament.rank, kind: 'number', digits: 0 },
    { key: 'name', label: tournament.name, kind: 'text' },
    ...totals,
    { key: 'perRound', label: tournament.perRound, kind: 'number', digits: 3 },
    { key: 'cooperation', label: tournament.cooperation, kind: 'percent' },
    { key: 'wins', label: tournament.wins, kind: 'number', digits: 0 },
  ];
  return {
    columns: columns.filter(({ key }) => keys.includes(key)),
    rows: rows.map((row) => Object.fromEntries(keys.map((key) => [key, row[key as keyof Row]]))),
  };
}

function notesOf({ exact, spec }: TournamentResult, rows: readonly Row[]): string[] {
  const { tournament } = words;
  const endless = rows.every(({ score }) => score === null);
  return [endless ? tournament.endless : tournament.meaning, exact ? tournament.exact : tournament.sampled(spec.repetitions ?? 20)];
}

function isOnePool(standings: TournamentResult['standings']): standings is readonly Row[] {
  return Array.isArray(standings);
}
