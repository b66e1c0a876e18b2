import type { Goal, Scenario } from '../../scenario/index.ts';
import { type Band, type Frequency, bandOf, frequencyOf } from './band.ts';
import type { DrawRow } from './drawRows.ts';
import { bestOf, lead, reaches } from './ranking.ts';
import type { SettingFigures } from './settingFigures.ts';

/** Today over all draws. */
export interface UncertainToday {
  readonly cooperationNow: Band;
  readonly cooperationAdapted: Band;
  /** Joint value less the rule's cost, per pair and year, after adaptation. */
  readonly jointNet: Band;
  /** How often the goal is reached. */
  readonly reachesGoal: Frequency;
}

/** A rule over all draws. */
export interface UncertainRule extends UncertainToday {
  readonly id: string;
  readonly name: string;
  /** Joint net value against today's in the same draw, per pair and year, after adaptation. */
  readonly netGain: Band;
  /** How often the net gain is above 0. */
  readonly gains: Frequency;
  /** How often it ranks best: it reaches the goal where others do not, and among equals it gains most; first in the file in a tie. */
  readonly best: Frequency;
}

/** What the draws say. */
export interface UncertaintySummary {
  readonly draws: number;
  readonly today: UncertainToday;
  /** In the order of the file. */
  readonly rules: readonly UncertainRule[];
  /** How often changing nothing ranks at least as high as the best rule; always where there is no rule. */
  readonly nothingBetter: Frequency;
  /** Whether every pair was solved in every draw. */
  readonly exact: boolean;
}

/** Sums draws up; at least one. */
export function summaryOf({ rules, goal }: Scenario, rows: readonly DrawRow[]): UncertaintySummary {
  const best = rows.map((row) => bestOf(row.rules, goal));
  return {
    draws: rows.length,
    today: settingOver(
      rows.map(({ today }) => today),
      goal,
    ),
    rules: rules.map(({ id, name }, i): UncertainRule => {
      const figures = rows.map((row) => row.rules[i]!);
      const gains = rows.map(({ today }, n) => figures[n]!.jointNet - today.jointNet);
      return {
        id,
        name,
        ...settingOver(figures, goal),
        netGain: bandOf(gains),
        gains: frequencyOf(gains.map((gain) => gain > 0)),
        best: frequencyOf(best.map((one) => one === i)),
      };
    }),
    nothingBetter: frequencyOf(rows.map((row, n) => row.rules.length === 0 || lead(row.rules[best[n]!]!, row.today, goal) <= 0)),
    exact: rows.every(({ exact }) => exact),
  };
}

function settingOver(figures: readonly SettingFigures[], goal: Goal): UncertainToday {
  const band = (pick: (one: SettingFigures) => number): Band => bandOf(figures.map(pick));
  return {
    cooperationNow: band(({ cooperationNow }) => cooperationNow),
    cooperationAdapted: band(({ cooperationAdapted }) => cooperationAdapted),
    jointNet: band(({ jointNet }) => jointNet),
    reachesGoal: frequencyOf(figures.map((one) => reaches(one, goal))),
  };
}

/** Bands of shares of cooperation, and of money. */
export function bandsOf({ today, rules }: UncertaintySummary): { readonly cooperation: readonly Band[]; readonly money: readonly Band[] } {
  const settings = [today, ...rules];
  return {
    cooperation: settings.flatMap(({ cooperationNow, cooperationAdapted }) => [cooperationNow, cooperationAdapted]),
    money: [...settings.map(({ jointNet }) => jointNet), ...rules.map(({ netGain }) => netGain)],
  };
}
