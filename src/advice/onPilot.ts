import type { Scenario } from '../scenario/index.ts';
import type { PilotLength, PilotPlan } from '../study/index.ts';
import type { Finding, PilotAdvice } from './advice.ts';
import type { Voice } from './voice.ts';

/** What to measure in how many pairs for how long, to know whether the first rule works; or that no pilot would show it. */
export function onPilot({ say, formats }: Voice, { rules, network }: Scenario, pilot: PilotAdvice): Finding[] {
  const findings: Finding[] = [];
  const add = (text: string, evidence: Finding['evidence']): void => {
    findings.push({ section: 'pilot', rule: pilot.rule, text, evidence });
  };
  const name = rules.find(({ id }) => id === pilot.rule)?.name ?? pilot.rule;
  const pairs = network?.pairs ?? null;
  const plan = chosenPlan(pilot);
  const most = formats.number(pilot.most, 0);
  if (plan === undefined) {
    add(say.adviceSections.pilotNone(name, most), { seen: false, most: pilot.most });
    for (const { lengths, pools, measure } of pilot.plans) {
      const longest = lengths.at(-1);
      if (longest === undefined) continue;
      add(`${say.pilot.assumes(pools)} ${say.pilot.effect(formats, measure, longest)}`, {
        pools,
        years: longest.years,
        expected: longest.expected,
      });
      if (pairs !== null) add(say.pilot.smallest(formats, measure, pairs, longest), { pools, pairs, smallest: longest.smallest });
    }
    add(say.pilot.none(formats, pilot.most), { pairs: pilot.most });
    return findings;
  }
  const { chosen, measure, design, pools, power, level } = plan;
  const { years, deals, pairsPerGroup, expected, effect, today } = chosen;
  add(say.adviceSections.pilotOf(name, pools, most), { seen: true, pools, most: pilot.most });
  add(say.pilot.measure(measure), { measure: typeof measure === 'string' ? measure : measure.account });
  add(say.pilot.groups(formats, chosen, design), { years, deals, pairsPerGroup, pairs: chosen.pairs });
  add(say.pilot.effect(formats, measure, chosen), { effect, expected, without: today.mean, with: chosen.rule.mean });
  add(say.pilot.assumes(pools), { pools });
  add(say.pilot.sure(formats, power, level), { power, level });
  add(say.pilot.scatter(formats, chosen), { between: today.between, within: today.within });
  if (pairs !== null) add(say.pilot.smallest(formats, measure, pairs, chosen), { pairs, smallest: chosen.smallest });
  return findings;
}

/** A plan that says how long. */
type ChosenPlan = PilotPlan & { readonly chosen: PilotLength };

/** The first plan that shows the rule with as many pairs as a trial may take: while people behave as today, else once they have adapted. */
export function chosenPlan({ plans, most }: PilotAdvice): ChosenPlan | undefined {
  return plans.find((plan): plan is ChosenPlan => plan.chosen !== null && (plan.chosen.pairs ?? Infinity) <= most);
}
