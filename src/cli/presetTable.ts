import { historicWords, leansOnNormal } from '../messages/index.ts';
import type { Column, Table } from '../table/index.ts';
import type { Row, TournamentPreset, TournamentResult } from '../tournament/index.ts';
import { placesIn, rangeOf } from './tournament/placesIn.ts';
import type { Voice } from './voice.ts';

/** Our standings beside what was published, with what is known of why they differ. */
export function presetTable(
  result: TournamentResult,
  { preset, changed }: { readonly preset: TournamentPreset; readonly changed: boolean },
  { say, formats, language }: Pick<Voice, 'say' | 'formats' | 'language'>,
): Table {
  const { standings, spec } = result;
  const [places] = placesIn(result);
  const { tournament } = say.cli;
  const { historic } = say;
  const { name, why, differences } = historicWords(language, preset);
  const rows: readonly Row[] = 'vendor' in standings ? standings.vendor : standings;
  const entries = new Map(preset.published.map((entry) => [entry.id, entry]));
  const nameOf = (id: string): string => entries.get(id)?.name ?? id;
  const scored = preset.published.some(({ mean }) => mean !== undefined);
  const byWins = preset.published.some(({ placeByWins }) => placeByWins !== undefined);
  return {
    title: name,
    columns: columnsFor(say, { scored, byWins, open: places !== undefined }),
    rows: rows.map(({ rank, id, score, standardError, wins }, i) => {
      const { place = null, mean = null, placeByWins = null } = entries.get(id) ?? {};
      return {
        rank,
        published: place,
        ...(places !== undefined && { places: rangeOf(places, i) }),
        name: nameOf(id),
        score,
        standardError,
        ...(scored && { mean, difference: mean === null || score === null ? null : score - mean }),
        ...(byWins && { byWins: 1 + rows.filter((other) => other.wins > wins).length, publishedByWins: placeByWins }),
      };
    }),
    notes: [
      scored ? tournament.presetColumns : historic.places,
      ...(byWins ? [historic.placesByWins] : []),
      ...(changed ? [tournament.presetChanged] : []),
      tournament.sampled(spec.repetitions ?? 20),
      say.tournament.errorNote,
      ...(places === undefined
        ? []
        : [say.tournament.placesShort(formats.percent(places.level)), ...leansOnNormal(places.repetitions, language)]),
      why,
      ...Object.entries(differences).map(([id, reason]) => tournament.differs(nameOf(id), reason)),
      tournament.source(preset.source),
    ],
  };
}

function columnsFor(
  { cli: { tournament }, historic, tournament: words }: Voice['say'],
  { scored, byWins, open }: { scored: boolean; byWins: boolean; open: boolean },
): Column[] {
  return [
    { key: 'rank', label: tournament.rank, kind: 'number', digits: 0 },
    { key: 'published', label: tournament.published, kind: 'number', digits: 0 },
    ...(open ? ([{ key: 'places', label: words.places, kind: 'text', align: 'right' }] as const) : []),
    { key: 'name', label: tournament.name, kind: 'text' },
    { key: 'score', label: tournament.score, kind: 'number', digits: 1 },
    { key: 'standardError', label: tournament.error, kind: 'number', digits: 1 },
    ...(scored
      ? ([
          { key: 'mean', label: tournament.publishedMean, kind: 'number', digits: 1 },
          { key: 'difference', label: tournament.difference, kind: 'number', digits: 1 },
        ] as const)
      : []),
    ...(byWins
      ? ([
          { key: 'byWins', label: historic.byWins, kind: 'number', digits: 0 },
          { key: 'publishedByWins', label: historic.publishedByWins, kind: 'number', digits: 0 },
        ] as const)
      : []),
  ];
}
