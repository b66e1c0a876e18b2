import { type Advice, accountsOf as accountsIn } from '../advice/index.ts';
import { messagesFor } from '../messages/index.ts';
import type { Bar, Bars } from './bars.ts';
import { seriesOf } from './series.ts';

/** Accounts of an advice: the sides first, then others by name of first appearance. */
export function accountsOf(advice: Advice): string[] {
  return accountsIn(...seriesOf(advice).map(({ judged }) => judged.money.adapted));
}

/** What an account is called beside its bar. */
export function barName({ language, scenario }: Advice, account: string): string {
  const { vendor, partner } = scenario.sides;
  if (account === 'vendor') return vendor.name;
  return account === 'partner' ? partner.name : messagesFor(language).report.accountBar(account);
}

/** What each account has net of its part in the rule's cost, per pair and year, after adaptation; today first, then the rules, best first. */
export function valueBars(advice: Advice): Bars {
  const series = seriesOf(advice);
  const { together } = messagesFor(advice.language).report;
  return {
    series,
    bars: series.flatMap(({ place, judged }) =>
      accountsOf(advice).map((account): Bar => ({
        series: place,
        account,
        name: barName(advice, account),
        amount: judged.money.adapted.net[account] ?? 0,
      })),
    ),
    total: ({ judged }, figure) => together(figure(judged.money.adapted.jointNet)),
  };
}
