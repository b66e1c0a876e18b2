import type { Scenario } from '../scenario/index.ts';
import type { Judged } from '../study/index.ts';
import type { Table, TableRow } from '../table/index.ts';
import { worthwhile } from './onSegments.ts';
import type { RankedRule } from './rank.ts';
import type { SegmentAdvice } from './segmentAdvice.ts';
import type { Voice } from './voice.ts';

/** Each kind of counterpart today, under the best rule in all, and under its own best rule; undefined where there is one kind. */
export function segmentsTable(
  { say }: Voice,
  { unit }: Scenario,
  segments: readonly SegmentAdvice[],
  [best]: readonly RankedRule[],
): Table | undefined {
  if (segments.length === 0) return undefined;
  const words = say.tables.segments;
  const rows = segments.flatMap(({ name, share, comparison, ranking }): TableRow[] => {
    const row = (rule: string, { verdict, money, reachesGoal }: Judged): TableRow => ({
      segment: name,
      pairs: share,
      rule,
      now: verdict.now.overall,
      adapted: verdict.adapted.overall,
      joint: money.adapted.jointNet,
      goal: reachesGoal ? say.tables.rules.yes : say.tables.rules.no,
    });
    const { today } = comparison;
    const ids = new Set([best?.judged.rule.id, worthwhile(ranking, today.reachesGoal)?.judged.rule.id]);
    const told = comparison.rules.filter(({ rule }) => ids.has(rule.id));
    return [row(say.tables.rules.today, today), ...told.map((judged) => row(judged.rule.name, judged))];
  });
  return {
    title: words.title,
    columns: [
      { key: 'segment', label: words.segment, kind: 'text' },
      { key: 'pairs', label: words.pairs, kind: 'percent', digits: 0 },
      { key: 'rule', label: words.rule, kind: 'text' },
      { key: 'now', label: words.now, kind: 'percent', digits: 0 },
      { key: 'adapted', label: words.adapted, kind: 'percent', digits: 0 },
      { key: 'joint', label: words.joint, kind: 'money', unit: say.tables.rules.perPairYear(unit) },
      { key: 'goal', label: words.goal, kind: 'text' },
    ],
    rows,
    notes: Object.values(words.notes),
  };
}
