import type { Problems } from '../core/index.ts';
import type { Formula } from './formula.ts';
import type { IdentifiedRule } from './joinRules.ts';
import { namesIn } from './namesIn.ts';

/** What a rule writes at a key, for comparing. */
interface Entry {
  readonly id: string;
  readonly formula: Formula;
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
      const formula = [rule.common, ...rule.sheets].map((sheet) => sheet.get(key)?.formula).find((found) => found !== undefined);
      if (formula === undefined) continue;
      here.set(key, { id, formula });
      const earlier = before.get(key);
      const builds = namesIn(formula).includes('current');
      // formulas are plain data
      if (earlier === undefined || builds || told.has(at) || JSON.stringify(earlier.formula) === JSON.stringify(formula)) continue;
      told.add(at);
      const expected = 'one rule of the two, or a formula over current in the later one, as in current / 2';
      problems.add({ path: at, message: `${id} would overwrite what ${earlier.id} sets`, received: source, expected });
    }
    for (const [key, entry] of here) before.set(key, entry);
  }
}
