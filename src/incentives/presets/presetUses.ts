import { InputError, Problems, checkKnown, nearest } from '../../core/index.ts';
import type { LeverUse } from '../leverUse.ts';
import { readValues } from '../readValues.ts';
import { presets } from './index.ts';

/**
 * The levers of a ready rule, for {@link applyLevers}.
 *
 * @param id - Id of a preset.
 * @param given - Its figures, by name; what is left out has its usual value. Money is a share of `deal-value`.
 * @throws InputError for an unknown preset or figure, and figures out of range or missing.
 * @example
 * presetUses('deal-registration', { 'deal-value': 100, uplift: 0.1 }); // [{ lever: 'deal-registration', uplift: 10, protection: 0.5 }]
 */
export function presetUses(id: string, given: Readonly<Record<string, number>> = {}, path = 'with'): readonly LeverUse[] {
  const found = presets.find((preset) => preset.id === id);
  if (found === undefined) {
    const ids = presets.map((preset) => preset.id);
    const expected = nearest(String(id), ids).join(' or ') || ids.join(', ');
    throw new InputError([{ path: 'preset', message: 'unknown preset', received: id, expected }]);
  }
  const problems = new Problems();
  const known = checkKnown(problems, path, given, Object.keys(found.params));
  const values = known ? readValues(problems, path, found.params, given) : undefined;
  problems.throwIfAny();
  return values === undefined ? [] : found.uses(values);
}
