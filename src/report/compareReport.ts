import type { Table } from '../table/index.ts';
import { narrow, wide } from './chartOptions.ts';
import { type CompareMeasure, compareChart } from './compareChart.ts';
import { compareSentences } from './compareSentences.ts';
import { compareSteps } from './compareSteps.ts';
import { compareTables } from './compareTables.ts';
import { type ComparePicture, compareVoice } from './compareVoice.ts';
import { escapeXml } from './escapeXml.ts';
import { type PageSection, htmlList, htmlPage } from './htmlPage.ts';
import { htmlTable } from './htmlTable.ts';

/**
 * Two scenarios compared as one HTML page that needs nothing else: no network, no script. What changed in the inputs and the
 * results, and by input where the change comes from. The same comparison gives the same bytes.
 *
 * @example
 * const page = await toCompareReport({ comparison: compareScenarios(before, after) });
 */
export async function toCompareReport(picture: ComparePicture): Promise<string> {
  const { say, language } = compareVoice(picture);
  const { titles } = picture.comparison;
  const { answer, results, cooperation, gain, method } = compareSentences(picture);
  const tables = compareTables(picture);
  const of = (table: Table | undefined): string[] => (table === undefined ? [] : [htmlTable(table, language)]);
  const list = (sentences: readonly string[]): string[] => (sentences.length === 0 ? [] : [htmlList(sentences)]);
  const sections: PageSection[] = [
    { id: 'answer', heading: say.headings.answer, content: list(answer) },
    { id: 'inputs', heading: say.headings.inputs, content: of(tables.inputs) },
    { id: 'results', heading: say.headings.results, content: [...of(tables.results), ...of(tables.rules), ...list(results)] },
    {
      id: 'why',
      heading: say.headings.why,
      content: [
        ...(await figure(picture, 'cooperation')),
        ...of(tables.cooperation),
        ...list(cooperation),
        ...(await figure(picture, 'gain')),
        ...of(tables.gain),
        ...list(gain),
      ],
    },
    { id: 'method', heading: say.headings.method, content: list(method) },
  ];
  const title = say.title(titles.before, titles.after);
  return htmlPage(
    { language, title, kind: say.kind, contents: say.contents },
    sections.filter(({ content }) => content.length > 0),
  );
}

/** A waterfall, twice: for wide pages and paper, and for phones; none where nothing moves it. */
async function figure(picture: ComparePicture, measure: CompareMeasure): Promise<string[]> {
  if (compareSteps(picture, measure).length <= 2) return [];
  const { say } = compareVoice(picture);
  const draw = (width: number, id: string): Promise<string> => compareChart(picture, measure, { width, id });
  return [
    '<figure>',
    `<h3>${escapeXml(say.chart[measure])}</h3>`,
    `<div class="wide">${await draw(wide, `compare-${measure}`)}</div>`,
    `<div class="narrow">${await draw(narrow, `compare-${measure}-narrow`)}</div>`,
    `<figcaption>${escapeXml(say.chart.caption)}</figcaption>`,
    '</figure>',
  ];
}
