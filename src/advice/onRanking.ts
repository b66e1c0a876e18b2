import type { Finding, RankedRule } from './advice.ts';
import type { Voice } from './voice.ts';

/** Which rule to try first. */
export function onRanking({ say, formats }: Voice, ranking: readonly RankedRule[]): Finding[] {
  const [best] = ranking;
  if (best === undefined) return [{ section: 'ranking', text: say.advice.noRules(), evidence: { rules: 0 } }];
  const { rule, verdict, reachesGoal } = best.judged;
  const evidence = { rule: rule.id, reachesGoal, adapted: verdict.adapted.overall, netGain: best.netGain };
  const tell = reachesGoal ? say.advice.best : say.advice.noneReaches;
  const text =
    !reachesGoal && best.netGain <= 0
      ? say.advice.noneHelps(formats, best.netGain)
      : tell(formats, rule.name, verdict.adapted.overall, best.netGain);
  return [
    { section: 'ranking', text, evidence },
    { section: 'ranking', text: say.advice.rankedBy(), evidence: {} },
  ];
}
