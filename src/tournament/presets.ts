import { InputError, nearest } from '../core/index.ts';
import { type PublishedEntry, axelrod1980 } from './axelrod1980.ts';
import type { TournamentSpec } from './spec.ts';

/** A tournament of the literature: how to run it again, and what was published. */
export interface TournamentPreset {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly spec: TournamentSpec;
  readonly published: readonly PublishedEntry[];
  /** By strategy id: what is known of why a re-run scores differently. */
  readonly differences: Readonly<Record<string, string>>;
}

/** Tournaments that can be run by name. */
export const tournamentPresets: readonly TournamentPreset[] = [
  {
    id: 'axelrod-1980',
    name: "Axelrod's first tournament",
    source: 'Axelrod 1980a, Journal of Conflict Resolution 24(1)',
    spec: {
      players: axelrod1980.map(({ id }) => id),
      length: { rounds: 200, known: true },
      repetitions: 20,
    },
    published: axelrod1980,
    differences: {
      'first-by-nydegger': 'the order in which the last three outcomes are weighed is ambiguous in the published description',
      'first-by-grofman': 'the published rule is shorter than the program that was played',
      'first-by-graaskamp': 'the tests for a random, a copying or a twin opponent were published only in outline',
      'first-by-anonymous': 'the way it adjusted its chance of cooperating was never published in full',
      'first-by-tideman-and-chieruzzi': 'when a fresh start is granted, and how runs of defections are counted, is known only in part',
    },
  },
];

/**
 * A tournament of the literature by name.
 *
 * @throws InputError naming the nearest presets.
 */
export function tournamentPreset(id: string): TournamentPreset {
  const found = tournamentPresets.find((preset) => preset.id === id);
  if (found !== undefined) return found;
  const ids = tournamentPresets.map((preset) => preset.id);
  throw new InputError([
    { path: 'preset', message: 'unknown preset', received: id, expected: nearest(id, ids).join(' or ') || ids.join(', ') },
  ]);
}
