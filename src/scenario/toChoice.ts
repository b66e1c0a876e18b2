import type { ConditionalNode, MathNode, OperatorNode, ParenthesisNode } from 'mathjs/number';
import type { Comparison, Formula } from './formula.ts';

/**
 * Copies `condition ? yes : no`, where the condition must be one comparison.
 *
 * @param copy - Copies a part of the tree.
 * @param fault - Notes what is wrong.
 */
export function toChoice(
  { condition, trueExpr, falseExpr }: ConditionalNode,
  copy: (part: MathNode) => Formula,
  fault: (message: string) => void,
): Formula {
  const yes = copy(trueExpr);
  const no = copy(falseExpr);
  const comparison = toComparison(condition, copy);
  if (comparison !== undefined) return { kind: 'choice', condition: comparison, yes, no };
  fault('what stands before ? must be one comparison, as in a > b ? c : d');
  return yes;
}

function toComparison(node: MathNode, copy: (part: MathNode) => Formula): Comparison | undefined {
  if (node.type === 'ParenthesisNode') return toComparison((node as ParenthesisNode).content, copy);
  if (node.type !== 'OperatorNode') return undefined;
  const { op, args } = node as OperatorNode;
  const operator = (['<', '<=', '>', '>=', '==', '!='] as const).find((known) => known === op);
  const [left, right] = args as MathNode[];
  return operator && left && right ? { operator, left: copy(left), right: copy(right) } : undefined;
}
