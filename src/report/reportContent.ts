import { type Advice, type Finding, headingOf } from '../advice/index.ts';
import { messagesFor } from '../messages/index.ts';
import { adviceFigures } from './adviceFigures.ts';
import type { Block, Section } from './block.ts';
import { methodSentences } from './methodSentences.ts';
import { ruleBlocks } from './ruleBlocks.ts';
import { thresholdsTable } from './thresholdsTable.ts';

/** Everything a report says, in reading order, whatever it is written in. */
export function reportContent(advice: Advice): Section[] {
  const say = messagesFor(advice.language);
  const { tables, scenario } = advice;
  const figures = adviceFigures(advice);
  const table = (name: keyof Advice['tables']): Block[] => {
    const shown = tables[name];
    return shown === undefined ? [] : [{ kind: 'table', table: shown }];
  };
  const sentences = (section: Finding['section']): Block => ({ kind: 'sentences', items: texts(advice, section) });
  const section = (id: Finding['section'], ...blocks: Block[]): Section => ({ id, heading: headingOf(say, id), blocks });
  return [
    section('answer', sentences('answer')),
    section('dilemma', sentences('dilemma'), ...figures.payoff),
    section('nothing', sentences('nothing'), ...table('behaviours')),
    section('pools', sentences('pools'), ...table('pools'), ...figures.courses),
    section('rules', ...table('rules'), ...figures.cooperation, ...figures.value, ...ruleBlocks(advice), {
      kind: 'table',
      table: thresholdsTable(advice),
    }),
    { id: 'map', heading: say.reportSections.mapHeading, blocks: figures.maps },
    { id: 'payers', heading: say.advice.headings.payers, blocks: [...figures.gain, ...table('payers')] },
    section('network', sentences('network'), ...table('network')),
    section('segments', sentences('segments'), ...table('segments')),
    section('mixes', sentences('mixes'), ...figures.fronts, ...table('front'), ...table('mixes')),
    section('uncertainty', sentences('uncertainty'), ...figures.tornado, ...table('uncertainty')),
    section('doses', sentences('doses'), ...table('doses')),
    section('guidelines', sentences('guidelines'), ...table('guidelines')),
    section('pilot', sentences('pilot'), ...table('pilot')),
    section('ranking', sentences('ranking')),
    section('method', { kind: 'sentences', items: [...texts(advice, 'method'), ...methodSentences(advice)] }),
    {
      id: 'terms',
      heading: say.report.termsHeading(),
      blocks: [{ kind: 'terms' as const, terms: [...say.report.terms(), ...say.reportSections.terms] }],
    },
    { id: 'sources', heading: say.report.sourcesHeading(), blocks: [{ kind: 'sentences' as const, items: scenario.sources }] },
  ].flatMap(({ blocks, ...rest }) => {
    const held = blocks.filter(holds);
    return held.length === 0 ? [] : [{ ...rest, blocks: held }];
  });
}

function texts({ findings }: Advice, section: Finding['section']): string[] {
  return findings.filter((finding) => finding.section === section).map(({ text }) => text);
}

function holds(block: Block): boolean {
  return block.kind !== 'sentences' || block.items.length > 0;
}
