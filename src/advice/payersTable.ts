import type { Scenario } from '../scenario/index.ts';
import type { Judged, Yearly } from '../study/index.ts';
import type { Cell, Table } from '../table/index.ts';
import { accountsOf, gainsOf } from './gains.ts';
import type { RankedRule } from './rank.ts';
import { type Voice, accountName } from './voice.ts';

/** What each side, and every other account that a rule touches, gains and pays under it; undefined without rules. */
export function payersTable(voice: Voice, scenario: Scenario, today: Judged, ranking: readonly RankedRule[]): Table | undefined {
  if (ranking.length === 0) return undefined;
  const { say } = voice;
  const words = say.tables.payers;
  const { unit, network } = scenario;
  const rows = ranking.flatMap(({ judged }) => {
    const { adapted } = judged.money;
    const gains = gainsOf(scenario, today, judged);
    const row = (account: string, figures: Readonly<Record<string, Cell>>, back: Cell): Record<string, Cell> => ({
      rule: judged.rule.name,
      account,
      ...figures,
      ...backOf(voice, back),
    });
    const touched = accountsOf(today.money.adapted, adapted).filter(
      (account) =>
        account === 'vendor' ||
        account === 'partner' ||
        [gains.net[account], adapted.recurring[account], adapted.oneOff[account]].some((amount) => Math.abs(amount ?? 0) > 1e-9),
    );
    const each = touched.map((account) =>
      row(
        accountName(voice, account),
        {
          deal: gains.perDeal?.net[account] ?? null,
          pair: gains.net[account] ?? 0,
          ...(network !== undefined && { network: gains.network?.net[account] ?? null }),
          recurring: adapted.recurring[account] ?? 0,
          once: adapted.oneOff[account] ?? 0,
        },
        paidBack(adapted, account),
      ),
    );
    const all = row(
      words.all,
      {
        deal: gains.perDeal?.jointNet ?? null,
        pair: adapted.jointNet - today.money.adapted.jointNet,
        ...(network !== undefined && { network: gains.network?.jointNet ?? null }),
        recurring: adapted.jointRecurring,
        once: adapted.jointOneOff,
      },
      adapted.jointOneOff > 0 ? (adapted.payback?.jointYears ?? 'never') : null,
    );
    return [...each, all];
  });
  const money = (key: string, label: string) => ({ key, label, kind: 'money', unit }) as const;
  return {
    title: words.title,
    columns: [
      { key: 'rule', label: words.rule, kind: 'text' },
      { key: 'account', label: words.account, kind: 'text' },
      money('deal', words.deal),
      money('pair', words.pair),
      ...(network === undefined ? [] : [money('network', words.network)]),
      money('recurring', words.recurring),
      money('once', words.once),
      { key: 'payback', label: words.payback, kind: 'text', align: 'right' },
    ],
    rows,
    notes: Object.values(words.notes),
  };
}

/** Years until an account has its one-off cost back; null where it has none. */
function paidBack({ oneOff, payback }: Yearly, account: string): number | 'never' | null {
  return (oneOff[account] ?? 0) > 0 ? (payback?.years[account] ?? 'never') : null;
}

/** A time of payback in words. */
export function backOf({ say, formats }: Voice, years: Cell): { payback: Cell } {
  if (years === 'never') return { payback: say.tables.payers.never };
  return { payback: typeof years === 'number' ? say.tables.payers.years(formats, years) : null };
}
