import type { Cost } from '../scenario/index.ts';
import type { Horizon } from '../incentives/index.ts';
import type { PoolOutcome } from './verdict.ts';

/** Money for one pair and year. */
export interface Yearly {
  /** What each account books from dealing, before the cost of the rule. */
  readonly value: Readonly<Record<string, number>>;
  /** What the rule costs each payer; what a receiver gets counts against it. */
  readonly cost: Readonly<Record<string, number>>;
  /** Value less cost, by account. */
  readonly net: Readonly<Record<string, number>>;
  /** Value of all accounts together. */
  readonly jointValue: number;
  /** What is used up: transfers between accounts cancel. */
  readonly jointCost: number;
  readonly jointNet: number;
}

/**
 * Figures for a pair and year while its relationship lasts. A one-off cost is spread over the mean length of a
 * relationship, 1 / churn years.
 */
export function yearly({ accounts }: PoolOutcome, costs: readonly Cost[], horizon: Horizon): Yearly {
  const value = mapValues(accounts, (perDeal) => perDeal * horizon.dealsPerYear);
  const cost: Record<string, number> = {};
  for (const { amount, per, payer, receiver } of costs) {
    const perYear = amount * timesAYear(per, horizon);
    cost[payer] = (cost[payer] ?? 0) + perYear;
    if (receiver !== undefined) cost[receiver] = (cost[receiver] ?? 0) - perYear;
  }
  const parties = [...new Set([...Object.keys(value), ...Object.keys(cost)])];
  const jointValue = sum(value);
  const jointCost = sum(cost);
  return {
    value,
    cost,
    net: Object.fromEntries(parties.map((party) => [party, (value[party] ?? 0) - (cost[party] ?? 0)])),
    jointValue,
    jointCost,
    jointNet: jointValue - jointCost,
  };
}

function timesAYear(per: Cost['per'], { dealsPerYear, churn }: Horizon): number {
  switch (per) {
    case 'deal':
      return dealsPerYear;
    case 'pair-and-year':
      return 1;
    case 'pair-once':
      return churn;
    default:
      throw new Error(`cost per ${per} is not spread yet`);
  }
}

function mapValues(record: Readonly<Record<string, number>>, change: (value: number) => number): Record<string, number> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function sum(record: Readonly<Record<string, number>>): number {
  return Object.values(record).reduce((total, value) => total + value, 0);
}
