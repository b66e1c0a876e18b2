import type { Scenario } from '../scenario/index.ts';
import type { RuleComparison } from '../study/index.ts';
import { type RankedRule, rank } from './rank.ts';
import { restoreComparison } from './stages/restore.ts';
import type { KeptComparison } from './stages/results.ts';

/** The rules compared for one kind of counterpart, as if there were no other. */
export interface SegmentAdvice {
  readonly id: string;
  readonly name: string;
  /** Share of all pairs. */
  readonly share: number;
  readonly comparison: RuleComparison;
  /** Best rule for this kind first. */
  readonly ranking: readonly RankedRule[];
}

/** The rules for each kind of counterpart, from what was compared. */
export function segmentAdvice(scenario: Scenario, kept: readonly KeptComparison[]): SegmentAdvice[] {
  return kept.map((found, i) => {
    const { id, name, share } = scenario.segments[i]!;
    const comparison = restoreComparison(found, alone(scenario, i).rules);
    return { id, name, share, comparison, ranking: rank(comparison) };
  });
}

/** The scenario with one of its segments only. */
export function alone(scenario: Scenario, i: number): Scenario {
  const only = <T extends Pick<Scenario, 'segments' | 'setting'>>(whole: T): T => {
    const segment = whole.segments[i]!;
    return { ...whole, segments: [{ ...segment, share: 1 }], setting: segment.setting };
  };
  return { ...only(scenario), rules: scenario.rules.map(only) };
}
