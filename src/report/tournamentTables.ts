import { type Language, formatsFor, messagesFor } from '../messages/index.ts';
import type { Column, Table } from '../table/index.ts';
import type { TournamentResult } from '../tournament/index.ts';
import type { TournamentPool } from './tournamentPools.ts';

/** Published places by id. */
export type PublishedPlaces = Readonly<Record<string, number | null>>;

/** Places from first to last, as in `2–4`; one alone where they are the same. */
export function rangeText([first, last]: readonly [number, number], language: Language): string {
  return first === last ? String(first) : messagesFor(language).tournament.placeRange(String(first), String(last));
}

/** What is told beside the standings. */
interface Beside {
  readonly conditions?: TournamentResult['conditions'] | undefined;
  readonly published?: PublishedPlaces | undefined;
}

/** The standings of one pool, beside published places, and with what they go by under several conditions. */
export function standingsOf(
  { players, level, certain: sure }: TournamentPool,
  title: string,
  language: Language,
  { published, conditions }: Beside = {},
): Table {
  const { tournament: say } = messagesFor(language);
  const { number, percent } = formatsFor(language, '');
  const endless = players.every(({ score }) => score === null);
  const hasErrors = players.some(({ standardError }) => standardError !== null && standardError > 0);
  const open = level !== undefined && !sure;
  const columns: { readonly column: Column; readonly shown: boolean }[] = [
    { column: { key: 'rank', label: say.rank, kind: 'number', digits: 0 }, shown: true },
    { column: { key: 'name', label: say.name, kind: 'text' }, shown: true },
    { column: { key: 'published', label: say.published, kind: 'number', digits: 0 }, shown: published !== undefined },
    { column: { key: 'score', label: say.score, kind: 'number' }, shown: !endless },
    { column: { key: 'standardError', label: say.error, kind: 'number' }, shown: !endless && hasErrors },
    { column: { key: 'places', label: say.places, kind: 'text', align: 'right' }, shown: open },
    { column: { key: 'perRound', label: say.perRound, kind: 'number', digits: 3 }, shown: true },
    { column: { key: 'cooperation', label: say.cooperation, kind: 'percent' }, shown: true },
    { column: { key: 'wins', label: say.wins, kind: 'number', digits: 0 }, shown: true },
  ];
  const kept = columns.filter(({ shown }) => shown);
  return {
    title,
    columns: kept.map(({ column }) => column),
    rows: players.map(({ interval, rank, name, id, score, standardError, perRound, cooperation, wins }) => {
      const cells = {
        rank,
        name,
        published: published?.[id] ?? null,
        score,
        standardError,
        places: interval === undefined ? null : rangeText(interval, language),
        perRound,
        cooperation,
        wins,
      };
      return Object.fromEntries(kept.map(({ column: { key } }) => [key, cells[key as keyof typeof cells]]));
    }),
    notes: [
      endless ? say.endlessNote : say.standingsNote,
      ...(conditions === undefined ? [] : [say.rankedTogether(number(conditions.length, 0))]),
      ...(endless || !hasErrors ? [] : [say.errorNote]),
      ...(open ? [say.placesNote(percent(level))] : []),
      ...(published === undefined ? [] : [say.publishedNote]),
    ],
  };
}
