import { strategyName } from '../messages/index.ts';
import type { Judged } from '../study/index.ts';
import type { Table } from '../table/index.ts';
import { edgeSide } from './onPools.ts';
import { partsOf } from './parts.ts';
import type { RankedRule } from './rank.ts';
import type { Voice } from './voice.ts';

/** Today and each rule: how many starts end alike, and what tips the end; undefined where that was not measured. */
export function poolsTable(voice: Voice, today: Judged, ranking: readonly RankedRule[]): Table | undefined {
  const { say, formats } = voice;
  const words = say.tables.pools;
  const rows = [
    { name: say.tables.rules.today, judged: today },
    ...ranking.map(({ judged }) => ({ name: judged.rule.name, judged })),
  ].flatMap(({ name, judged }) =>
    partsOf(judged.verdict).flatMap(({ segment, verdict: { adapted } }) => {
      const { basin, edge, overall } = adapted;
      if (basin === undefined) return [];
      const tip = edge
        ? words.tip(formats.finePercent(edge.share), edgeSide(voice, edge.side), strategyName(voice.language, edge.behaviour))
        : words.never;
      return [
        {
          rule: name,
          ...(segment !== null && { segment }),
          basin: basin.share,
          error: basin.standardError,
          edge: tip,
          from: overall,
          cooperation: edge ? edge.cooperation : null,
        },
      ];
    }),
  );
  if (rows.length === 0) return undefined;
  return {
    title: words.title,
    columns: [
      { key: 'rule', label: words.rule, kind: 'text' },
      ...(today.verdict.segments === undefined ? [] : [{ key: 'segment', label: words.segment, kind: 'text' } as const]),
      { key: 'basin', label: words.basin, kind: 'percent', digits: 0 },
      { key: 'error', label: words.error, kind: 'percent', digits: 1 },
      { key: 'edge', label: words.edge, kind: 'text' },
      { key: 'from', label: words.from, kind: 'percent', digits: 0 },
      { key: 'cooperation', label: words.cooperation, kind: 'percent', digits: 0 },
    ],
    rows,
    notes: Object.values(words.notes),
  };
}
