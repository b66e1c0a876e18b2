import fc from 'fast-check';
import { evaluate } from 'mathjs/number';
import { describe, expect, it } from 'vitest';
import { evaluateFormula, maxFormulaLength, parseFormula } from '../../src/scenario/index.ts';

/** What a formula gives, or the messages of what is wrong with it. */
function valueOf(text: number | string, names: Readonly<Record<string, number>> = {}): number | string[] {
  const parsed = parseFormula(text);
  if (!('formula' in parsed)) return [parsed.message];
  const faults: string[] = [];
  const scope = new Map(Object.entries(names));
  const value = evaluateFormula(parsed.formula, { valueOf: (name) => scope.get(name), fault: (message) => faults.push(message) });
  return value ?? faults;
}

/** Matches a text as it stands. */
const literal = (text: string): RegExp => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

describe('formulas', () => {
  it.each([
    ['2 + 3 * 4', 14],
    ['(2 + 3) * 4', 20],
    ['-2 ^ 2', -4],
    ['2 ^ 3 ^ 2', 512],
    ['10 - 4 - 3', 3],
    ['+3 - -4', 7],
    ['1e3 / 8', 125],
    ['5%', 0.05],
    ['100 * 5%', 5],
    ['min(3, 1, 2) + max(4, 9)', 10],
    ['abs(-2) + sqrt(16) + exp(0) + log(1)', 7],
    ['log(8, 2) + pow(2, 5)', 35],
    ['round(2.4) + floor(2.9) + ceil(2.1)', 7],
    ['3 > 2 ? 10 : 20', 10],
    ['(3 <= 2) ? 10 : 2 == 2 ? 30 : 40', 30],
    ['2 != 2 ? 1 / 0 : 6', 6],
    ['  1 +\n 1 ', 2],
    [7.5, 7.5],
  ])('%s gives %d', (text, value) => {
    expect(valueOf(text)).toBe(value);
  });

  it('use the names they are given', () => {
    expect(valueOf('(g - m) * dealValue_2', { g: 0.7, m: 0.2, dealValue_2: 100 })).toBeCloseTo(50, 12);
    expect(valueOf('a * b', { a: 2 })).toStrictEqual([]);
  });

  it.each([
    ['1 / 0', 'division by zero'],
    ['1 / (2 - 2)', 'division by zero'],
    ['sqrt(-1)', 'sqrt(-1) is not a finite number'],
    ['log(0)', 'log(0) is not a finite number'],
    ['10 ^ 999', '10 ^ 999 is not a finite number'],
    ['(-8) ^ 0.5', '-8 ^ 0.5 is not a finite number'],
    ['exp(1000)', 'exp(1000) is not a finite number'],
  ])('%s has no value: %s', (text, message) => {
    expect(valueOf(text)).toStrictEqual([message]);
  });

  it.each([
    ['', 'empty formula'],
    ['   ', 'empty formula'],
    ['1 +', 'not a formula'],
    ['(1', 'not a formula'],
    ['2 x', 'write the * between them'],
    ['10 % 3', 'the operator % is not allowed'],
    ['a mod b', 'the operator mod is not allowed'],
    ['a and b', 'the operator and is not allowed'],
    ['5!', 'the operator ! is not allowed'],
    ['x + 5%', 'ambiguous'],
    ['current - 5%', 'ambiguous'],
    ['a > b', 'a comparison may only decide'],
    ['a ? b : c', 'must be one comparison'],
    ['1 < a < 3 ? 1 : 2', 'must be one comparison'],
    ['1 < a < 3', 'comparisons in a chain'],
    ['min', 'min needs inputs'],
    ['min()', 'min takes 1 or more inputs'],
    ['sqrt(1, 2)', /^sqrt takes 1 input$/],
    ['pow(2)', /^pow takes 2 inputs$/],
    ['log(8, 2, 1)', /^log takes 1 or 2 inputs$/],
    ['5% + 3', 'write (5%) + …'],
    ['a * 5% - b', 'write (a * 5%) - …'],
    ['10 % -3 + 1', 'write (10%) - …'],
    ['true', 'true is not a finite number'],
    ['NaN', 'NaN is not a finite number'],
    ['Infinity', 'Infinity is not a finite number'],
    ['1e400', 'Infinity is not a finite number'],
    ['a ?? b', 'the operator ?? is not allowed'],
    ['é + 1', 'é is not allowed'],
    ['1 # 2', '# is not allowed'],
  ])('%s is refused: %s', (text, message) => {
    expect(valueOf(text)).toStrictEqual([expect.stringMatching(typeof message === 'string' ? literal(message) : message)]);
  });

  it('are refused when too long or nested too deep, without exhausting the stack', () => {
    expect(valueOf(`1${' + 1'.repeat(300)}`)).toStrictEqual(['formula too long']);
    expect('1'.repeat(maxFormulaLength + 1)).toHaveLength(1001);
    for (const deep of [
      `${'('.repeat(499)}1${')'.repeat(499)}`,
      `${'-'.repeat(900)}1`,
      `1${'^1'.repeat(400)}`,
      `${'1+('.repeat(200)}1${')'.repeat(200)}`,
      'abs('.repeat(240),
    ]) {
      expect(valueOf(deep)).toStrictEqual([expect.stringMatching(/nested too deep|not a formula/)]);
    }
  });

  it('may be chains as long as the text allows', () => {
    expect(valueOf(`1${'+1'.repeat(480)}`)).toBe(481);
    expect(valueOf(`500${'-1'.repeat(480)}`)).toBe(20);
    expect(valueOf(`1${'*1'.repeat(480)}`)).toBe(1);
  });

  it('take a percentage in parentheses before a sum', () => {
    expect(valueOf('(5%) + 3')).toBeCloseTo(3.05, 12);
  });

  it('agree with mathjs on whatever both compute', () => {
    const name = fc.constantFrom('a', 'b', 'c');
    const { formula } = fc.letrec<{ formula: string }>((tie) => ({
      formula: fc.oneof(
        { maxDepth: 5 },
        fc.integer({ min: 0, max: 20 }).map(String),
        name,
        fc.tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/', '^'), tie('formula')).map(([l, op, r]) => `${l} ${op} (${r})`),
        fc.tuple(fc.constantFrom('min', 'max'), tie('formula'), tie('formula')).map(([f, l, r]) => `${f}(${l}, ${r})`),
        fc.tuple(tie('formula'), fc.constantFrom('<', '>='), tie('formula')).map(([l, op, r]) => `(${l} ${op} ${r} ? ${l} : ${r})`),
        tie('formula').map((inner) => `-(${inner})`),
      ),
    }));
    fc.assert(
      fc.property(
        formula,
        fc.record({ a: fc.integer({ min: -9, max: 9 }), b: fc.integer({ min: -9, max: 9 }), c: fc.integer({ min: -9, max: 9 }) }),
        (text, names) => {
          fc.pre(text.length <= maxFormulaLength);
          const ours = valueOf(text, names);
          const theirs: unknown = evaluate(text, { ...names });
          if (typeof ours !== 'number') return;
          expect(theirs).toBeTypeOf('number');
          if (Number.isFinite(theirs) && Math.abs(ours) > 1e-9) expect(ours / (theirs as number)).toBeCloseTo(1, 9);
        },
      ),
    );
  });
});
