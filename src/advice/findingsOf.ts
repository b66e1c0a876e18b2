import type { Advice, Finding } from './advice.ts';
import { onDilemma } from './onDilemma.ts';
import { onDoses } from './onDoses.ts';
import { onGuidelines } from './onGuidelines.ts';
import { onMethod } from './onMethod.ts';
import { onMixes } from './onMixes.ts';
import { onNetwork } from './onNetwork.ts';
import { onNothing } from './onNothing.ts';
import { onPilot } from './onPilot.ts';
import { onPools } from './onPools.ts';
import { onRanking } from './onRanking.ts';
import { onRule } from './onRule.ts';
import { onSegments } from './onSegments.ts';
import { onUncertainty } from './onUncertainty.ts';
import { sureHeadline } from './sureHeadline.ts';
import type { Voice } from './voice.ts';

/** Every sentence, in reading order: the answer first. */
export function findingsOf(voice: Voice, advice: Omit<Advice, 'findings' | 'tables'>): Finding[] {
  const { scenario, comparison, ranking, segments = [], doses, mixes, guidelines, pilot, uncertainty, quick } = advice;
  const { today } = comparison;
  const dilemma = onDilemma(voice, scenario);
  const nothing = onNothing(voice, scenario, today);
  const ranked = onRanking(voice, scenario, today, ranking);
  const drift = nothing.find(({ evidence }) => 'settled' in evidence && 'adapted' in evidence)!;
  const headline = sureHeadline(voice, ranked[0]!, ranking, uncertainty);
  const answer = [dilemma[0]!, drift, headline].map((finding): Finding => ({ ...finding, section: 'answer' }));
  return [
    ...answer,
    ...dilemma,
    ...nothing,
    ...onPools(voice, today),
    ...ranking.flatMap((rule) => onRule(voice, scenario, today, rule)),
    ...onNetwork(voice, scenario, today, ranking),
    ...onSegments(voice, segments),
    ...(mixes === undefined ? [] : onMixes(voice, scenario, mixes)),
    ...(quick ? [] : onUncertainty(voice, scenario, uncertainty, ranking)),
    ...(doses === undefined ? [] : onDoses(voice, scenario, today.reachesGoal, doses)),
    ...(guidelines === undefined ? [] : onGuidelines(voice, guidelines)),
    ...(pilot === undefined ? [] : onPilot(voice, scenario, pilot)),
    ...ranked,
    ...onMethod(voice, comparison, quick),
  ];
}
