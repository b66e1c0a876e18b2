import type { Scenario } from '../scenario/index.ts';
import type { Judged } from '../study/index.ts';
import type { Table, TableRow } from '../table/index.ts';
import { backOf } from './payersTable.ts';
import type { RankedRule } from './rank.ts';
import type { Voice } from './voice.ts';

/** Money of all pairs, today and under each rule; undefined where the scenario does not tell how many there are. */
export function networkTable(voice: Voice, scenario: Scenario, today: Judged, ranking: readonly RankedRule[]): Table | undefined {
  const { say, formats } = voice;
  const words = say.tables.network;
  const made = today.money.adapted.network;
  if (scenario.network === undefined || made === undefined) return undefined;
  const row = (rule: string, { money: { adapted } }: Judged): TableRow[] => {
    const { network, payback, jointOneOff } = adapted;
    if (network === undefined) return [];
    return [
      {
        rule,
        value: network.jointValue,
        cost: network.jointCost,
        net: payback === undefined ? null : network.jointNet - made.jointNet,
        once: network.jointOneOff,
        ...backOf(voice, jointOneOff > 0 ? (payback?.jointYears ?? 'never') : null),
      },
    ];
  };
  const money = (key: string, label: string) => ({ key, label, kind: 'money', unit: scenario.unit }) as const;
  return {
    title: words.title(formats.number(scenario.network.pairs, 0)),
    columns: [
      { key: 'rule', label: words.rule, kind: 'text' },
      money('value', words.value),
      money('cost', words.cost),
      money('net', words.net),
      money('once', words.once),
      { key: 'payback', label: words.payback, kind: 'text', align: 'right' },
    ],
    rows: [...row(say.tables.rules.today, today), ...ranking.flatMap(({ judged }) => row(judged.rule.name, judged))],
  };
}
