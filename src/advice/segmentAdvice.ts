import type { Scenario } from '../scenario/index.ts';
import { type RuleComparison, type StudyOptions, compareRules } from '../study/index.ts';
import { type RankedRule, rank } from './rank.ts';

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

/** Compares the rules for each kind of counterpart; nothing where there is one kind only. */
export function segmentAdvice(scenario: Scenario, options: StudyOptions): SegmentAdvice[] {
  const { segments } = scenario;
  if (segments.length === 1) return [];
  return segments.map(({ id, name, share }, i) => {
    const comparison = compareRules(alone(scenario, i), { ...options, basin: false });
    return { id, name, share, comparison, ranking: rank(comparison) };
  });
}

/** The scenario with one of its segments only. */
function alone(scenario: Scenario, i: number): Scenario {
  const only = <T extends Pick<Scenario, 'segments' | 'setting'>>(whole: T): T => {
    const segment = whole.segments[i]!;
    return { ...whole, segments: [{ ...segment, share: 1 }], setting: segment.setting };
  };
  return { ...only(scenario), rules: scenario.rules.map(only) };
}
