import { type StrategyEntry, catalogue } from '../../src/catalogue/index.ts';
import type { MatchOptions } from '../../src/match/index.ts';
import { type Program, sequence } from '../../src/strategies/index.ts';

/** Every entry of the catalogue with its id, as `describe.each` and `it.each` want them. */
export const entries: readonly (readonly [id: string, entry: StrategyEntry])[] = catalogue.map((entry) => [entry.id, entry] as const);

/** The entries that compile to automata, and those that do not. */
export const finiteEntries = entries.filter(([, { finite }]) => finite);
export const programEntries = entries.filter(([, { finite }]) => !finite);

/** The program of an entry that is not finite. */
export function programOf(entry: StrategyEntry): Program {
  const made = entry.create();
  if (made.kind !== 'program') throw new Error(`${entry.id} is a ${made.kind}`);
  return made;
}

/** `usual` of something, but `few` for teams: each of their rounds is a round of hundreds of members. */
export function fewerForTeams({ family }: StrategyEntry, usual: number, few: number): number {
  return family === 'meta' ? few : usual;
}

/** Slips, misreadings and forgetting, all at once. */
export const noisy: MatchOptions = { noise: { execution: 0.15, perception: 0.1 }, recall: 0.95, seed: 'laws' };

/** An opponent without a short cycle. */
export const irregular = sequence('CCDCDDDCCDCCCCDDCDCDCCCCCCCCCCC');
