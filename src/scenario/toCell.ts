import { type Problems, nearest } from '../core/index.ts';
import type { Formula } from './formula.ts';
import { namesIn } from './namesIn.ts';
import { parseFormula } from './parseFormula.ts';
import { rangeFor } from './ranges.ts';
import type { Cell } from './sheet.ts';
import { centralFormula } from './uncertain/openSpread.ts';
import { readSpread } from './uncertain/readSpread.ts';
import type { Written } from './written.ts';

/** Parts of which every figure stands for one that holds without the line, so that `current` means something. */
const changed: readonly string[] = ['values', 'money', 'accounts', 'relationship', 'slips', 'misreadings', 'recognition', 'care'];

/**
 * The cell of a written number. Notes a formula that cannot be read and every name in it that is not known, in the parts of an
 * uncertain figure too.
 *
 * @param names - Names of the scenario's values.
 * @param change - The cell that this one is put in place of; given where `current` may stand in what is written.
 */
export function toCell(
  { key, at, source, range = rangeFor(key) }: Written,
  names: readonly string[],
  problems: Problems,
  change?: { base: Cell | undefined },
): Cell | undefined {
  const currentKnown = change !== undefined && changed.includes(key.split('.')[0]!);
  const formulaOf = (text: number | string, path: string): Formula | undefined => {
    const parsed = parseFormula(text);
    if ('formula' in parsed) return namesKnown(parsed.formula, path, names, problems, currentKnown) ? parsed.formula : undefined;
    problems.add({ path, message: parsed.message, received: text, expected: parsed.expected });
    return undefined;
  };
  const base = change?.base === undefined ? {} : { base: change.base };
  if (typeof source !== 'object') {
    const formula = formulaOf(source, at);
    return formula && { at, formula, range, ...base };
  }
  const written = readSpread(source, at, problems);
  if (written === undefined) return undefined;
  const { kind } = written;
  const known = written.known === undefined ? {} : { known: written.known };
  const parts = written.parts.map((part) => formulaOf(part.source, part.at));
  if (!parts.every((part) => part !== undefined)) return undefined;
  if (kind === 'figure') return { at, formula: parts[0]!, range, ...base, ...known };
  if (range.whole) {
    const message = 'only whole numbers have a meaning here, and a distribution gives others';
    problems.add({ path: at, message, received: source, expected: range.expected });
    return undefined;
  }
  const spread = { kind, parts };
  return { at, formula: centralFormula(spread), range, ...base, ...known, spread };
}

function namesKnown(formula: Formula, at: string, names: readonly string[], problems: Problems, currentKnown: boolean): boolean {
  const known = currentKnown ? ['current', ...names] : names;
  const unknown = namesIn(formula).filter((name) => !known.includes(name));
  for (const name of unknown) {
    if (name === 'current')
      problems.add({ path: at, message: 'current has a meaning only in what a rule changes or a segment has otherwise', received: name });
    else problems.add({ path: at, message: 'unknown name in a formula', received: name, expected: suggestion(name, known) });
  }
  return unknown.length === 0;
}

function suggestion(name: string, known: readonly string[]): string {
  return nearest(name, known).join(' or ') || (known.length === 0 ? 'a name defined under values (there are none)' : known.join(', '));
}
