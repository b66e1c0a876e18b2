import type { Chain } from './chain.ts';

/** States that lead to one another, and whether the chain can leave them. */
export interface Component {
  readonly states: readonly number[];
  /** No way out, and no ending: once here, here for ever. */
  readonly closed: boolean;
}

/** The communicating classes of a chain (Tarjan 1972, without recursion). */
export function components({ size, rows, targets, outcome, ends }: Chain): Component[] {
  // Outcomes that cannot happen have no entries, so every entry is a way.
  const found: Component[] = [];
  const order = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const home = new Int32Array(size).fill(-1);
  const stack: number[] = [];
  let clock = 0;
  for (let root = 0; root < size; root++) {
    if (order[root] !== -1) continue;
    const path = [root];
    const edge = [rows[4 * root]!];
    order[root] = low[root] = clock++;
    stack.push(root);
    while (path.length > 0) {
      const top = path.length - 1;
      const state = path[top]!;
      if (edge[top]! < rows[4 * state + 4]!) {
        const target = targets[edge[top]!++]!;
        if (order[target] === -1) {
          order[target] = low[target] = clock++;
          stack.push(target);
          path.push(target);
          edge.push(rows[4 * target]!);
        } else if (home[target] === -1) low[state] = Math.min(low[state]!, order[target]!);
        continue;
      }
      path.pop();
      edge.pop();
      if (path.length > 0) low[path[top - 1]!] = Math.min(low[path[top - 1]!]!, low[state]!);
      if (low[state] !== order[state]) continue;
      const states = stack.splice(stack.lastIndexOf(state));
      for (const member of states) home[member] = found.length;
      found.push({ states, closed: false });
    }
  }
  return found.map(({ states }, number) => ({
    states,
    closed: states.every((state) => {
      for (let k = 4 * state; k < 4 * state + 4; k++) if (outcome[k]! > 0 && ends[k]! > 0) return false;
      for (let e = rows[4 * state]!; e < rows[4 * state + 4]!; e++) if (home[targets[e]!] !== number) return false;
      return true;
    }),
  }));
}
