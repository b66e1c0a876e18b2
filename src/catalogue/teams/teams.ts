import type { StrategyEntry } from '../entry.ts';
import { ensembles } from './ensembles.ts';
import { memoryDecay } from './memoryDecay.ts';
import { metaMixer } from './metaMixer.ts';
import type { Tracks } from './squadFor.ts';
import { type Workshop, teamEntry } from './teamEntry.ts';
import { teamReader } from './teamReader.ts';
import { voters } from './voters.ts';
import { winners } from './winners.ts';

/** Strategies that keep a team of others and let it decide; `others` are the entries a team may be made of. */
export function teams(others: readonly StrategyEntry[]): readonly StrategyEntry[] {
  const tracks: Tracks = new WeakMap();
  const workshop: Workshop = { read: teamReader(others, (id) => ids.has(id)), tracks };
  const rows = [...voters, ...winners, ...ensembles];
  const entries = [...rows.map((row) => teamEntry(row, workshop)), metaMixer(workshop), memoryDecay(workshop)];
  const ids: ReadonlySet<string> = new Set(entries.flatMap(({ id, aliases }) => [id, ...aliases]));
  return entries;
}
