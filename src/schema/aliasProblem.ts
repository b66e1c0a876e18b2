import { type Document, type LineCounter, visit } from 'yaml';
import type { Problem } from '../core/index.ts';

/** How often aliases may multiply one another (the YAML library's measure against alias bombs). */
export const maxAliasCount = 100;

/** What is wrong with the aliases: the first that stands for nothing, or else that they stand for too much. */
export function aliasProblem(document: Document.Parsed, lineCounter: LineCounter): Problem {
  const lineAt = (range: readonly number[] | null | undefined): number => lineCounter.linePos(range?.[0] ?? 0).line;
  let first: number | undefined;
  let unresolved: Problem | undefined;
  visit(document, {
    Alias(_, alias) {
      first ??= lineAt(alias.range);
      if (alias.resolve(document) !== undefined) return undefined;
      const expected = `&${alias.source} before it, at the part that it stands for`;
      unresolved = { path: '', line: lineAt(alias.range), message: 'unresolved alias', received: `*${alias.source}`, expected };
      return visit.BREAK;
    },
  });
  return (
    unresolved ?? {
      path: '',
      line: first ?? 1,
      message: 'the aliases (* and a name), of which this is the first, stand for too much',
      expected: `at most ${maxAliasCount} uses of an alias, those within other aliases multiplied`,
    }
  );
}
