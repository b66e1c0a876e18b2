import { type Problems, nearest } from '../core/index.ts';
import type { Formula } from './formula.ts';
import { namesIn } from './namesIn.ts';
import { parseFormula } from './parseFormula.ts';
import { rangeFor } from './ranges.ts';
import type { Cell } from './sheet.ts';
import type { Written } from './written.ts';

/**
 * The cell of a written number. Notes a formula that cannot be read and every name in it that is not known.
 *
 * @param names - Names of the scenario's values; `current` is known only where there is a base or `inRule` says so.
 */
export function toCell(
  { key, at, source }: Written,
  names: readonly string[],
  problems: Problems,
  inRule?: { base: Cell | undefined },
): Cell | undefined {
  const parsed = parseFormula(source);
  if (!('formula' in parsed)) {
    problems.add({ path: at, message: parsed.message, received: source, expected: parsed.expected });
    return undefined;
  }
  if (!namesKnown(parsed.formula, at, names, problems, inRule !== undefined)) return undefined;
  return { at, formula: parsed.formula, range: rangeFor(key), ...(inRule?.base === undefined ? {} : { base: inRule.base }) };
}

function namesKnown(formula: Formula, at: string, names: readonly string[], problems: Problems, inRule: boolean): boolean {
  const known = inRule ? ['current', ...names] : names;
  const unknown = namesIn(formula).filter((name) => !known.includes(name));
  for (const name of unknown) {
    if (name === 'current') problems.add({ path: at, message: 'current has a meaning only in what a rule changes', received: name });
    else problems.add({ path: at, message: 'unknown name in a formula', received: name, expected: suggestion(name, known) });
  }
  return unknown.length === 0;
}

function suggestion(name: string, known: readonly string[]): string {
  return nearest(name, known).join(' or ') || (known.length === 0 ? 'a name defined under values (there are none)' : known.join(', '));
}
