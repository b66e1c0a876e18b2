import { sides } from '../core/index.ts';
import { type GameAnalysis, analyseGame } from '../games/index.ts';
import type { Judged } from '../study/index.ts';
import type { Finding, RankedRule } from './advice.ts';
import { stretches } from './stretches.ts';
import { type Voice, accountName } from './voice.ts';

/** What one rule does: cooperation, who gains, cost and payer, net, goal. */
export function onRule(voice: Voice, today: Judged, { judged, netGain }: RankedRule, game: GameAnalysis): Finding[] {
  const { say, formats } = voice;
  const { verdict, money, reachesGoal, goalThreshold } = judged;
  const rule = judged.rule;
  const findings: Finding[] = [];
  const add = (text: string, evidence: Finding['evidence']): void => {
    findings.push({ section: 'rules', rule: rule.id, text, evidence });
  };

  const [now, adapted, without] = [verdict.now.overall, verdict.adapted.overall, today.verdict.adapted.overall];
  add(say.advice.rule(formats, rule.name, now, adapted, without), { now, adapted, without });

  const gain = (account: string): number => (money.adapted.value[account] ?? 0) - (today.money.adapted.value[account] ?? 0);
  const [ofVendor, ofPartner] = [gain('vendor'), gain('partner')];
  add(say.advice.ruleGain(formats, voice.vendor, ofVendor, voice.partner, ofPartner), { vendor: ofVendor, partner: ofPartner });
  for (const account of Object.keys(money.adapted.value)) {
    if (account === 'vendor' || account === 'partner' || gain(account) === 0) continue;
    add(say.advice.ruleOthers(formats, accountName(voice, account), gain(account)), { account, gain: gain(account) });
  }
  const costs = Object.entries(money.adapted.cost).filter(([, cost]) => cost !== 0);
  if (costs.length === 0) add(say.advice.ruleFree(), { cost: 0 });
  for (const [payer, cost] of costs) add(say.advice.ruleCost(formats, accountName(voice, payer), cost), { payer, cost });
  add(say.advice.ruleNet(formats, netGain), { netGain });

  const jump = goalThreshold.method === 'jump';
  add(say.advice.ruleGoal(formats, reachesGoal, stretches(goalThreshold), jump), { reachesGoal, threshold: goalThreshold.value, jump });

  const under = analyseGame(rule.setting.game);
  for (const side of sides) {
    if (game.isDilemma[side] && !under.isDilemma[side]) {
      add(say.advice.ruleEndsDilemma(voice[side], under.kind[side]), { side, kind: under.kind[side] });
    }
  }
  return findings;
}
