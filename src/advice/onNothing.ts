import { sides } from '../core/index.ts';
import { strategyName } from '../messages/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { type Judged, type Threshold, searchedUpTo } from '../study/index.ts';
import type { Finding } from './advice.ts';
import { stretches } from './stretches.ts';
import type { Voice } from './voice.ts';

/** Behaviours followed by fewer are not named. */
const worthNaming = 0.05;

/** What happens if nothing changes. */
export function onNothing(voice: Voice, { setting, goal }: Scenario, today: Judged): Finding[] {
  const { verdict, reachesGoal, goalThreshold } = today;
  const { say, formats } = voice;
  const { now, adapted, continuation, incentive } = verdict;
  const { dealsPerYear, churn } = setting.horizon;
  const findings: Finding[] = [];
  const add = (text: string, evidence: Finding['evidence']): void => {
    findings.push({ section: 'nothing', text, evidence });
  };

  const { vendor, partner } = now.cooperation;
  add(say.advice.today(formats, now.overall, voice.vendor, vendor, voice.partner, partner), { overall: now.overall, vendor, partner });
  add(say.advice.todayValue(formats, now.joint, dealsPerYear), { jointPerDeal: now.joint, dealsPerYear });
  add(say.advice.shadow(formats, continuation, churn), { continuation, churn });
  add(say.advice.drift(formats, now.overall, adapted.overall), { now: now.overall, adapted: adapted.overall, settled: adapted.settled });
  if (!adapted.settled) add(say.advice.driftUnsettled(), { settled: false });
  for (const side of sides) {
    const named = adapted.pools[side]
      .filter(({ share }) => share >= worthNaming)
      .sort((a, b) => b.share - a.share)
      .map((behaviour) => ({ ...behaviour, name: strategyName(voice.language, behaviour) }));
    add(say.advice.behaviours(formats, voice[side], named), Object.fromEntries(named.map(({ id, share }) => [id, share])));
  }
  for (const side of sides) {
    const needed = incentive[side].titForTat;
    add(say.advice.incentive(formats, voice[side], needed, continuation), { side, needed, continuation });
  }
  if (verdict.incentiveMethod === 'numeric') {
    const { value } = today.incentiveThreshold;
    add(say.advice.thresholdSearched(formats, value), { incentiveThreshold: value, method: verdict.incentiveMethod });
  }
  const deterred = sides.every((side) => incentive[side].titForTat !== null && continuation >= incentive[side].titForTat);
  if (deterred && adapted.overall < 0.5) add(say.advice.incentiveDespiteNoise(formats, adapted.overall), { adapted: adapted.overall });

  const reached = goal.measure === 'now' ? now.overall : adapted.overall;
  add((reachesGoal ? say.advice.goalMet : say.advice.goalMissed)(formats, goal.cooperation, reached), { goal: goal.cooperation, reached });
  if (!reachesGoal) {
    const nearest = nearestMet(goalThreshold, continuation);
    const jump = goalThreshold.method === 'jump';
    if (nearest === null) add(say.advice.goalUnreachable(formats, searchedUpTo), { status: goalThreshold.status });
    else {
      const needed = 1 - nearest ** dealsPerYear;
      add(say.advice.goalByContinuation(formats, stretches(goalThreshold), nearest, needed, jump), {
        continuation: nearest,
        churn: needed,
        jump,
      });
    }
  }
  return findings;
}

/** The continuation nearest to today's at which the goal is met. */
function nearestMet({ intervals }: Threshold, today: number): number | null {
  const ends = intervals.flat().sort((a, b) => Math.abs(a - today) - Math.abs(b - today));
  return ends[0] ?? null;
}
