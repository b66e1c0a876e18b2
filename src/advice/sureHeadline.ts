import type { Finding, UncertaintyAdvice } from './advice.ts';
import type { RankedRule } from './rank.ts';
import type { Voice } from './voice.ts';

/** The headline of the ranking, and how sure it is where that is known. */
export function sureHeadline(
  { say, formats }: Voice,
  headline: Finding,
  [first]: readonly RankedRule[],
  uncertainty: UncertaintyAdvice | undefined,
): Finding {
  const sure = uncertainty?.summary.rules.find(({ id }) => id === first?.judged.rule.id);
  if (sure === undefined || uncertainty === undefined) return headline;
  return {
    ...headline,
    text: say.adviceSections.sure(formats, headline.text, sure.name, sure.best.share),
    evidence: { ...headline.evidence, best: sure.best.share, draws: uncertainty.summary.draws },
  };
}
