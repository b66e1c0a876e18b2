import type { RuleComparison } from '../../study/index.ts';
import { restoreComparison } from './restore.ts';
import type { StageResults } from './results.ts';
import type { Analysis } from './stage.ts';

/** The comparison that the first stage makes; all later stages come after it. */
export function comparisonOf({ scenario }: Pick<Analysis, 'scenario'>, { compare }: StageResults): RuleComparison {
  if (compare === undefined) throw new RangeError('no rules were compared yet');
  return restoreComparison(compare, scenario.rules);
}
