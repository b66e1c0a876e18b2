import { frontOf } from './frontOf.ts';
import type { Looked } from './lookAt.ts';
import type { Mix } from './mix.ts';

/** What a local search is given. */
export interface Search {
  /** Ids of all rules, in the order of the file. */
  readonly ids: readonly string[];
  readonly most: number;
  readonly looks: number;
  readonly excluded: (first: string, second: string) => boolean;
  readonly better: (a: Mix, b: Mix) => number;
}

/**
 * Pareto local search (Paquete, Chiarandini & Stützle 2004): from every mix that is the best within the budget or on a
 * front, looks at all mixes that have one rule more, one less, or another in place of one, until none that is the
 * best or on a front is left unexplored, or the looks are used up.
 *
 * @returns Whether it came to rest.
 */
export function searchMixes(looked: Looked, { ids, most, looks, excluded, better }: Search): boolean {
  const explored = new Set<Mix>();
  for (;;) {
    const next = kept(looked.rows, better).find((mix) => !explored.has(mix));
    if (next === undefined) return true;
    explored.add(next);
    for (const neighbour of neighboursOf(next.rules, ids)) {
      const clash = neighbour.some((id, i) => neighbour.slice(0, i).some((earlier) => excluded(earlier, id)));
      if (neighbour.length > most || clash || looked.has(neighbour)) continue;
      if (looked.count >= looks) return false;
      looked.look(neighbour);
    }
  }
}

/** Mixes from which it is worth looking further, best first. */
function kept(rows: readonly Mix[], better: (a: Mix, b: Mix) => number): Mix[] {
  const best = rows
    .filter(({ withinBudget }) => withinBudget)
    .sort(better)
    .slice(0, 1);
  return [...new Set([...best, ...[...frontOf(rows, 'cooperation'), ...frontOf(rows, 'jointValue')].sort(better)])];
}

/** Mixes that differ by one rule added, dropped, or put in place of another; rules in the order of the file. */
function neighboursOf(mix: readonly string[], ids: readonly string[]): (readonly string[])[] {
  const inOrder = (chosen: ReadonlySet<string>): string[] => ids.filter((id) => chosen.has(id));
  const others = ids.filter((id) => !mix.includes(id));
  const without = mix.map((dropped) => mix.filter((id) => id !== dropped));
  return [
    ...others.map((id) => inOrder(new Set([...mix, id]))),
    ...without.map((left) => inOrder(new Set(left))),
    ...without.flatMap((left) => others.map((id) => inOrder(new Set([...left, id])))),
  ];
}
