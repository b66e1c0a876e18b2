import type { Scenario } from '../scenario/index.ts';
import type { UncertainRule, UncertainToday } from '../study/index.ts';
import type { Table, TableRow } from '../table/index.ts';
import type { UncertaintyAdvice } from './advice.ts';
import type { Voice } from './voice.ts';

/** Today and each rule over all draws. */
export function uncertaintyTable({ say }: Voice, { goal, unit }: Scenario, { summary: { today, rules } }: UncertaintyAdvice): Table {
  const words = say.adviceSections.tables.uncertainty;
  const money = say.tables.rules.perPairYear(unit);
  const share = (key: string, label: string) => ({ key, label, kind: 'percent', digits: 0 }) as const;
  const amount = (key: string, label: string) => ({ key, label, kind: 'money', unit: money }) as const;
  const row = (name: string, setting: UncertainToday, rule: UncertainRule | null): TableRow => {
    const { median, p5, p95 } = goal.measure === 'now' ? setting.cooperationNow : setting.cooperationAdapted;
    return {
      setting: name,
      cooperation: median,
      cooperationLow: p5,
      cooperationHigh: p95,
      gain: rule?.netGain.median ?? null,
      gainLow: rule?.netGain.p5 ?? null,
      gainHigh: rule?.netGain.p95 ?? null,
      goal: setting.reachesGoal.share,
      best: rule?.best.share ?? null,
    };
  };
  return {
    title: words.title,
    columns: [
      { key: 'setting', label: words.setting, kind: 'text' },
      share('cooperation', words.cooperation),
      share('cooperationLow', words.cooperationLow),
      share('cooperationHigh', words.cooperationHigh),
      amount('gain', words.gain),
      amount('gainLow', words.gainLow),
      amount('gainHigh', words.gainHigh),
      share('goal', words.goal),
      share('best', words.best),
    ],
    rows: [
      row(say.tables.rules.today, today, null),
      ...[...rules].sort((a, b) => b.best.share - a.best.share).map((rule) => row(rule.name, rule, rule)),
    ],
    notes: Object.values(words.notes),
  };
}
