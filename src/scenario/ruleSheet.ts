import { type Problems, nearest } from '../core/index.ts';
import type { Cell, Sheet } from './sheet.ts';
import { toCell } from './toCell.ts';
import type { Written } from './written.ts';

/** What a rule may refer to. */
export interface Known {
  readonly sheet: Sheet;
  /** Names of the scenario's values. */
  readonly names: readonly string[];
  /** Names of accounts that are not the sides' own. */
  readonly accounts: readonly string[];
}

/**
 * Today's sheet with the cells a rule writes. In what is written, `current` is the figure as it would be
 * without that line. Notes formulas that cannot be read and values or accounts that today's scenario does not define.
 */
export function ruleSheet({ sheet: today, names, accounts }: Known, written: readonly Written[], problems: Problems): Sheet {
  const sheet = new Map<string, Cell>(today);
  for (const entry of written) {
    const [kind, name = ''] = entry.key.split('.');
    const known = kind === 'values' ? names : kind === 'accounts' ? accounts : [name];
    if (!known.includes(name)) {
      const expected = nearest(name, known).join(' or ') || known.join(', ') || `a name defined under ${kind} (there are none)`;
      problems.add({ path: entry.at, message: kind === 'values' ? 'unknown value' : 'unknown account', received: name, expected });
      continue;
    }
    const cell = toCell(entry, names, problems, { base: today.get(entry.key) });
    if (cell === undefined) sheet.delete(entry.key);
    else sheet.set(entry.key, cell);
  }
  return sheet;
}
