import { sides } from '../core/index.ts';
import type { GameAnalysis } from '../games/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Finding } from './advice.ts';
import type { Voice } from './voice.ts';

/** Is this a dilemma, for whom, and what does it cost? */
export function onDilemma(voice: Voice, scenario: Scenario, game: GameAnalysis): Finding[] {
  const { say, formats } = voice;
  const section = 'dilemma';
  const findings: Finding[] = [];
  const { vendor, partner } = game.isDilemma;
  const kinds = { vendor: game.kind.vendor, partner: game.kind.partner };
  if (vendor && partner) findings.push({ section, text: say.advice.dilemmaForBoth(), evidence: kinds });
  else if (vendor)
    findings.push({ section, text: say.advice.dilemmaForOne(voice.vendor, voice.partner, game.kind.partner), evidence: kinds });
  else if (partner)
    findings.push({ section, text: say.advice.dilemmaForOne(voice.partner, voice.vendor, game.kind.vendor), evidence: kinds });
  else for (const side of sides) findings.push({ section, text: say.advice.noDilemma(voice[side], game.kind[side]), evidence: kinds });

  const { states, start } = scenario.setting.game;
  for (const side of sides) {
    if (!game.isDilemma[side]) continue;
    const { T, R, P, S } = states[start]!.payoffs[side];
    const text = say.advice.temptation(formats, voice[side], scenario.sides[side].defect, T - R, P - S);
    findings.push({ section, text, evidence: { side, gainAgainstCooperation: T - R, gainAgainstDefection: P - S } });
  }
  const { CC, DD } = game.welfare;
  findings.push({ section, text: say.advice.lost(formats, CC, DD), evidence: { bothCooperate: CC, bothDefect: DD } });
  if (vendor && partner && game.alternationBeatsJointly)
    findings.push({ section, text: say.advice.turns(), evidence: { alternationBeatsJointly: true } });
  return findings;
}
