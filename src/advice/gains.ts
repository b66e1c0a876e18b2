import { type ByAccount, type Yearly } from '../study/index.ts';

/** What changes against today, after adaptation, net of what a rule costs. */
export interface Gains {
  /** Per pair and year. */
  readonly net: ByAccount;
  /** For one deal; null where there are not as many deals a year as today. */
  readonly perDeal: { readonly net: ByAccount; readonly jointNet: number } | null;
  /** For all pairs and a year; null where the scenario does not tell how many there are. */
  readonly network: { readonly pairs: number; readonly net: ByAccount; readonly jointNet: number } | null;
}

/** Accounts that anything is booked in: the sides first. */
export function accountsOf(...money: readonly Yearly[]): string[] {
  return [...new Set(['vendor', 'partner', ...money.flatMap(({ net, oneOff }) => [...Object.keys(net), ...Object.keys(oneOff)])])];
}

/** Money under a rule against today's. */
export function gainsOf(before: Yearly, after: Yearly): Gains {
  const accounts = accountsOf(before, after);
  const less = (a: ByAccount, b: ByAccount): ByAccount =>
    Object.fromEntries(accounts.map((account) => [account, (a[account] ?? 0) - (b[account] ?? 0)]));
  const [one, other] = [before.network, after.network];
  return {
    net: less(after.net, before.net),
    perDeal: sameDeals(before, after)
      ? { net: less(after.perDeal.net, before.perDeal.net), jointNet: after.perDeal.jointNet - before.perDeal.jointNet }
      : null,
    network:
      one === undefined || other === undefined
        ? null
        : { pairs: other.pairs, net: less(other.net, one.net), jointNet: other.jointNet - one.jointNet },
  };
}
