import type { Table } from '../table/index.ts';
import type { Row, TournamentPreset, TournamentResult } from '../tournament/index.ts';
import type { Voice } from './voice.ts';

/** Our standings beside the published ones, with what is known of why they differ. */
export function presetTable(
  { standings, spec }: TournamentResult,
  { preset, changed }: { readonly preset: TournamentPreset; readonly changed: boolean },
  { say }: Pick<Voice, 'say'>,
): Table {
  const { tournament } = say.cli;
  const rows: readonly Row[] = 'vendor' in standings ? standings.vendor : standings;
  const places = new Map(preset.published.map((entry, i) => [entry.id, { entry, place: i + 1 }]));
  const nameOf = (id: string): string => places.get(id)?.entry.name ?? id;
  return {
    title: preset.name,
    columns: [
      { key: 'rank', label: tournament.rank, kind: 'number', digits: 0 },
      { key: 'published', label: tournament.published, kind: 'number', digits: 0 },
      { key: 'name', label: tournament.name, kind: 'text' },
      { key: 'score', label: tournament.score, kind: 'number', digits: 1 },
      { key: 'standardError', label: tournament.error, kind: 'number', digits: 1 },
      { key: 'mean', label: tournament.publishedMean, kind: 'number', digits: 1 },
      { key: 'difference', label: tournament.difference, kind: 'number', digits: 1 },
    ],
    rows: rows.map(({ rank, id, score, standardError }) => {
      const { entry, place } = places.get(id) ?? {};
      const difference = entry === undefined || score === null ? null : score - entry.mean;
      return { rank, published: place ?? null, name: nameOf(id), score, standardError, mean: entry?.mean ?? null, difference };
    }),
    notes: [
      tournament.presetColumns,
      ...(changed ? [tournament.presetChanged] : []),
      tournament.sampled(spec.repetitions ?? 20),
      tournament.presetWhy,
      ...Object.entries(preset.differences).map(([id, why]) => tournament.differs(nameOf(id), why)),
      tournament.source(preset.source),
    ],
  };
}
