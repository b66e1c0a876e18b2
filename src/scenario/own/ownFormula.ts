import { type Problems, nearest } from '../../core/index.ts';
import type { Formula } from '../formula.ts';
import { namesIn } from '../namesIn.ts';
import { parseFormula } from '../parseFormula.ts';

/** Names that stand for the payoffs of the side that plays. */
export const payoffNames: readonly string[] = ['T', 'R', 'P', 'S'];

/** The formula of a number, percentage or text. Notes what cannot be read and names that mean nothing. */
export function ownFormula(source: string | number, path: string, names: readonly string[], problems: Problems): Formula | undefined {
  const parsed = parseFormula(source);
  if (!('formula' in parsed)) {
    problems.add({ path, message: parsed.message, received: source, expected: parsed.expected });
    return undefined;
  }
  const unknown = namesIn(parsed.formula).filter((name) => !names.includes(name));
  for (const name of unknown) {
    // of one letter every other is near
    const close = name.length > 2 ? nearest(name, names) : [];
    const expected = close.join(' or ') || [...new Set(names)].join(', ') || 'a number without names';
    problems.add({ path, message: 'unknown name in a formula', received: name, expected });
  }
  return unknown.length === 0 ? parsed.formula : undefined;
}

/** Whether a payoff stands in a formula. */
export function usesPayoffs(formula: Formula): boolean {
  return namesIn(formula).some((name) => payoffNames.includes(name));
}
