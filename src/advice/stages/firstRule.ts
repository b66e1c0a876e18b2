import type { Rule } from '../../scenario/index.ts';
import { rank } from '../rank.ts';
import { comparisonOf } from './comparisonOf.ts';
import type { StageResults } from './results.ts';
import type { Analysis } from './stage.ts';

/** The rule that ranks first; undefined where there is none. */
export function firstRule(analysis: Analysis, results: StageResults): Rule | undefined {
  return rank(comparisonOf(analysis, results))[0]?.judged.rule;
}
