import type { Scenario } from '../scenario/index.ts';
import type { Judged, Yearly } from '../study/index.ts';
import type { Finding } from './advice.ts';
import { accountsOf, gainsOf } from './gains.ts';
import type { RankedRule } from './rank.ts';
import { type Voice, accountName } from './voice.ts';

/** Who gains and who pays under a rule, what is left together, and when it has come back. */
export function onPayers(voice: Voice, scenario: Scenario, today: Judged, { judged, netGain }: RankedRule): Finding[] {
  const { say, formats } = voice;
  const { id } = judged.rule;
  const findings: Finding[] = [];
  const add = (text: string, evidence: Finding['evidence']): void => {
    findings.push({ section: 'rules', rule: id, text, evidence });
  };
  const [before, after] = [today.money.adapted, judged.money.adapted];
  const gains = gainsOf(scenario, today, judged);
  const accounts = accountsOf(before, after);

  const lines = accounts.map((account) => ({
    who: accountName(voice, account),
    gain: gains.net[account] ?? 0,
    side: account === 'vendor' || account === 'partner',
    outside: account === 'outside',
  }));
  add(say.advice.rulePayers(formats, lines), gains.net);

  const payers = accounts.filter((account) => (after.recurring[account] ?? 0) !== 0 || (after.oneOff[account] ?? 0) !== 0);
  if (payers.length === 0) add(say.advice.ruleFree(), { cost: 0 });
  for (const payer of payers) {
    const [recurring, oneOff] = [after.recurring[payer] ?? 0, after.oneOff[payer] ?? 0];
    add(say.advice.ruleCost(formats, accountName(voice, payer), recurring, oneOff), { payer, recurring, oneOff });
  }

  const { perDeal, network } = gains;
  const others = accounts.some((account) => !['vendor', 'partner', 'outside'].includes(account));
  const all = network === null ? null : { pairs: network.pairs, net: network.jointNet };
  add(say.advice.ruleNet(formats, netGain, perDeal?.jointNet ?? null, all, others), {
    netGain,
    perDeal: perDeal?.jointNet ?? null,
    pairs: all?.pairs ?? null,
    network: all?.net ?? null,
  });
  findings.push(...onPayback(voice, id, after));
  return findings;
}

/** When one-off costs have come back; also where a rule without any never pays for itself. */
function onPayback(voice: Voice, rule: string, { payback, oneOff, jointOneOff }: Yearly): Finding[] {
  const { say, formats } = voice;
  if (payback === undefined) return [];
  const payers = Object.keys(oneOff).filter((account) => (oneOff[account] ?? 0) > 0);
  const { jointYears } = payback;
  if (payers.length === 0 && jointYears !== null) return [];
  const years = payers.map((account) => ({ account, who: accountName(voice, account), years: payback.years[account] ?? null }));
  const evidence = { jointYears, jointOneOff, ...Object.fromEntries(years.map((payer) => [payer.account, payer.years])) };
  return [{ section: 'rules', rule, text: say.advice.rulePayback(formats, jointYears, years), evidence }];
}
