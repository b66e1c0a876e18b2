import { formatsFor, messagesFor } from '../messages/index.ts';
import type { Evolution } from './evolution.ts';
import { evolutionSentences, exactnessSentence } from './evolutionSentences.ts';
import { gradientLines } from './gradientLines.ts';
import { type PageSection, htmlFigure, htmlList } from './htmlPage.ts';
import { invasionFigure } from './invasionFigure.ts';
import { lineChart } from './lineChart.ts';
import { cooperationOverTime, sharesLines } from './sharesLines.ts';
import { simplexChart } from './simplexChart.ts';

/** Everything that the report on a run shows, in reading order. */
export async function evolutionSections(evolution: Evolution): Promise<PageSection[]> {
  const { report: say } = messagesFor(evolution.language ?? 'en').evolve;
  const sentences = evolutionSentences(evolution);
  const shares: string[] = [];
  for (const [i, chart] of sharesLines(evolution).entries())
    shares.push(htmlFigure(chart.title, await lineChart(chart, { id: `shares-${i + 1}` }), chart.description));
  const cooperation = cooperationOverTime(evolution);
  return [
    ...(sentences.length === 0 ? [] : [{ id: 'answer', heading: say.verdict, content: [htmlList(sentences)] }]),
    { id: 'shares', heading: say.shares, content: shares },
    {
      id: 'cooperation',
      heading: say.cooperation,
      content: [htmlFigure(cooperation.title, await lineChart(cooperation, { id: 'cooperation' }), cooperation.description)],
    },
    ...(await selection(evolution)),
    { id: 'invasion', heading: say.invasion, content: [await invasionFigure(evolution)] },
    { id: 'method', heading: say.method, content: [htmlList(method(evolution))] },
  ];
}

/** What moves one pool of two or three behaviours. */
async function selection({ field: { payoffs, names }, rows, language = 'en' }: Evolution): Promise<PageSection[]> {
  const { report: say } = messagesFor(language).evolve;
  if ('vendor' in payoffs || 'vendor' in names) return [];
  if (names.length === 2) {
    const chart = gradientLines(payoffs, names, language);
    const figure = htmlFigure(chart.title, await lineChart(chart, { id: 'gradient' }), `${chart.description} ${say.gradientCaption}`);
    return [{ id: 'selection', heading: say.gradient, content: [figure] }];
  }
  if (names.length !== 3) return [];
  const path = rows.flatMap(({ shares }) => ('vendor' in shares ? [] : [shares]));
  const figure = htmlFigure(
    say.simplexTitle(formatsFor(language, '').list(names)),
    await simplexChart({ names, payoffs, path, language }),
    say.simplexCaption,
  );
  return [{ id: 'selection', heading: say.simplex, content: [figure] }];
}

function method(evolution: Evolution): string[] {
  const { process, rows, drawn, language = 'en' } = evolution;
  const say = messagesFor(language).evolve;
  const { number } = formatsFor(language, '');
  return [
    say.report.process(say.process[process], number(rows.at(-1)!.step, 0)),
    ...(drawn === undefined ? [] : [say.report.drawn(number(drawn.population, 0), drawn.seed)]),
    exactnessSentence(evolution),
  ];
}
