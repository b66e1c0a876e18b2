import type { Advice, Finding } from '../advice/index.ts';
import { messagesFor } from '../messages/index.ts';
import type { Table } from '../table/index.ts';
import { captionOf } from './captionOf.ts';
import type { ChartName } from './chartName.ts';
import { methodSentences } from './methodSentences.ts';
import { thresholdsTable } from './thresholdsTable.ts';

/** One piece of a section. */
export type Block =
  | { readonly kind: 'sentences'; readonly items: readonly string[] }
  | { readonly kind: 'heading'; readonly text: string; readonly about?: string }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'chart'; readonly chart: ChartName; readonly caption: string }
  | { readonly kind: 'terms'; readonly terms: readonly { readonly term: string; readonly meaning: string }[] };

/** A section of the report. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** Everything a report says, in reading order, whatever it is written in. */
export function reportContent(advice: Advice): Section[] {
  const { headings } = messagesFor(advice.language).advice;
  const say = messagesFor(advice.language).report;
  const { tables, scenario } = advice;
  const sentences = (section: Finding['section']): Block => ({ kind: 'sentences', items: texts(advice, section) });
  const chart = (name: ChartName): Block => ({ kind: 'chart', chart: name, caption: captionOf(advice, name) });
  const section = (id: keyof typeof headings, ...blocks: Block[]): Section => ({ id, heading: headings[id], blocks: blocks.filter(holds) });
  return [
    section('answer', sentences('answer')),
    section('dilemma', sentences('dilemma'), chart('payoff')),
    section('nothing', sentences('nothing'), { kind: 'table', table: tables.behaviours }),
    section('pools', sentences('pools'), ...table(tables.pools)),
    section(
      'rules',
      { kind: 'table', table: tables.rules },
      chart('cooperation-after-adaptation'),
      chart('cooperation-now'),
      chart('value'),
      ...rules(advice),
      { kind: 'table', table: thresholdsTable(advice) },
    ),
    section('payers', ...(advice.ranking.length === 0 ? [] : [chart('gain')]), ...table(tables.payers)),
    section('network', sentences('network'), ...table(tables.network)),
    section('segments', sentences('segments'), ...table(tables.segments)),
    section('doses', sentences('doses'), ...table(tables.doses)),
    section('ranking', sentences('ranking')),
    section('method', { kind: 'sentences', items: [...texts(advice, 'method'), ...methodSentences(advice)] }),
    { id: 'terms', heading: say.termsHeading(), blocks: [{ kind: 'terms' as const, terms: say.terms() }] },
    { id: 'sources', heading: say.sourcesHeading(), blocks: [{ kind: 'sentences' as const, items: scenario.sources }].filter(holds) },
  ].filter(({ blocks }) => blocks.length > 0);
}

function table(shown: Table | undefined): Block[] {
  return shown === undefined ? [] : [{ kind: 'table', table: shown }];
}

/** What is said of each rule, under its name, best rule first. */
function rules(advice: Advice): Block[] {
  return advice.ranking.flatMap(({ place, judged }): Block[] => {
    const { rule } = judged;
    const heading: Block = { kind: 'heading', text: `${place}. ${rule.name}`, ...(rule.about !== undefined && { about: rule.about }) };
    const items = advice.findings.filter((finding) => finding.section === 'rules' && finding.rule === rule.id).map(({ text }) => text);
    return [heading, { kind: 'sentences', items }];
  });
}

function texts({ findings }: Advice, section: Finding['section']): string[] {
  return findings.filter((finding) => finding.section === section).map(({ text }) => text);
}

function holds(block: Block): boolean {
  return block.kind !== 'sentences' || block.items.length > 0;
}
