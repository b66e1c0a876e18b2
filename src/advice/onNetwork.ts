import type { Scenario } from '../scenario/index.ts';
import type { Judged } from '../study/index.ts';
import type { Finding } from './advice.ts';
import type { RankedRule } from './rank.ts';
import type { Voice } from './voice.ts';

/** What all pairs make in a year, and what the best rule changes; nothing where the scenario does not tell how many there are. */
export function onNetwork({ say, formats }: Voice, { network }: Scenario, today: Judged, [best]: readonly RankedRule[]): Finding[] {
  const made = today.money.adapted.network;
  if (network === undefined || made === undefined) return [];
  const { pairs, people } = network;
  const text = say.advice.network(formats, pairs, people.vendor, people.partner, made.jointNet);
  const size: Finding = {
    section: 'network',
    text,
    evidence: { pairs, vendorPeople: people.vendor, partnerPeople: people.partner, today: made.jointNet },
  };
  const under = best?.judged.money.adapted;
  if (best === undefined || under?.network === undefined) return [size];
  const net = under.network.jointNet - made.jointNet;
  const years = under.payback?.jointYears ?? null;
  const once = under.network.jointOneOff;
  const changed = say.advice.networkBest(formats, best.judged.rule.name, net, once, years);
  return [size, { section: 'network', text: changed, evidence: { rule: best.judged.rule.id, net, once, years } }];
}
