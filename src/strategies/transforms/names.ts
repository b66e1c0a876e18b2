import type { Strategy } from '../strategy.ts';

/** Id and name of a strategy. */
export interface Names {
  readonly id: string;
  readonly name: string;
}

/** What a changed strategy is called: what was done, then the strategy. */
export function namesOf(prefix: (tell: (strategy: Strategy) => string) => string, base: Strategy): Names {
  const words = prefix(({ id }) => id).toLowerCase();
  const id = words.replaceAll(/[^a-z0-9.]+/g, '-').replaceAll(/^-|-$/g, '');
  return { id: `${id}-${base.id}`, name: `${prefix(({ name }) => name)} ${base.name}` };
}

/** The same strategy under another name; what it was made with belongs to the old one. */
export function renamed(strategy: Strategy, { id, name }: Names): Strategy {
  const { params: _, ...rule } = strategy;
  return { ...rule, id, name };
}
