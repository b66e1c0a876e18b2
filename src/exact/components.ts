import type { Chain } from './product.ts';

/** States that lead to one another, and whether the chain can leave them. */
export interface Component {
  readonly states: readonly number[];
  /** No way out, and no ending: once here, here for ever. */
  readonly closed: boolean;
}

/** The communicating classes of a chain (Tarjan 1972, without recursion). */
export function components({ size, rows, targets, chances, ends }: Chain): Component[] {
  const found: Component[] = [];
  const order = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const home = new Int32Array(size).fill(-1);
  const stack: number[] = [];
  let clock = 0;
  for (let root = 0; root < size; root++) {
    if (order[root] !== -1) continue;
    const path = [root];
    const edge = [rows[root]!];
    order[root] = low[root] = clock++;
    stack.push(root);
    while (path.length > 0) {
      const top = path.length - 1;
      const state = path[top]!;
      if (edge[top]! < rows[state + 1]!) {
        const k = edge[top]!++;
        const target = targets[k]!;
        if (chances[k] === 0) continue;
        if (order[target] === -1) {
          order[target] = low[target] = clock++;
          stack.push(target);
          path.push(target);
          edge.push(rows[target]!);
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
      if (ends[state]! > 0) return false;
      for (let k = rows[state]!; k < rows[state + 1]!; k++) if (chances[k]! > 0 && home[targets[k]!] !== number) return false;
      return true;
    }),
  }));
}
