import { type LineCounter, type Node, isMap, isScalar, isSeq } from 'yaml';
import { pathText, type Step } from './pathText.ts';

/**
 * The line of every key and list item of a document, by path text; the first line is 1. What an alias stands
 * for is not walked into: it has the line of the alias.
 */
export function linesOf(root: Node | null, counter: LineCounter): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const note = (steps: readonly Step[], node: unknown): void => {
    const range = isNode(node) ? node.range : undefined;
    if (range) lines.set(pathText(steps), counter.linePos(range[0]).line);
  };
  const walk = (node: unknown, steps: readonly Step[]): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const here = [...steps, isScalar(key) ? String(key.value) : String(key)];
        note(here, key);
        walk(value, here);
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, i) => {
        const here = [...steps, i];
        note(here, item);
        walk(item, here);
      });
    }
  };
  note([], root);
  walk(root, []);
  return lines;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}
