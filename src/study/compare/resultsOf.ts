import type { Scenario } from '../../scenario/index.ts';
import { type Judged, compareRules } from '../compareRules.ts';
import type { StudyOptions } from '../options.ts';
import { lead } from '../uncertainty/ranking.ts';
import type { ResultFigures, RuleFigures } from './scenarioComparison.ts';

/** What comes out of one scenario. */
export interface Results {
  readonly today: ResultFigures;
  /** By id, in the order of the file. */
  readonly rules: ReadonlyMap<string, { readonly name: string; readonly figures: RuleFigures }>;
  /** Id of the rule in the first place; null where there is none. */
  readonly best: string | null;
}

/** Judges a scenario and ranks its rules as advice does: those that reach the goal first, among equals by joint net gain. */
export function resultsOf(scenario: Scenario, options: StudyOptions): Results {
  const { today, rules } = compareRules(scenario, { ...options, basin: false });
  const base = figuresOf(today);
  const judged = rules.map(({ rule, ...found }) => ({ rule, figures: figuresOf(found) }));
  const ranked = judged.toSorted((a, b) => lead(b.figures, a.figures, scenario.goal));
  const entries = judged.map((one) => {
    const figures = { ...one.figures, place: ranked.indexOf(one) + 1, netGain: one.figures.jointNet - base.jointNet };
    return [one.rule.id, { name: one.rule.name, figures }] as const;
  });
  return { today: base, rules: new Map(entries), best: ranked[0]?.rule.id ?? null };
}

function figuresOf({ verdict, money, reachesGoal, goalThreshold, incentiveThreshold }: Judged): ResultFigures {
  return {
    cooperationNow: verdict.now.overall,
    cooperationAdapted: verdict.adapted.overall,
    jointNet: money.adapted.jointNet,
    reachesGoal,
    goalThreshold: { value: goalThreshold.value, status: goalThreshold.status },
    incentiveThreshold: { value: incentiveThreshold.value, status: incentiveThreshold.status },
  };
}
