import { type BothSides, Problems } from '../core/index.ts';
import { readConditions } from '../conditions/index.ts';
import type { Setting } from './setting.ts';

/**
 * The setting with another recognition: the chance that a side knows its counterpart again, with what lies
 * between them, at the next deal. Account teams that stay and shared records raise it (Axelrod 1984, chapter 7).
 *
 * @param recall - From 0 to 1; one figure for both sides or one for each.
 * @throws InputError listing every figure that is not a probability.
 * @example
 * withRecall(setting, 0.99).recall.vendor; // 0.99
 */
export function withRecall(setting: Setting, recall: number | BothSides<number>): Setting {
  const problems = new Problems();
  const spelled = readConditions({ recall }, problems).recall;
  problems.throwIfAny();
  return { ...setting, recall: spelled };
}
