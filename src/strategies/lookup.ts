import { type Move, Problems } from '../core/index.ts';
import { chanceOf, checkChance } from './chance.ts';
import { checkId } from './checkId.ts';
import type { Chance, Lookup } from './strategy.ts';

/** What `lookup` takes. */
export interface LookupSpec {
  readonly id: string;
  readonly name?: string;
  /** How many rounds it looks back: 1 to 6. */
  readonly depth: number;
  /** What it intends in the first `depth` rounds. */
  readonly opening: readonly Move[];
  /** Chance of intending C for each of the 4^depth pasts: own moves, `/`, the other's moves, oldest first. */
  readonly table: Readonly<Record<string, Chance>>;
}

const deepest = 6;

/**
 * A strategy that looks at the last `depth` rounds. Keys are own realised moves, `/`, the other's perceived
 * moves, oldest first: after CD and then DC of the two sides' histories the key is `CD/DC`.
 *
 * @throws InputError listing every missing or unknown key, bad chance and bad opening move.
 */
export function lookup(spec: LookupSpec): Lookup {
  const problems = new Problems();
  if (!problems.object('', spec, '{ id, depth, opening, table }')) problems.throwIfAny();
  const { id, name = id, depth, opening, table } = spec;
  checkId(problems, spec);
  if (!problems.whole('depth', depth, 1)) problems.throwIfAny();
  if (depth > deepest) {
    problems.add({ path: 'depth', message: 'cannot look back so far', received: depth, expected: `1 to ${deepest}` });
    problems.throwIfAny();
  }
  if (!Array.isArray(opening) || opening.length !== depth || opening.some((move) => move !== 'C' && move !== 'D')) {
    problems.add({ path: 'opening', message: 'not an opening', received: opening, expected: `a list of ${depth} moves, each C or D` });
  }
  const keys = lookupKeys(depth);
  if (problems.object('table', table, `a chance for each of ${keys.length} keys such as ${keys[0]}`)) checkTable(problems, table, keys);
  problems.throwIfAny();
  return { kind: 'lookup', id, name, depth, opening, table: Object.fromEntries(keys.map((key) => [key, chanceOf(table[key]!)])) };
}

function checkTable(problems: Problems, table: LookupSpec['table'], keys: readonly string[]): void {
  for (const key of keys) checkChance(problems, `table.${key}`, table[key]);
  const known = new Set(keys);
  for (const key of Object.keys(table)) {
    if (!known.has(key)) problems.add({ path: `table.${key}`, message: 'unknown key', expected: `keys such as ${keys[0]}` });
  }
}

/** The 4^depth keys of a lookup table. */
export function lookupKeys(depth: number): string[] {
  const past = movesOfLength(depth);
  return past.flatMap((own) => past.map((other) => `${own}/${other}`));
}

function movesOfLength(length: number): string[] {
  return length === 0 ? [''] : movesOfLength(length - 1).flatMap((moves) => [`${moves}C`, `${moves}D`]);
}
