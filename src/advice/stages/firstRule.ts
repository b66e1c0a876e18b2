import type { Rule } from '../../scenario/index.ts';
import { rank } from '../rank.ts';
import { restoreComparison } from './restore.ts';
import type { StageResults } from './results.ts';
import type { Analysis } from './stage.ts';

/** The rule that ranks first; undefined where there is none, or nothing was compared yet. */
export function firstRule({ scenario }: Analysis, { compare }: StageResults): Rule | undefined {
  return compare && rank(restoreComparison(compare, scenario.rules))[0]?.judged.rule;
}
