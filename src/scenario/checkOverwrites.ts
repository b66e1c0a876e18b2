import type { Problems } from '../core/index.ts';
import type { IdentifiedRule } from './joinRules.ts';
import { namesIn } from './namesIn.ts';
import type { Cell } from './sheet.ts';

/** What a rule writes at a key, for comparing. */
interface Entry {
  readonly id: string;
  readonly cell: Cell;
}

/**
 * Notes each place at which a later rule would overwrite what an earlier one sets: both write the same figure, and the
 * later neither builds on it with `current` nor says the same.
 */
export function checkOverwrites(rules: readonly IdentifiedRule[], problems: Problems): void {
  const before = new Map<string, Entry>();
  for (const { id, rule } of rules) {
    const told = new Set<string>();
    const here = new Map<string, Entry>();
    for (const { key, at, source } of rule.written) {
      const cell = [rule.common, ...rule.sheets].map((sheet) => sheet.get(key)).find((found) => found !== undefined);
      if (cell === undefined) continue;
      here.set(key, { id, cell });
      const earlier = before.get(key);
      const builds = namesIn(cell.formula).includes('current');
      if (earlier === undefined || builds || told.has(at) || alike(earlier.cell, cell)) continue;
      told.add(at);
      const expected = 'one rule of the two, or a formula over current in the later one, as in current / 2';
      problems.add({ path: at, message: `${id} would overwrite what ${earlier.id} sets`, received: source, expected });
    }
    for (const [key, entry] of here) before.set(key, entry);
  }
}

/** Whether two cells say the same figure, with the same doubt about it; both are plain data. */
function alike(a: Cell, b: Cell): boolean {
  return JSON.stringify([a.formula, a.spread]) === JSON.stringify([b.formula, b.spread]);
}
