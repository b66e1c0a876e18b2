import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Formula, evaluateFormula, parseFormula } from '../../src/scenario/index.ts';

const attacks = [
  'constructor.constructor("return process")()',
  'constructor',
  '__proto__',
  'x.constructor',
  'x["constructor"]',
  'import("fs")',
  'import({ f: 1 })',
  'eval("1")',
  'evaluate("1")',
  'parse("1")',
  'createUnit("x")',
  'simplify("x")',
  'config({})',
  'process.exit(1)',
  'globalThis',
  'this',
  'require("fs")',
  'f(x) = x',
  'x = 1',
  'x = 1; x',
  '[1, 2]',
  '{a: 1}',
  '"text"',
  "'text'",
  '`text`',
  '1:3',
  '5 cm',
  'min(1)(2)',
  'min.constructor(1)',
  'min.call(1)',
  'toString(1)',
  'valueOf(1)',
  'hasOwnProperty(1)',
  'cos(1)',
  'random()',
  'x?.y',
  '\\u0061',
  'a\0b',
];

/** The kinds of every part of a formula and the functions it calls. */
function partsOf(formula: Formula): string[] {
  switch (formula.kind) {
    case 'number':
    case 'name':
      return [formula.kind];
    case 'negative':
      return [formula.kind, ...partsOf(formula.of)];
    case 'arithmetic':
      return [formula.kind, ...partsOf(formula.left), ...partsOf(formula.right)];
    case 'function':
      return [formula.kind, `call ${formula.name}`, ...formula.inputs.flatMap(partsOf)];
    case 'choice':
      return [formula.kind, ...[formula.condition.left, formula.condition.right, formula.yes, formula.no].flatMap(partsOf)];
  }
}

const harmless = ['number', 'name', 'negative', 'arithmetic', 'function', 'choice'];
const functions = ['min', 'max', 'abs', 'sqrt', 'exp', 'log', 'pow', 'round', 'floor', 'ceil'].map((name) => `call ${name}`);

/** Checks that whatever is accepted consists of allowed parts, knows only the names it is given, and gives a number or nothing. */
function expectHarmless(text: string): void {
  const parsed = parseFormula(text);
  if (!('formula' in parsed)) {
    expect(parsed.message).not.toBe('');
    expect(parsed.expected).not.toBe('');
    return;
  }
  for (const part of partsOf(parsed.formula)) expect([...harmless, ...functions]).toContain(part);
  expect(JSON.parse(JSON.stringify(parsed.formula))).toStrictEqual(parsed.formula);
  const asked: string[] = [];
  const value = evaluateFormula(parsed.formula, {
    valueOf: (name) => {
      asked.push(name);
      return undefined;
    },
    fault: () => undefined,
  });
  expect(value === undefined || Number.isFinite(value)).toBe(true);
  if (asked.length > 0) expect(value).toBeUndefined();
}

describe('formulas that try to reach outside', () => {
  it.each(attacks.filter((text) => !['constructor', '__proto__', 'globalThis', 'this'].includes(text)))('%s is refused', (text) => {
    const parsed = parseFormula(text);
    expect(parsed).toMatchObject({ message: expect.stringMatching(/./), expected: expect.stringMatching(/./) });
    expect(parsed).not.toHaveProperty('formula');
  });

  it.each(['constructor', '__proto__', 'globalThis', 'this'])('%s alone is but a name without a value', (text) => {
    expect(parseFormula(text)).toStrictEqual({ formula: { kind: 'name', name: text } });
    expectHarmless(text);
  });

  it('name what was refused and what is allowed', () => {
    expect(parseFormula('cos(1)')).toStrictEqual({
      message: 'cos is not allowed in formulas',
      expected:
        'numbers, percentages, named values, + - * / ^, parentheses, comparisons, a ? b : c, min max abs sqrt exp log pow round floor ceil',
    });
  });

  it('never get anywhere, however they are put together', () => {
    const piece = fc.oneof(
      fc.constantFrom(...attacks),
      fc.constantFrom('+', '-', '*', '/', '^', '(', ')', ',', '.', '?', ':', '=', '==', '%', ' ', '\n', 'min(', 'x', '1'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => expectHarmless(pieces.join(''))),
      { numRuns: 2000 },
    );
  });
});
