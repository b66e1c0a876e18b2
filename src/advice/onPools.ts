import type { BasinEdge, Judged } from '../study/index.ts';
import type { Finding } from './advice.ts';
import { type Part, partsOf } from './parts.ts';
import type { Voice } from './voice.ts';

/** How firm today's outcome is: where other starts lead, and what tips it. */
export function onPools(voice: Voice, { verdict }: Judged): Finding[] {
  const { say, formats } = voice;
  return partsOf(verdict).flatMap((part) => {
    const { basin } = part.verdict.adapted;
    if (basin === undefined) return [];
    const { share, standardError, starts } = basin;
    const text = forPart(voice, part, say.advice.basin(formats, share, standardError, starts));
    const firm: Finding = { section: 'pools', text, evidence: { segment: part.segment, share, standardError, starts } };
    return [firm, ...onEdge(voice, part).map((told): Finding => ({ section: 'pools', ...told }))];
  });
}

/** How firm the outcome under a rule is. */
export function onRulePools(voice: Voice, rule: string, { verdict }: Judged): Finding[] {
  const { say, formats } = voice;
  return partsOf(verdict).flatMap((part) => {
    const { basin } = part.verdict.adapted;
    if (basin === undefined) return [];
    const { share, standardError, starts } = basin;
    const text = forPart(voice, part, say.advice.ruleFirm(formats, share, standardError));
    const firm: Finding = { section: 'rules', rule, text, evidence: { segment: part.segment, share, standardError, starts } };
    return [firm, ...onEdge(voice, part).map((told): Finding => ({ section: 'rules', rule, ...told }))];
  });
}

function onEdge(voice: Voice, part: Part): Pick<Finding, 'text' | 'evidence'>[] {
  const { say, formats } = voice;
  const { edge, overall } = part.verdict.adapted;
  if (edge === undefined) return [];
  if (edge === null) return [{ text: forPart(voice, part, say.advice.noEdge()), evidence: { segment: part.segment, edge: null } }];
  const { side, behaviour, share, cooperation } = edge;
  const text = say.advice.edge(formats, edgeSide(voice, side), behaviour.name, share, overall, cooperation);
  return [
    {
      text: forPart(voice, part, text),
      evidence: { segment: part.segment, side, behaviour: behaviour.id, share, cooperation, adapted: overall },
    },
  ];
}

/** Whose people change. */
export function edgeSide(voice: Voice, side: BasinEdge['side']): string {
  return side === 'both' ? voice.say.advice.bothSides() : voice.say.advice.onSide(voice[side]);
}

function forPart({ say }: Voice, { segment }: Part, text: string): string {
  return segment === null ? text : say.advice.forSegment(segment, text);
}
