import { Problems, nearest } from '../../core/index.ts';
import { type Strategy, checkContents, checkStrategy } from '../../strategies/index.ts';
import type { StrategyEntry } from '../entry.ts';

/** Turns what a caller names as members into strategies. */
export type TeamReader = (path: string, members: readonly (string | Strategy)[]) => readonly Strategy[];

/**
 * Reads members out of these entries, by id or alias. Entries are looked at when a team is made, not before.
 *
 * The reader throws an InputError listing every member that is unknown, no strategy, or itself a team (`isTeam` tells by id).
 */
export function teamReader(others: readonly StrategyEntry[], isTeam: (id: string) => boolean): TeamReader {
  let byName: Map<string, StrategyEntry> | undefined;
  return (path, members) => {
    const known = (byName ??= new Map(others.flatMap((entry) => [entry.id, ...entry.aliases].map((name) => [name, entry] as const))));
    const problems = new Problems();
    const read = members.map((member, i) => readMember(problems, `${path}[${i}]`, member, known, isTeam));
    problems.throwIfAny();
    return read.filter((member) => member !== undefined);
  };
}

function readMember(
  problems: Problems,
  path: string,
  member: string | Strategy,
  known: ReadonlyMap<string, StrategyEntry>,
  isTeam: (id: string) => boolean,
): Strategy | undefined {
  const id = typeof member === 'string' ? member : member?.id;
  if (isTeam(id)) {
    problems.add({ path, message: 'is itself a team', received: id, expected: 'a strategy that plays by itself, such as tit-for-tat' });
    return undefined;
  }
  if (typeof member !== 'string') {
    if (checkStrategy(problems, path, member)) checkContents(problems, path, member);
    return member;
  }
  const found = known.get(member);
  if (found !== undefined) return found.create();
  const expected = nearest(member, known.keys()).join(' or ') || 'an id of the catalogue, such as tit-for-tat';
  problems.add({ path, message: 'unknown strategy', received: member, expected });
  return undefined;
}
