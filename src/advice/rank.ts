import type { JudgedRule, RuleComparison } from '../study/index.ts';

/** A rule in its place. */
export interface RankedRule {
  /** The first is 1. */
  readonly place: number;
  readonly judged: JudgedRule;
  /** Net gain of all accounts together against today, per pair and year, after adaptation. */
  readonly netGain: number;
}

/** Rules that reach the goal first; among equals, by net gain per pair and year after adaptation. */
export function rank({ today, rules }: RuleComparison): RankedRule[] {
  return rules
    .map((judged) => ({ judged, netGain: judged.money.adapted.jointNet - today.money.adapted.jointNet }))
    .sort((a, b) => Number(b.judged.reachesGoal) - Number(a.judged.reachesGoal) || b.netGain - a.netGain)
    .map((ranked, i) => ({ place: i + 1, ...ranked }));
}
