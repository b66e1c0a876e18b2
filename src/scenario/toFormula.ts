import type { ConditionalNode, ConstantNode, FunctionNode, MathNode, OperatorNode, ParenthesisNode, SymbolNode } from 'mathjs/number';
import { allowedFunctions } from './allowedFunctions.ts';
import type { Formula } from './formula.ts';
import { toChoice } from './toChoice.ts';

/** Deepest nesting of a formula. A chain such as `a + b + c` is not nested: its length is bounded by that of the text. */
export const maxDepth = 100;

/** Notes what is wrong. */
export type Fault = (message: string) => void;

const zero: Formula = { kind: 'number', value: 0 };

/** Copies the allowed parts of a parsed tree; notes every other part and puts 0 in its place. */
export function toFormula(node: MathNode, fault: Fault, depth = 0): Formula {
  const refuse = (message: string): Formula => {
    fault(message);
    return zero;
  };
  if (depth > maxDepth) return refuse(`formula nested too deep: more than ${maxDepth} levels`);
  switch (node.type) {
    case 'ConstantNode': {
      const { value }: { value: unknown } = node as ConstantNode;
      return typeof value === 'number' && Number.isFinite(value)
        ? { kind: 'number', value }
        : refuse(`${String(value)} is not a finite number`);
    }
    case 'SymbolNode':
      return fromName((node as SymbolNode).name, refuse);
    case 'ParenthesisNode':
      return toFormula((node as ParenthesisNode).content, fault, depth + 1);
    case 'OperatorNode':
      return fromOperator(node as OperatorNode, fault, depth);
    case 'FunctionNode':
      return fromFunction(node as FunctionNode, fault, depth);
    case 'ConditionalNode':
      return toChoice(node as ConditionalNode, (part) => toFormula(part, fault, depth + 1), fault);
    default:
      return refuse(refusals[node.type] ?? `${node.type} is not allowed in formulas`);
  }
}

function fromName(name: string, refuse: (message: string) => Formula): Formula {
  return allowedFunctions.has(name) ? refuse(`${name} needs inputs, as in ${name}(…)`) : { kind: 'name', name };
}

function fromOperator(node: OperatorNode, fault: Fault, depth: number): Formula {
  const chained = node.args.length === 2 && leftToRight.includes(node.op);
  const [first, second] = node.args.map((input, i) => toFormula(input, fault, chained && i === 0 ? depth : depth + 1));
  if (node.fn === 'unaryMinus') return { kind: 'negative', of: first ?? zero };
  if (node.fn === 'unaryPlus') return first ?? zero;
  if (node.implicit) fault('two parts side by side: write the * between them');
  else if (relativePercentage(node)) fault('a percentage after + or - is ambiguous: write x * 105% for a part of x, x + 0.05 for points');
  const operator = (['+', '-', '*', '/', '^'] as const).find((known) => known === node.op);
  if (operator !== undefined && second !== undefined) return { kind: 'arithmetic', operator, left: first ?? zero, right: second };
  fault(
    node.op === '%'
      ? remainder(node)
      : isComparison(node.op)
        ? 'a comparison may only decide, as in a > b ? c : d'
        : `the operator ${node.op} is not allowed in formulas`,
  );
  return zero;
}

/** Operators of which a chain is computed from the left. */
const leftToRight: readonly string[] = ['+', '-', '*', '/'];

/** mathjs reads `5% + 3` as the remainder of 5 divided by +3. */
function remainder({ args }: OperatorNode): string {
  const [first, second] = args;
  const sign: string = second?.type === 'OperatorNode' && (second as OperatorNode).isUnary() ? (second as OperatorNode).op : '';
  if (sign !== '+' && sign !== '-') return 'the operator % is not allowed in formulas: a % stands after a number, as in 5%';
  return `a percentage before ${sign} stands in parentheses: write (${first?.toString()}%) ${sign} …`;
}

/** mathjs reads `x + 5%` as `x + x * 5%`, repeating the very node of `x`. */
function relativePercentage({ op, args }: OperatorNode): boolean {
  const right = args[1];
  return (op === '+' || op === '-') && right?.type === 'OperatorNode' && (right as OperatorNode).args[0] === args[0];
}

function isComparison(operator: string): boolean {
  return ['<', '<=', '>', '>=', '==', '!='].includes(operator);
}

function fromFunction(node: FunctionNode, fault: Fault, depth: number): Formula {
  const callee = node.fn as MathNode;
  const name = callee.type === 'SymbolNode' ? (callee as SymbolNode).name : '';
  const allowed = allowedFunctions.get(name);
  if (allowed === undefined) {
    fault(name === '' ? 'calling what is not a function by name is not allowed in formulas' : `${name} is not allowed in formulas`);
    return zero;
  }
  const [least, most] = allowed.inputs;
  if (node.args.length < least || node.args.length > most) fault(`${name} takes ${countOf(least, most)}`);
  return { kind: 'function', name, inputs: node.args.map((input) => toFormula(input, fault, depth + 1)) };
}

function countOf(least: number, most: number): string {
  if (least === most) return least === 1 ? '1 input' : `${least} inputs`;
  return most === Infinity ? `${least} or more inputs` : `${least} or ${most} inputs`;
}

const refusals: Readonly<Record<string, string>> = {
  AccessorNode: 'reaching into a value with . or [ ] is not allowed in formulas',
  ArrayNode: 'lists are not allowed in formulas',
  AssignmentNode: 'assigning is not allowed in formulas: name values under values',
  BlockNode: 'one formula at a time',
  FunctionAssignmentNode: 'defining functions is not allowed in formulas',
  IndexNode: 'reaching into a value with . or [ ] is not allowed in formulas',
  ObjectNode: 'braces are not allowed in formulas',
  RangeNode: 'ranges are not allowed in formulas',
  RelationalNode: 'comparisons in a chain are not allowed in formulas',
};
