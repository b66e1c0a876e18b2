import type { RuleComparison } from '../study/index.ts';
import type { RankedRule } from './advice.ts';

/** Rules that reach the goal first; among equals, by net gain per pair and year after adaptation. */
export function rank({ today, rules }: RuleComparison): RankedRule[] {
  return rules
    .map((judged) => ({ judged, netGain: judged.money.adapted.jointNet - today.money.adapted.jointNet }))
    .sort((a, b) => Number(b.judged.reachesGoal) - Number(a.judged.reachesGoal) || b.netGain - a.netGain)
    .map((ranked, i) => ({ place: i + 1, ...ranked }));
}
