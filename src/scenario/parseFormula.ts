import type { MathNode } from 'mathjs/number';
import { allowedInWords } from './allowedFunctions.ts';
import type { Formula } from './formula.ts';
import { mathParts } from './mathParts.ts';
import { toFormula } from './toFormula.ts';

/** Longest formula that is read, in characters. */
export const maxFormulaLength = 1000;

/** A formula, or what is wrong with it. */
export type ParsedFormula = { readonly formula: Formula } | { readonly message: string; readonly expected: string };

/**
 * Reads a formula. mathjs only parses; its tree is copied, part by part, into a {@link Formula}, and whatever is
 * not on the list of allowed parts is refused, so that no formula can reach functions, properties or globals.
 *
 * @param source - A number or the text of a formula such as `(grossMargin - 5%) * dealValue`.
 * @example
 * parseFormula('2 + 3'); // { formula: { kind: 'arithmetic', operator: '+', … } }
 * parseFormula('import("fs")'); // { message: 'import is not allowed in formulas', expected: 'numbers, …' }
 */
export function parseFormula(source: number | string): ParsedFormula {
  if (typeof source === 'number') return { formula: { kind: 'number', value: source } };
  const refuse = (message: string): ParsedFormula => ({ message, expected: allowedInWords });
  const text = source.trim().replace(/\s+/g, ' ');
  if (text === '') return refuse('empty formula');
  if (text.length > maxFormulaLength) return { message: 'formula too long', expected: `at most ${maxFormulaLength} characters` };
  const strange = /[^A-Za-z0-9_ .+\-*/^(),<>=!?:%]/.exec(text);
  if (strange) return refuse(`${strange[0]} is not allowed in formulas`);
  const tree = syntaxOf(text);
  if (typeof tree === 'string') return refuse(tree);
  const faults: string[] = [];
  const formula = toFormula(tree, (message) => faults.push(message));
  return faults[0] === undefined ? { formula } : refuse(faults[0]);
}

function syntaxOf(text: string): MathNode | string {
  try {
    return mathParts.parse()(text);
  } catch (error) {
    // the parser descends a level for each bracket, so that deep nesting exhausts the stack
    if (error instanceof RangeError) return 'formula nested too deep';
    return `not a formula (${error instanceof Error ? error.message.charAt(0).toLowerCase() + error.message.slice(1) : 'unreadable'})`;
  }
}
