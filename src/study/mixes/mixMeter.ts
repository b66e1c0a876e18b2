import type { Rule, Scenario, Segment } from '../../scenario/index.ts';
import { type Reached, type Meter, meterFor, overallNow, reachedAdapted } from '../measures.ts';
import { dealWeights } from '../segmentWeights.ts';
import { type Yearly, yearly } from '../yearly.ts';
import type { Mix } from './mix.ts';
import type { CheckedMixOptions } from './mixOptions.ts';

/** The figures of today, and of rules in force together. */
export interface MixMeter {
  readonly today: Mix;
  measure(rule: Rule, ids: readonly string[]): Mix;
}

/** Prepares the figures of mixes: cooperation by the scenario's goal, money after adaptation. */
export function mixMeter({ segments: base, goal, network, rules }: Scenario, options: CheckedMixOptions): MixMeter {
  const { sampling, budget, payer } = options;
  const meter: Meter = meterFor(sampling);
  const nameOf = (id: string): string => rules.find((rule) => rule.id === id)?.name ?? id;

  const figures = (segments: readonly Segment[], costs: Rule['costs']): { money: Yearly; cooperation: number; exact: boolean } => {
    const reached = segments.map((segment) => reachedAdapted(segment, meter));
    const money = yearly(
      segments.map((segment, i) => ({ segment, outcome: reached[i]!.outcome })),
      { costs, network },
    );
    const adapted = reached.every(({ exact }) => exact);
    if (goal.measure === 'after-adaptation') return { money, cooperation: overall(segments, reached), exact: adapted };
    const now = overallNow(segments, sampling, meter);
    return { money, cooperation: now.value, exact: adapted && now.exact };
  };
  const before = figures(base, []);

  const told = (ids: readonly string[], { money, cooperation, exact }: ReturnType<typeof figures>): Mix => {
    const cost = spent(payer, money, before.money);
    return {
      rules: ids,
      names: ids.map(nameOf),
      cooperation,
      cost,
      jointValue: money.jointValue,
      netGain: money.jointNet - before.money.jointNet,
      reachesGoal: cooperation >= goal.cooperation,
      withinBudget: budget === null || cost <= budget * (1 + rounding) + rounding,
      exact,
    };
  };
  return { today: told([], before), measure: (rule, ids) => told(ids, figures(rule.segments, rule.costs)) };
}

/** What rounding may add to a cost. */
const rounding = 1e-12;

/** What counts against the budget, for a pair and year. */
function spent(payer: string | null, money: Yearly, today: Yearly): number {
  if (payer === null) return money.jointCost;
  const cost = money.cost[payer] ?? 0;
  if (payer === 'vendor' || payer === 'partner') return cost;
  return cost + Math.max(0, (today.value[payer] ?? 0) - (money.value[payer] ?? 0));
}

function overall(segments: readonly Segment[], reached: readonly Reached[]): number {
  const weights = dealWeights(segments);
  return reached.reduce((sum, { outcome }, i) => sum + weights[i]! * outcome.overall, 0);
}
