import { InputError, nearest } from '../core/index.ts';
import { axelrod1980 } from './axelrod1980.ts';
import { axelrod1980Second, axelrod1980SecondLengths } from './presets/axelrod1980Second.ts';
import { beaufils1996 } from './presets/beaufils1996.ts';
import { fieldWords } from './presets/fieldWords.ts';
import type { PublishedEntry, PublishedRow } from './presets/publishedEntry.ts';
import { stewartPlotkin2012 } from './presets/stewartPlotkin2012.ts';
import type { OnePool } from './spec.ts';

/** A tournament of the literature: how to run it again, and what was published. */
export interface TournamentPreset<Entry extends PublishedEntry = PublishedEntry> {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  /** The field under the published conditions. */
  readonly spec: OnePool & { readonly players: readonly string[] };
  /** In the published order. */
  readonly published: readonly Entry[];
  /** How far our places may be held against the published ones, in English; reports have it in other languages. */
  readonly why: string;
  /** By strategy id: what is known of why a re-run scores differently; likewise in English. */
  readonly differences: Readonly<Record<string, string>>;
}

function preset<Entry extends PublishedEntry>(
  id: keyof typeof fieldWords,
  {
    source,
    published,
    ...played
  }: Pick<TournamentPreset<Entry>, 'source' | 'published'> & Pick<OnePool, 'length' | 'conditions' | 'repetitions'>,
): TournamentPreset<Entry> {
  return { id, ...fieldWords[id], source, spec: { players: published.map((entry) => entry.id), ...played }, published };
}

const firstTournament = preset('axelrod-1980', {
  source: 'Axelrod 1980a, Journal of Conflict Resolution 24(1)',
  length: { rounds: 200, known: true },
  repetitions: 20,
  published: axelrod1980,
});

/** Tournaments that can be run by name. */
export const tournamentPresets: readonly TournamentPreset[] = [
  firstTournament,
  preset('axelrod-1980-second', {
    source: 'Axelrod 1980b, Journal of Conflict Resolution 24(3); Axelrod 1993, TourExec 1.1',
    // A round counts the same in each: then the order is that of the points in all games.
    conditions: axelrod1980SecondLengths.map((rounds) => ({ name: `${rounds} rounds`, length: { rounds }, weight: rounds })),
    repetitions: 20,
    published: axelrod1980Second,
  }),
  preset('stewart-plotkin-2012', {
    source: 'Stewart & Plotkin 2012, PNAS 109(26); Axelrod-Python 4.13.0',
    length: { rounds: 200 },
    repetitions: 100,
    published: stewartPlotkin2012,
  }),
  preset('beaufils-1996', {
    source: 'Beaufils, Delahaye & Mathieu 1996, Artificial Life V',
    length: { rounds: 1000 },
    repetitions: 100,
    published: beaufils1996,
  }),
];

/**
 * A tournament of the literature by name.
 *
 * @throws InputError naming the nearest presets.
 */
export function tournamentPreset(id: 'axelrod-1980'): TournamentPreset<PublishedRow>;
export function tournamentPreset(id: string): TournamentPreset;
export function tournamentPreset(id: string): TournamentPreset {
  const found = tournamentPresets.find((candidate) => candidate.id === id);
  if (found !== undefined) return found;
  const ids = tournamentPresets.map((candidate) => candidate.id);
  throw new InputError([
    { path: 'preset', message: 'unknown preset', received: id, expected: nearest(id, ids).join(' or ') || ids.join(', ') },
  ]);
}
