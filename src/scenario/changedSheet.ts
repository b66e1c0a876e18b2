import { type Problems, nearest } from '../core/index.ts';
import { withCells } from './baseSheet.ts';
import type { Plan } from './plan.ts';
import type { Sheet } from './sheet.ts';
import { toCell } from './toCell.ts';
import type { Written } from './written.ts';

/**
 * A sheet with the cells that a rule, or a segment, writes. In what is written, `current` is the figure as it would be
 * without that line. Notes formulas that cannot be read and values or accounts that the scenario does not define.
 */
export function changedSheet(
  before: Sheet,
  written: readonly Written[],
  { names, accounts }: Pick<Plan, 'names' | 'accounts'>,
  problems: Problems,
): Sheet {
  const kept = written.filter((entry) => {
    const [kind, name = ''] = entry.key.split('.');
    const known = kind === 'values' ? names : kind === 'accounts' ? accounts : [name];
    if (known.includes(name)) return true;
    const expected = nearest(name, known).join(' or ') || known.join(', ') || `a name defined under ${kind} (there are none)`;
    problems.add({ path: entry.at, message: kind === 'values' ? 'unknown value' : 'unknown account', received: name, expected });
    return false;
  });
  return withCells(before, kept, (entry) => toCell(entry, names, problems, { base: before.get(entry.key) }));
}
