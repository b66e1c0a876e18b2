import { sides } from '../../core/index.ts';
import { motivesOf } from '../../incentives/index.ts';
import type { Segment } from '../../scenario/index.ts';
import { hasClosedForm } from '../betrayal.ts';
import { incentiveThreshold } from '../incentiveThreshold.ts';
import type { Reciprocator } from './closedForm.ts';

/**
 * The continuation from which on betraying a reciprocator pays neither side in any segment, in closed form. Null where
 * none below 1 does it; undefined where a game has several public states, or ends by itself.
 */
export function neededContinuation(segments: readonly Segment[], against: Reciprocator): number | null | undefined {
  if (!segments.every(({ setting }) => hasClosedForm(motivesOf(setting)))) return undefined;
  const needs = segments.flatMap(({ setting }) => {
    const found = incentiveThreshold(setting);
    return sides.map((side) => (against === 'grim' ? found[side].grim : found[side].titForTat));
  });
  const known = needs.filter((need) => need !== null);
  return known.length < needs.length ? null : Math.max(...known);
}
