import type { Table } from '../table/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Judged } from '../study/index.ts';
import type { RankedRule } from './advice.ts';
import type { Voice } from './voice.ts';

/** Today and the rules, best first: cooperation, money, goal and threshold. */
export function rulesTable({ say }: Voice, { unit }: Scenario, today: Judged, ranking: readonly RankedRule[]): Table {
  const words = say.tables.rules;
  const money = words.perPairYear(unit);
  const row = (
    place: number | null,
    name: string,
    { verdict, money: { adapted }, reachesGoal, goalThreshold }: Judged,
    net: number | null,
  ) => ({
    place,
    rule: name,
    now: verdict.now.overall,
    adapted: verdict.adapted.overall,
    joint: adapted.jointValue,
    cost: adapted.jointCost,
    net,
    goal: reachesGoal ? words.yes : words.no,
    threshold: goalThreshold.value,
  });
  return {
    title: words.title,
    columns: [
      { key: 'place', label: words.place, kind: 'number', digits: 0 },
      { key: 'rule', label: words.rule, kind: 'text' },
      { key: 'now', label: words.now, kind: 'percent', digits: 0 },
      { key: 'adapted', label: words.adapted, kind: 'percent', digits: 0 },
      { key: 'joint', label: words.joint, kind: 'money', unit: money },
      { key: 'cost', label: words.cost, kind: 'money', unit: money },
      { key: 'net', label: words.net, kind: 'money', unit: money },
      { key: 'goal', label: words.goal, kind: 'text' },
      { key: 'threshold', label: words.threshold, kind: 'number', digits: 3 },
    ],
    rows: [
      row(null, words.today, today, null),
      ...ranking.map(({ place, judged, netGain }) => row(place, judged.rule.name, judged, netGain)),
    ],
    notes: Object.values(words.notes),
  };
}
