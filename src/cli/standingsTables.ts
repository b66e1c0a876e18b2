import { sides } from '../core/index.ts';
import { formatsFor, leansOnNormal, strategyName } from '../messages/index.ts';
import type { Column, Table } from '../table/index.ts';
import type { PoolStatistics, Row, TournamentResult } from '../tournament/index.ts';
import { placesIn, rangeOf } from './tournament/placesIn.ts';
import type { Voice } from './voice.ts';

/** The standings: one table, or one for each side. */
export function standingsTables(result: TournamentResult, voice: Pick<Voice, 'say' | 'language'>): Table[] {
  const { tournament } = voice.say.cli;
  const { standings } = result;
  const places = placesIn(result);
  if (isOnePool(standings))
    return [
      {
        title: tournament.onePool(standings.length),
        ...standingsTable(standings, voice, places[0]),
        notes: notesOf(result, [standings], voice, places),
      },
    ];
  return sides.map((side, s) => ({
    title: side === 'vendor' ? tournament.vendors : tournament.partners,
    ...standingsTable(standings[side], voice, places[s]),
    ...(side === 'partner' && { notes: notesOf(result, [standings.vendor, standings.partner], voice, places) }),
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

function standingsTable(
  rows: readonly Row[],
  { say, language }: Pick<Voice, 'say' | 'language'>,
  places: PoolStatistics | undefined,
): Pick<Table, 'columns' | 'rows'> {
  const { tournament } = say.cli;
  const endless = isEndless(rows);
  const totals: Column[] = [
    { key: 'score', label: tournament.score, kind: 'number' },
    { key: 'standardError', label: tournament.error, kind: 'number' },
  ];
  const keys = [
    'rank',
    ...(places === undefined ? [] : ['places']),
    'name',
    ...(endless ? [] : ['score', ...(hasErrors(rows) ? ['standardError'] : [])]),
    'perRound',
    'cooperation',
    'wins',
  ];
  const columns: Column[] = [
    { key: 'rank', label: tournament.rank, kind: 'number', digits: 0 },
    { key: 'places', label: say.tournament.places, kind: 'text', align: 'right' },
    { key: 'name', label: tournament.name, kind: 'text' },
    ...totals,
    { key: 'perRound', label: tournament.perRound, kind: 'number', digits: 3 },
    { key: 'cooperation', label: tournament.cooperation, kind: 'percent' },
    { key: 'wins', label: tournament.wins, kind: 'number', digits: 0 },
  ];
  return {
    columns: columns.filter(({ key }) => keys.includes(key)),
    rows: rows.map((row, i) => {
      const cells = {
        ...row,
        name: strategyName(language, row),
        places: places === undefined ? null : rangeOf(places, i),
      };
      return Object.fromEntries(keys.map((key) => [key, cells[key as keyof typeof cells]]));
    }),
  };
}

function notesOf(
  { exact, spec, conditions }: TournamentResult,
  pools: readonly (readonly Row[])[],
  { say, language }: Pick<Voice, 'say' | 'language'>,
  places: readonly (PoolStatistics | undefined)[],
): string[] {
  const { tournament } = say.cli;
  const told = places.find((pool) => pool !== undefined);
  return [
    pools.every(isEndless) ? tournament.endless : tournament.meaning,
    ...(conditions === undefined ? [] : [say.tournament.rankedTogether(String(conditions.length))]),
    exact ? tournament.exact : tournament.sampled(spec.repetitions ?? 20),
    ...(pools.some((rows) => !isEndless(rows) && hasErrors(rows)) ? [say.tournament.errorNote] : []),
    ...(told === undefined
      ? []
      : [say.tournament.placesShort(formatsFor(language, '').percent(told.level)), ...leansOnNormal(told.repetitions, language)]),
  ];
}

function isEndless(rows: readonly Row[]): boolean {
  return rows.every(({ score }) => score === null);
}

/** Whether standard errors say anything: they do not where nothing is left to chance, nor after one repetition. */
function hasErrors(rows: readonly Row[]): boolean {
  return rows.some(({ standardError }) => standardError !== null && standardError > 0);
}

function isOnePool(standings: TournamentResult['standings']): standings is readonly Row[] {
  return Array.isArray(standings);
}
