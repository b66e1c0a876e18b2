import { strategyName } from '../messages/index.ts';
import type { AdaptedOutcome, BasinEdge, BasinShare, Judged, Verdict } from '../study/index.ts';
import type { Finding } from './advice.ts';
import { mergeKinds } from './mergeKinds.ts';
import { partsOf } from './parts.ts';
import type { Voice } from './voice.ts';

/** Where a finding stands. */
type Place = Pick<Finding, 'section' | 'rule'>;

/** How firm today's outcome is: where other starts lead, and what tips it. */
export function onPools(voice: Voice, { verdict }: Judged): Finding[] {
  const { say, formats } = voice;
  return onParts(voice, verdict, { section: 'pools' }, ({ share, standardError, starts }) =>
    say.advice.basin(formats, share, standardError, starts),
  );
}

/** How firm the outcome under a rule is. */
export function onRulePools(voice: Voice, rule: string, { verdict }: Judged): Finding[] {
  const { say, formats } = voice;
  return onParts(voice, verdict, { section: 'rules', rule }, ({ share, standardError }) =>
    say.advice.ruleFirm(formats, share, standardError),
  );
}

function onParts(voice: Voice, verdict: Verdict, place: Place, basinText: (basin: BasinShare) => string): Finding[] {
  const kinds = partsOf(verdict).map(({ segment, verdict: { adapted } }) => {
    const { basin } = adapted;
    const findings: Finding[] = [];
    if (basin !== undefined) findings.push({ ...place, text: basinText(basin), evidence: { ...basin } }, ...onEdge(voice, place, adapted));
    return { segment: segment ?? '', findings };
  });
  return mergeKinds(voice, kinds);
}

function onEdge(voice: Voice, place: Place, { edge, overall }: AdaptedOutcome): Finding[] {
  const { say, formats } = voice;
  if (edge === undefined) return [];
  if (edge === null) return [{ ...place, text: say.advice.noEdge(), evidence: { edge: null } }];
  const { side, behaviour, share, cooperation } = edge;
  const text = say.advice.edge(formats, edgeSide(voice, side), strategyName(voice.language, behaviour), share, overall, cooperation);
  return [{ ...place, text, evidence: { side, behaviour: behaviour.id, share, cooperation, adapted: overall } }];
}

/** Whose people change. */
export function edgeSide(voice: Voice, side: BasinEdge['side']): string {
  return side === 'both' ? voice.say.advice.bothSides() : voice.say.advice.onSide(voice[side]);
}
