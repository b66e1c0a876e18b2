import { type BothSides, bothSides } from '../core/index.ts';
import type { ConditionOptions } from '../conditions/index.ts';
import { motivesOf } from './motives.ts';
import type { Horizon, Setting } from './setting.ts';

/** Chance that another deal follows: survival of one deal interval, (1 − churn)^(1 / deals a year). */
export function continuationOf({ churn, dealsPerYear, continuation }: Horizon): number {
  return continuation ?? (1 - churn) ** (1 / dealsPerYear);
}

/** What one unit of money at the next deal is worth today: (1 + interest)^(−1 / deals a year). */
export function discountOf({ interest, dealsPerYear }: Horizon): BothSides<number> {
  return bothSides((side) => (1 + interest[side]) ** (-1 / dealsPerYear));
}

/** A setting's conditions, as match and exact solver take them; payoffs are what moves people, care included. */
export function conditionsOf(setting: Setting): ConditionOptions {
  const { horizon, execution, perception, recall } = setting;
  return {
    game: motivesOf(setting),
    length: { continuation: continuationOf(horizon) },
    noise: { execution, perception },
    recall,
    discount: discountOf(horizon),
  };
}
