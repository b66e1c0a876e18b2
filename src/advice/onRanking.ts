import type { Scenario } from '../scenario/index.ts';
import type { Judged } from '../study/index.ts';
import type { Finding } from './advice.ts';
import type { RankedRule } from './rank.ts';
import type { Voice } from './voice.ts';

/** Which rule to try first, if any. */
export function onRanking({ say, formats }: Voice, { goal }: Scenario, today: Judged, ranking: readonly RankedRule[]): Finding[] {
  const [best] = ranking;
  const [gainer] = [...ranking].sort((a, b) => b.netGain - a.netGain);
  if (best === undefined || gainer === undefined) return [{ section: 'ranking', text: say.advice.noRules(), evidence: { rules: 0 } }];
  const { rule, verdict, reachesGoal } = best.judged;
  const cooperation = (goal.measure === 'now' ? verdict.now : verdict.adapted).overall;
  const evidence = { rule: rule.id, reachesGoal, reachedWithoutRule: today.reachesGoal, cooperation, netGain: best.netGain };
  const reached = say.advice.reached(formats, cooperation, goal.measure);
  const headline = (): string => {
    if (today.reachesGoal) return say.advice.metWithout(formats, gainer.judged.rule.name, gainer.netGain);
    if (reachesGoal) return say.advice.best(formats, rule.name, reached, best.netGain);
    return best.netGain > 0
      ? say.advice.noneReaches(formats, rule.name, reached, best.netGain)
      : say.advice.noneHelps(formats, best.netGain);
  };
  return [
    { section: 'ranking', text: headline(), evidence },
    { section: 'ranking', text: say.advice.rankedBy(), evidence: {} },
  ];
}
