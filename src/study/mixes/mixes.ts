import { type Rule, type Scenario, ruleCombiner } from '../../scenario/index.ts';
import { compareRules } from '../compareRules.ts';
import { betterMix } from './betterMix.ts';
import { everyMix } from './everyMix.ts';
import { frontOf } from './frontOf.ts';
import { lookAt } from './lookAt.ts';
import { mixMeter } from './mixMeter.ts';
import type { Mixes } from './mix.ts';
import { type MixOptions, checkMixOptions } from './mixOptions.ts';
import { searchMixes } from './searchMixes.ts';
import { synergiesOf } from './synergies.ts';

/**
 * The scenario's rules in every mix: the best within a budget, what each further amount of money buys (the Pareto
 * fronts of cost against cooperation and against joint value), and which rules strengthen each other.
 *
 * Two rules that contradict each other (see `combineRules`) are in no mix. Up to `looks` mixes (4096 unless told: all of
 * twelve rules) every one is looked at; beyond that each rule, each two, and what a Pareto local search comes by
 * (Paquete, Chiarandini & Stützle 2004): the result tells which. No figure hangs on the order of the search.
 *
 * @throws InputError listing what is wrong with the options, or where there is no scenario.
 * @example
 * const { best, fronts } = mixes(scenario, { budget: 5000 });
 * best.names.join(' + ');
 * fronts.cooperation.map(({ cost, cooperation }) => [cost, cooperation]);
 */
export function mixes(scenario: Scenario, options: MixOptions = {}): Mixes {
  const checked = checkMixOptions(scenario, options);
  const { budget, payer, most, looks, judge, study, sampling } = checked;
  const combine = ruleCombiner(scenario);
  const ids = scenario.rules.map(({ id }) => id);
  let total =
    (count(
      everyMix(ids, most, () => false),
      looks - 1,
    ) ?? looks - 1) + 1;
  const meter = mixMeter(scenario, checked);
  const looked = lookAt(combine, meter, (done) => study.onProgress?.({ done, total: Math.max(total, done) }));
  const { rows, contradictions } = looked;
  const excluded = (first: string, second: string): boolean =>
    contradictions.some(({ rules }) => rules.length === 2 && rules[0] === first && rules[1] === second);

  // singles and pairs tell what goes together, and so how many mixes there are
  let full = false;
  for (const mix of everyMix(ids, Math.min(most, 2), () => false)) {
    full ||= looked.count >= looks;
    if (!full) looked.look(mix);
  }
  const left = full ? undefined : count(everyMix(ids, most, excluded), looks - 1 - contradictions.length);
  const better = betterMix(ids);
  if (left !== undefined) {
    total = left + 1 + contradictions.length;
    for (const mix of everyMix(ids, most, excluded)) looked.look(mix);
  }
  const settled = left !== undefined || searchMixes(looked, { ids, most, looks, excluded, better });

  const ranked = [...rows].sort(better);
  const within = ranked.filter(({ withinBudget }) => withinBudget);
  const chosen = within.filter(({ rules }) => rules.length > 0).slice(0, judge);
  const asRules = (): Rule[] => chosen.map(({ rules }) => combine(rules));
  return {
    unit: scenario.unit,
    goal: scenario.goal,
    budget,
    payer,
    today: meter.today,
    // today costs nothing, and so is within every budget
    best: within[0]!,
    rows: ranked,
    fronts: { cooperation: frontOf(ranked, 'cooperation'), jointValue: frontOf(ranked, 'jointValue') },
    synergies: synergiesOf(rows, meter.today),
    contradictions,
    search: left === undefined ? 'local' : 'exhaustive',
    looked: looked.count,
    settled,
    exact: rows.every(({ exact }) => exact),
    ...(judge > 0 && { judged: compareRules({ ...scenario, rules: asRules() }, { ...study, ...sampling }) }),
  };
}

/** How many there are; undefined where more than `most`. */
function count(list: Iterable<unknown>, most: number): number | undefined {
  let found = 0;
  for (const _ of list) if (++found > most) return undefined;
  return found;
}
