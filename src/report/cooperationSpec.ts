import type { TopLevelSpec } from 'vega-lite';
import type { Advice } from '../advice/index.ts';
import { formatsFor, messagesFor } from '../messages/index.ts';
import { type ChartOptions, isWide, wide } from './chartOptions.ts';
import { checkAdvice } from './checkAdvice.ts';
import { endLabels } from './cooperationLabels.ts';
import { type LinePoint, type Measure, cooperationLine } from './cooperationLines.ts';
import { cooperationMarks } from './cooperationMarks.ts';
import { legendRows } from './legendRows.ts';
import { pixels } from './pixels.ts';
import { sweepOf } from './sweepOf.ts';
import { seriesOf } from './series.ts';
import { ink, grey, halo, lineHeight, textSize, theme } from './theme.ts';
import { lettersIn, wrapWords } from './wrapWords.ts';

/**
 * The Vega-Lite specification of cooperation against continuation: one line for today and each rule, cut where it
 * leaps; today's continuation as a vertical rule, each line's own point, the goal and where each line reaches it.
 *
 * @param measure - Pools as they are (`now`) or after adaptation.
 *
 * @throws InputError for what is not advice, or a quick answer.
 */
export function cooperationSpec(advice: Advice, measure: Measure, options: ChartOptions = {}): TopLevelSpec {
  checkAdvice(advice);
  const { width: total = wide } = options;
  const { language, scenario } = advice;
  const sweep = sweepOf(advice);
  const say = messagesFor(language).report;
  const formats = formatsFor(language, scenario.unit);
  const series = seriesOf(advice);
  const roomy = isWide(total);
  const margin = roomy ? { left: 48, right: 224 } : { left: 44, right: 36 };
  const width = total - margin.left - margin.right;

  const lines = series.map((one) => cooperationLine(one, sweep.rows, measure));
  const points = lines.flatMap((line) => line.points);
  const ends = new Map<number, LinePoint>(points.map((point) => [point.series, point]));
  const height = Math.max(roomy ? 380 : 260, series.length * (roomy ? 34 : 17));
  const labels = endLabels(series, ends, height, roomy ? margin.right - 34 : 0);
  const legend = roomy ? [] : legendRows(series, height + 64, total - margin.left - 12);
  const { own, thresholds, goal } = cooperationMarks(advice, series, measure);

  const xs = [...points, ...own].map(({ continuation }) => continuation);
  const domain = [Math.min(...xs), Math.max(...xs)];
  const places = series.map(({ place }) => place);
  const scaleTo = <T>(range: T[]): { domain: number[]; range: T[] } => ({ domain: places, range });
  const color = { field: 'series', type: 'nominal', scale: scaleTo(series.map((one) => one.color)), legend: null } as const;
  const strokeDash = { field: 'series', type: 'nominal', scale: scaleTo(series.map(({ dash }) => [...dash])), legend: null } as const;
  const shape = { field: 'series', type: 'nominal', scale: scaleTo(series.map((one) => one.shape)), legend: null } as const;
  const whole: [number, number] = [0, 1];
  const x = {
    field: 'continuation',
    type: 'quantitative',
    scale: { domain, nice: false, zero: false },
    axis: { title: say.continuationAxis(), format: '.0%', tickCount: roomy ? 7 : 4, grid: false, titlePadding: 8 },
  } as const;
  const y = {
    field: 'cooperation',
    type: 'quantitative',
    scale: { domain: whole },
    axis: { title: null, format: '.0%', tickCount: 5 },
  } as const;
  const title = wrapWords(say.cooperationAxis(measure), lettersIn(total - 8, textSize));
  const above = (title.length - 1) * lineHeight;
  const today = own.filter(({ series: place }) => place === 0);
  const todayText = { ...today[0], text: say.todayMark(formats, advice.comparison.today.verdict.continuation) };

  return {
    ...theme(language),
    width,
    height,
    padding: { ...margin, top: 48 + above, bottom: roomy ? 52 : (legend.at(-1)?.bottom ?? height) - height + 4 },
    layer: [
      { name: 'title', data: { values: [{}] }, mark: { type: 'text', align: 'left', x: -margin.left + 4, y: -34 - above, text: title } },
      { data: { values: today }, mark: { type: 'rule', color: grey, strokeDash: [2, 3] }, encoding: { x } },
      {
        data: { values: [todayText] },
        mark: { type: 'text', align: 'right', dx: 3, fill: grey },
        encoding: { x, y: { value: -10 }, text: { field: 'text', type: 'nominal' } },
      },
      { data: { values: goal }, mark: { type: 'rule', color: ink, strokeDash: [6, 4] }, encoding: { y } },
      {
        name: 'today',
        data: { values: points.filter((point) => point.series === 0) },
        mark: { type: 'line', strokeWidth: 5, color: ink },
        encoding: { x, y, detail: { field: 'part', type: 'nominal' } },
      },
      {
        name: 'rules',
        data: { values: points.filter((point) => point.series !== 0) },
        mark: { type: 'line', strokeWidth: 2.25 },
        encoding: { x, y, color, strokeDash, detail: { field: 'part', type: 'nominal' } },
      },
      {
        name: 'leaps',
        data: { values: lines.flatMap(({ leaps }) => leaps) },
        mark: { type: 'rule', strokeDash: [1, 4], strokeWidth: 1.5 },
        encoding: { x, y, x2: { field: 'continuation2' }, y2: { field: 'cooperation2' }, color },
      },
      ...[halo, {}].map((outline) => ({
        data: { values: goal },
        mark: { type: 'text' as const, align: 'left' as const, baseline: 'bottom' as const, x: 4, dy: -3, ...outline },
        encoding: { y, text: { field: 'text', type: 'nominal' as const } },
      })),
      {
        name: 'own',
        data: { values: [...own].reverse() },
        mark: { type: 'point', filled: true, size: 70, opacity: 1, stroke: '#ffffff', strokeWidth: 1 },
        encoding: { x, y, color, shape },
      },
      {
        name: 'thresholds',
        data: { values: thresholds },
        mark: { type: 'point', filled: false, shape: 'diamond', size: 130, opacity: 1, strokeWidth: 2, fill: '#ffffff' },
        encoding: { x, y, color },
      },
      {
        data: { values: labels },
        mark: { type: 'rule', strokeWidth: 1.25 },
        encoding: { x: { value: width + 2 }, x2: { value: width + 14 }, y: pixels('end'), y2: { field: 'middle' }, color },
      },
      {
        name: 'labels',
        data: { values: labels },
        mark: { type: 'text', align: 'left', baseline: 'middle', x: width + 18, lineBreak: '\n' },
        encoding: { y: pixels('y'), text: { field: 'text', type: 'nominal' } },
      },
      {
        data: { values: legend },
        mark: { type: 'rule', x: -margin.left + 8, x2: -margin.left + 40, strokeWidth: 2.25 },
        encoding: { y: pixels('y'), color, strokeDash },
      },
      {
        data: { values: legend },
        mark: { type: 'point', filled: true, size: 60, opacity: 1, x: -margin.left + 24 },
        encoding: { y: pixels('y'), color, shape },
      },
      {
        data: { values: legend },
        mark: { type: 'text', align: 'left', baseline: 'middle', x: -margin.left + 48, lineBreak: '\n' },
        encoding: { y: pixels('y'), text: { field: 'text', type: 'nominal' } },
      },
    ],
  };
}
