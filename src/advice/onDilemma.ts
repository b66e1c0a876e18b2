import { sides } from '../core/index.ts';
import { analyseGame } from '../games/index.ts';
import { motivesOf } from '../incentives/index.ts';
import type { Scenario, Segment } from '../scenario/index.ts';
import type { Finding } from './advice.ts';
import { mergeKinds } from './mergeKinds.ts';
import type { Voice } from './voice.ts';

/** Is this a dilemma, for whom, and what does it cost? For each kind of counterpart, where they differ. */
export function onDilemma(voice: Voice, scenario: Scenario): Finding[] {
  return mergeKinds(
    voice,
    scenario.segments.map((segment) => ({ segment: segment.name, findings: onOne(voice, scenario, segment) })),
  );
}

function onOne(voice: Voice, scenario: Scenario, { setting }: Segment): Finding[] {
  const { say, formats } = voice;
  const section = 'dilemma';
  const findings: Finding[] = [];
  // Care moves people as money does: whether it is a dilemma follows from both, what a deal earns from money alone.
  const game = analyseGame(motivesOf(setting));
  const { vendor, partner } = game.isDilemma;
  const kinds = { vendor: game.kind.vendor, partner: game.kind.partner };
  if (vendor && partner) findings.push({ section, text: say.advice.dilemmaForBoth(), evidence: kinds });
  else if (vendor)
    findings.push({ section, text: say.advice.dilemmaForOne(voice.vendor, voice.partner, game.kind.partner), evidence: kinds });
  else if (partner)
    findings.push({ section, text: say.advice.dilemmaForOne(voice.partner, voice.vendor, game.kind.vendor), evidence: kinds });
  else for (const side of sides) findings.push({ section, text: say.advice.noDilemma(voice[side], game.kind[side]), evidence: kinds });

  const { states, start } = setting.game;
  for (const side of sides) {
    if (!game.isDilemma[side]) continue;
    const { T, R, P, S } = states[start]!.payoffs[side];
    const text = say.advice.temptation(formats, voice[side], scenario.sides[side].defect, T - R, P - S);
    findings.push({ section, text, evidence: { side, gainAgainstCooperation: T - R, gainAgainstDefection: P - S } });
  }
  const { CC, DD } = analyseGame(setting.game).welfare;
  findings.push({ section, text: say.advice.lost(formats, CC, DD), evidence: { bothCooperate: CC, bothDefect: DD } });
  if (vendor && partner && game.alternationBeatsJointly)
    findings.push({ section, text: say.advice.turns(), evidence: { alternationBeatsJointly: true } });
  return findings;
}
