/**
 * Sets the spaces of French typography, which keep signs on the line of their word: a narrow no-break space before
 * `;`, `!` and `?`, a no-break space before `:` and `%`, behind `±` and inside guillemets. What is already set stays as it is.
 */
export function typeset(text: string): string {
  return text
    .replace(/ (?=[;!?](?:[\s.,)»]|$))/g, '\u202f')
    .replace(/ (?=:(?:\s|$)|%(?:[\s.,;)»]|$))/g, '\u00a0')
    .replace(/± /g, '±\u00a0')
    .replace(/« /g, '«\u00a0')
    .replace(/ »/g, '\u00a0»');
}

/** Sets every text of a tree of messages, and every text that its functions return. */
export function typesetAll<T>(messages: T): T {
  return typesetNode(messages) as T;
}

function typesetNode(node: unknown): unknown {
  if (typeof node === 'string') return typeset(node);
  if (typeof node === 'function') return (...args: readonly unknown[]): unknown => typesetNode(node(...args));
  if (Array.isArray(node)) return node.map(typesetNode);
  if (typeof node === 'object' && node !== null)
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, typesetNode(value)]));
  return node;
}
