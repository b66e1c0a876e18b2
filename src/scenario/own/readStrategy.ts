import type { StrategyEntry } from '../../catalogue/index.ts';
import { InputError, type Problem, Problems } from '../../core/index.ts';
import { readDocument } from '../../schema/index.ts';
import { readOwn } from './readOwn.ts';

/**
 * Reads a strategy from a file of one's own and checks all of it. What comes out can be listed, and made with other
 * parameters, as if it stood in the catalogue; nothing is added to the catalogue.
 *
 * Every chance may be `C`, `D`, a number, a percentage, or a formula over the strategy's parameters and the payoffs `T`, `R`,
 * `P`, `S` of the side that plays it. It must work at its defaults in the standard game 5, 3, 1, 0.
 *
 * @param source - The text of a strategy file (YAML or JSON), or its content as an object.
 * @throws InputError listing every problem with its path and, for a text, its line.
 * @example
 * const entry = readStrategy('{ id: forgiving, kind: memory-one, opening: C, reply: { CC: C, CD: 20%, DC: C, DD: 20% } }');
 * entry.create().name; // 'forgiving'
 */
export function readStrategy(source: string | object): StrategyEntry {
  const { value, lineOf } = readDocument(source);
  const problems = new Problems();
  const { entry } = readOwn(value, '', problems);
  if (entry !== undefined) return entry;
  const placed = problems.found.map((problem): Problem => {
    const line = lineOf(problem.path);
    return line === undefined ? problem : { ...problem, line };
  });
  throw new InputError(placed.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
}
