import type { Advice } from '../advice/index.ts';
import { formatsFor, messagesFor } from '../messages/index.ts';
import { type Threshold, searchedUpTo } from '../study/index.ts';
import type { Column, Table } from '../table/index.ts';
import { figuresWith } from './figures.ts';
import { seriesOf } from './series.ts';

/** For today and each rule: from which continuation on the goal is reached, and betrayal does not pay, by side. */
export function thresholdsTable(advice: Advice): Table {
  const { language, scenario } = advice;
  const words = messagesFor(language).report.thresholds;
  const { vendor, partner } = scenario.sides;
  const formats = formatsFor(language, scenario.unit);
  const figure = figuresWith(language, 3, 3);
  const goal = formats.percent(scenario.goal.cooperation);
  const number = (key: string, label: string): Column => ({ key, label, kind: 'number', digits: 3 });
  const kind = ({ value, method, intervals }: Threshold): string => {
    if (value === null) return words.unreachable();
    if (value === 0) return intervals.length === 1 && intervals[0]![1] >= searchedUpTo ? words.always() : words.atFirst();
    return { root: words.root(), jump: words.jump(), 'closed-form': words.closedForm() }[method];
  };
  const stretches = ({ intervals }: Threshold): string | null =>
    intervals.length === 0 ? null : formats.list(intervals.map(([from, to]) => words.stretch(figure(from), figure(to))));
  return {
    title: words.title(),
    columns: [
      { key: 'rule', label: words.rule(), kind: 'text' },
      number('own', words.own()),
      { key: 'goal', label: words.goal(), kind: 'text' },
      { key: 'kind', label: words.kind(), kind: 'text' },
      number('vendorGrim', words.grim(vendor.name)),
      number('vendorTitForTat', words.titForTat(vendor.name)),
      number('partnerGrim', words.grim(partner.name)),
      number('partnerTitForTat', words.titForTat(partner.name)),
      number('both', words.both()),
    ],
    rows: seriesOf(advice).map(({ name, judged: { verdict, goalThreshold, incentiveThreshold } }) => ({
      rule: name,
      own: verdict.continuation,
      goal: stretches(goalThreshold),
      kind: kind(goalThreshold),
      vendorGrim: verdict.incentive.vendor.grim,
      vendorTitForTat: verdict.incentive.vendor.titForTat,
      partnerGrim: verdict.incentive.partner.grim,
      partnerTitForTat: verdict.incentive.partner.titForTat,
      both: incentiveThreshold.value,
    })),
    notes: words.notes(goal, scenario.goal.measure),
  };
}
