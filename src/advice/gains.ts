import type { Scenario, Segment } from '../scenario/index.ts';
import type { ByAccount, Judged, JudgedRule, Yearly } from '../study/index.ts';

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
export function gainsOf({ segments }: Pick<Scenario, 'segments'>, today: Judged, { money, rule }: JudgedRule): Gains {
  const [before, after] = [today.money.adapted, money.adapted];
  const accounts = accountsOf(before, after);
  const less = (a: ByAccount, b: ByAccount): ByAccount =>
    Object.fromEntries(accounts.map((account) => [account, (a[account] ?? 0) - (b[account] ?? 0)]));
  const [one, other] = [before.network, after.network];
  const alike = Math.abs(dealsPerYear(rule.segments) / dealsPerYear(segments) - 1) < 1e-9;
  return {
    net: less(after.net, before.net),
    perDeal: alike
      ? { net: less(after.perDeal.net, before.perDeal.net), jointNet: after.perDeal.jointNet - before.perDeal.jointNet }
      : null,
    network:
      one === undefined || other === undefined
        ? null
        : { pairs: other.pairs, net: less(other.net, one.net), jointNet: other.jointNet - one.jointNet },
  };
}

/** Deals a year of the mean pair. */
function dealsPerYear(segments: readonly Segment[]): number {
  const sum = (of: (segment: Segment) => number): number => segments.reduce((total, segment) => total + of(segment), 0);
  return sum(({ share, setting }) => share * setting.horizon.dealsPerYear) / sum(({ share }) => share);
}
