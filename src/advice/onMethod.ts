import type { RuleComparison } from '../study/index.ts';
import type { Finding } from './advice.ts';
import type { Voice } from './voice.ts';

/** How the figures came about, and what a quick answer leaves out. */
export function onMethod({ say, formats }: Voice, { today, rules }: RuleComparison, quick: boolean): Finding[] {
  const verdicts = [today, ...rules].map(({ verdict }) => verdict);
  const exact = verdicts.every((verdict) => verdict.exact);
  const error = Math.max(...verdicts.flatMap(({ now, adapted }) => [now.standardError, adapted.standardError]));
  return [
    ...(quick ? [{ section: 'method' as const, text: say.adviceSections.quick, evidence: { quick } }] : []),
    { section: 'method', text: exact ? say.advice.exact() : say.advice.sampled(formats, error), evidence: { exact, error } },
    ...(exact ? [] : [{ section: 'method' as const, text: say.advice.sampledThresholds(), evidence: { exact } }]),
    { section: 'method', text: say.advice.adaptation(), evidence: {} },
  ];
}
