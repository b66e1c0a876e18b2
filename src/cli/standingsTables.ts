import { sides } from '../core/index.ts';
import { strategyName } from '../messages/index.ts';
import type { Column, Table } from '../table/index.ts';
import type { Row, TournamentResult } from '../tournament/index.ts';
import type { Voice } from './voice.ts';

type Words = Voice['say']['cli']['tournament'];

/** The standings: one table, or one for each side. */
export function standingsTables(result: TournamentResult, voice: Pick<Voice, 'say' | 'language'>): Table[] {
  const { tournament } = voice.say.cli;
  const { standings } = result;
  if (isOnePool(standings))
    return [
      {
        title: tournament.onePool(standings.length),
        ...standingsTable(standings, voice),
        notes: notesOf(result, standings, tournament),
      },
    ];
  return sides.map((side) => ({
    title: side === 'vendor' ? tournament.vendors : tournament.partners,
    ...standingsTable(standings[side], voice),
    ...(side === 'partner' && { notes: notesOf(result, standings.partner, tournament) }),
  }));
}

/** Both sides' standings as one table, with a column that tells the side. */
export function sidesTable(tables: readonly Table[], { say }: Pick<Voice, 'say'>): Table {
  const { tournament, shared } = say.cli;
  const column: Column = { key: 'side', label: tournament.side, kind: 'text' };
  return {
    columns: [column, ...(tables[0]?.columns ?? [])],
    rows: tables.flatMap(({ rows }, i) => rows.map((row) => ({ side: shared[sides[i]!], ...row }))),
  };
}

function standingsTable(rows: readonly Row[], { say, language }: Pick<Voice, 'say' | 'language'>): Pick<Table, 'columns' | 'rows'> {
  const { tournament } = say.cli;
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
    rows: rows.map((row) =>
      Object.fromEntries(keys.map((key) => [key, key === 'name' ? strategyName(language, row) : row[key as keyof Row]])),
    ),
  };
}

function notesOf({ exact, spec }: TournamentResult, rows: readonly Row[], tournament: Words): string[] {
  const endless = rows.every(({ score }) => score === null);
  return [endless ? tournament.endless : tournament.meaning, exact ? tournament.exact : tournament.sampled(spec.repetitions ?? 20)];
}

function isOnePool(standings: TournamentResult['standings']): standings is readonly Row[] {
  return Array.isArray(standings);
}
