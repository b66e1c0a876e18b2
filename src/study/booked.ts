import { jointOf } from './jointOf.ts';

/** Money by account, or by name of another party. */
export type ByAccount = Readonly<Record<string, number>>;

/** Who earns, who pays, and what is left, over some stretch of dealing. */
export interface Booked {
  /** What each account books from dealing, before the cost of the rule. */
  readonly value: ByAccount;
  /** What the rule costs each payer; what a receiver gets counts against it. */
  readonly cost: ByAccount;
  /** Value less cost, by account. */
  readonly net: ByAccount;
  /** Value of all accounts together but `outside`. */
  readonly jointValue: number;
  /** What is used up or goes outside: transfers between accounts cancel. */
  readonly jointCost: number;
  readonly jointNet: number;
}

/** Books value and cost, each times a number of deals, years or pairs. */
export function booked(value: ByAccount, cost: ByAccount, times = 1): Booked {
  const values = mapAccounts(value, (money) => times * money);
  const costs = mapAccounts(cost, (money) => times * money);
  const net = addAccounts(values, costs, -1);
  return {
    value: values,
    cost: costs,
    net,
    jointValue: jointOf(values),
    jointCost: jointOf(costs),
    jointNet: jointOf(values) - jointOf(costs),
  };
}

/** Adds amounts, account by account, the second times a weight. */
export function addAccounts(a: ByAccount, b: ByAccount, weight = 1): Record<string, number> {
  const parties = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(parties.map((party) => [party, (a[party] ?? 0) + weight * (b[party] ?? 0)]));
}

/** The same accounts with other amounts. */
export function mapAccounts(accounts: ByAccount, change: (money: number, party: string) => number): Record<string, number> {
  return Object.fromEntries(Object.entries(accounts).map(([party, money]) => [party, change(money, party)]));
}
