import { allowedFunctions } from './allowedFunctions.ts';
import type { Comparison, Formula } from './formula.ts';

/** What a formula needs from outside. */
export interface FormulaContext {
  /** The number behind a name; undefined where it is not known, which is reported elsewhere. */
  valueOf(name: string): number | undefined;
  /** Notes what went wrong in computing. */
  fault(message: string): void;
}

/** The number a formula gives: finite, or undefined where a name has no number or a fault was noted. */
export function evaluate(formula: Formula, context: FormulaContext): number | undefined {
  switch (formula.kind) {
    case 'number':
      return formula.value;
    case 'name':
      return context.valueOf(formula.name);
    case 'negative': {
      const value = evaluate(formula.of, context);
      return value === undefined ? undefined : 0 - value;
    }
    case 'arithmetic':
      return both(formula.left, formula.right, context, (left, right) => {
        if (formula.operator === '/' && right === 0) {
          context.fault('division by zero');
          return undefined;
        }
        return finite(arithmetic[formula.operator](left, right), `${left} ${formula.operator} ${right}`, context);
      });
    case 'function': {
      const inputs = formula.inputs.map((input) => evaluate(input, context));
      if (!inputs.every((input) => input !== undefined)) return undefined;
      const compute = allowedFunctions.get(formula.name)?.compute;
      return compute && finite(compute(...inputs), `${formula.name}(${inputs.join(', ')})`, context);
    }
    case 'choice': {
      const holds = compare(formula.condition, context);
      return holds === undefined ? undefined : evaluate(holds ? formula.yes : formula.no, context);
    }
  }
}

const arithmetic = {
  '+': (a: number, b: number) => a + b,
  '-': (a: number, b: number) => a - b,
  '*': (a: number, b: number) => a * b,
  '/': (a: number, b: number) => a / b,
  '^': (a: number, b: number) => a ** b,
};

const comparisons = {
  '<': (a: number, b: number) => a < b,
  '<=': (a: number, b: number) => a <= b,
  '>': (a: number, b: number) => a > b,
  '>=': (a: number, b: number) => a >= b,
  '==': (a: number, b: number) => a === b,
  '!=': (a: number, b: number) => a !== b,
};

function compare({ operator, left, right }: Comparison, context: FormulaContext): boolean | undefined {
  return both(left, right, context, comparisons[operator]);
}

function both<T>(left: Formula, right: Formula, context: FormulaContext, combine: (left: number, right: number) => T): T | undefined {
  const a = evaluate(left, context);
  const b = evaluate(right, context);
  return a === undefined || b === undefined ? undefined : combine(a, b);
}

function finite(value: number, text: string, context: FormulaContext): number | undefined {
  if (Number.isFinite(value)) return value;
  context.fault(`${text} is not a finite number`);
  return undefined;
}
