import type { Table } from '../table/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Formats } from '../messages/index.ts';
import type { Judged, Threshold } from '../study/index.ts';
import type { RankedRule } from './rank.ts';
import { stretches } from './stretches.ts';
import type { Voice } from './voice.ts';

/** Today and the rules, best first: cooperation, money, goal and threshold. */
export function rulesTable({ say, formats }: Voice, { unit }: Scenario, today: Judged, ranking: readonly RankedRule[]): Table {
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
    met: metAt(formats, goalThreshold),
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
      { key: 'met', label: words.met, kind: 'text' },
    ],
    rows: [
      row(null, words.today, today, null),
      ...ranking.map(({ place, judged, netGain }) => row(place, judged.rule.name, judged, netGain)),
    ],
    notes: Object.values(words.notes),
  };
}

/** Continuations at which the goal is met, in short. */
function metAt(formats: Formats, threshold: Threshold): string | null {
  const figure = (continuation: number): string => formats.number(continuation, 3);
  const short = stretches(threshold).map(({ from, to }) => {
    return to === null ? `${figure(from)}+` : `${figure(from)}–${figure(to)}`;
  });
  return short.length === 0 ? null : short.join(', ');
}
