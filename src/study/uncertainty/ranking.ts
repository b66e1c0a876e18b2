import type { Goal } from '../../scenario/index.ts';
import type { SettingFigures } from './settingFigures.ts';

/** The share of cooperative moves that a goal is measured by. */
export function cooperationOf(figures: SettingFigures, { measure }: Pick<Goal, 'measure'>): number {
  return measure === 'now' ? figures.cooperationNow : figures.cooperationAdapted;
}

/** Whether a setting reaches the goal. */
export function reaches(figures: SettingFigures, goal: Goal): boolean {
  return cooperationOf(figures, goal) >= goal.cooperation;
}

/**
 * How far one rule is ahead of another as advice ranks them: rules that reach the goal first, among equals the one with more joint
 * net value. Infinite where only one reaches the goal; 0 in a tie.
 */
export function lead(one: SettingFigures, other: SettingFigures, goal: Goal): number {
  const [first, second] = [reaches(one, goal), reaches(other, goal)];
  if (first !== second) return first ? Infinity : -Infinity;
  return one.jointNet - other.jointNet;
}

/** Position of the best rule, the first in the file where several tie; -1 where there is none. */
export function bestOf(rules: readonly SettingFigures[], goal: Goal): number {
  return rules.reduce((best, rule, i) => (best < 0 || lead(rule, rules[best]!, goal) > 0 ? i : best), -1);
}
