import type { Finding } from './advice.ts';
import type { SegmentAdvice } from './segmentAdvice.ts';
import type { RankedRule } from './rank.ts';
import type { Voice } from './voice.ts';

/** How kinds of counterpart differ, and whether the best rule does. */
export function onSegments({ say, formats }: Voice, segments: readonly SegmentAdvice[]): Finding[] {
  if (segments.length === 0) return [];
  const findings: Finding[] = [];
  const add = (text: string, evidence: Finding['evidence']): void => {
    findings.push({ section: 'segments', text, evidence });
  };
  const adapted = segments
    .map(({ id, name, comparison }) => ({ id, name, cooperation: comparison.today.verdict.adapted.overall }))
    .sort((a, b) => b.cooperation - a.cooperation);
  const [high, low] = [adapted[0]!, adapted.at(-1)!];
  add(
    say.advice.segmentGap(formats, high.name, high.cooperation, low.name, low.cooperation),
    Object.fromEntries(adapted.map(({ id, cooperation }) => [id, cooperation])),
  );
  if (segments.every(({ ranking }) => ranking.length === 0)) return findings;

  const best = segments.map(({ id, name, ranking, comparison }) => {
    const worth = worthwhile(ranking, comparison.today.reachesGoal);
    return {
      id,
      segment: name,
      rule: worth?.judged.rule.name ?? null,
      ruleId: worth?.judged.rule.id ?? null,
      net: worth?.netGain ?? 0,
      reaches: worth?.judged.reachesGoal ?? false,
    };
  });
  const evidence = Object.fromEntries(best.map(({ id, ruleId }) => [id, ruleId]));
  const [first] = best;
  const same = best.every(({ ruleId }) => ruleId === first!.ruleId);
  if (!same) add(say.advice.segmentBest(formats, best), evidence);
  else add(first!.rule === null ? say.advice.segmentNone() : say.advice.segmentSame(first!.rule), evidence);
  return findings;
}

/** The best rule for a kind: one that reaches a goal missed without it, or one that gains. */
export function worthwhile(ranking: readonly RankedRule[], reachedWithout: boolean): RankedRule | undefined {
  const [best] = ranking;
  if (best === undefined) return undefined;
  if (!reachedWithout && best.judged.reachesGoal) return best;
  const gainer = [...ranking].sort((a, b) => b.netGain - a.netGain)[0];
  return gainer !== undefined && gainer.netGain > 0 ? gainer : undefined;
}
