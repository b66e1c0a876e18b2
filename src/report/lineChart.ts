import type { TopLevelSpec } from 'vega-lite';
import type { Language } from '../messages/index.ts';
import { type ChartOptions, isWide, wide } from './chartOptions.ts';
import { drawSvg } from './drawSvg.ts';
import { lineLegend } from './lineLegend.ts';
import { pixels } from './pixels.ts';
import { spreadLabels } from './spreadLabels.ts';
import { strokeOf } from './strokes.ts';
import { lineHeight, textSize, theme } from './theme.ts';
import { lettersIn, wrapWords } from './wrapWords.ts';

/** One line of a chart. */
export interface Line {
  readonly name: string;
  /** From left to right, at least one. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** An axis: what it shows, its ends, and how its figures are written (d3-format; default `.2~f`). */
export interface LineAxis {
  readonly title: string;
  readonly domain: readonly [number, number];
  readonly format?: string;
}

/** A chart of lines, as plain data. */
export interface LineChart {
  /** Of the figures at the axes; default `en`. */
  readonly language?: Language;
  /** What the chart shows, for those who cannot see it. */
  readonly title: string;
  readonly description: string;
  readonly x: LineAxis;
  readonly y: LineAxis;
  readonly lines: readonly Line[];
}

const height = 340;
const margin = { left: 52, right: 210, top: 36, bottom: 48 };
/** Where there is no room for names beside the lines, they are numbered and named below. */
const numbered = { ...margin, left: 44, right: 32 };

/**
 * The Vega-Lite specification of a chart of lines that differ in colour and dash and bear their names at their ends, or
 * numbers that are explained below where it is narrow.
 */
export function lineSpec({ language = 'en', x, y, lines }: LineChart, { width: total = wide }: ChartOptions = {}): TopLevelSpec {
  const roomy = isWide(total);
  const room = roomy ? margin : numbered;
  const width = total - room.left - room.right;
  const names = lines.map(({ name }) => name);
  const title = wrapWords(y.title, lettersIn(total - 8, textSize));
  const above = (title.length - 1) * lineHeight;
  const strokes = lines.map((_, i) => strokeOf(i));
  const along = scaled('x', x, x.title);
  const up = scaled('y', y, null);
  const color = {
    field: 'name',
    type: 'nominal',
    scale: { domain: names, range: strokes.map((stroke) => stroke.color) },
    legend: null,
  } as const;
  const strokeDash = {
    field: 'name',
    type: 'nominal',
    scale: { domain: names, range: strokes.map(({ dash }) => [...dash]) },
    legend: null,
  } as const;
  const labels = labelsOf(lines, y.domain, roomy);
  const legend = roomy ? { rows: [], bottom: height + margin.bottom } : lineLegend(names, height + 60, total - room.left - 12);
  return {
    ...theme(language),
    width,
    height,
    padding: { ...room, top: room.top + above, bottom: legend.bottom - height },
    layer: [
      { data: { values: [{}] }, mark: { type: 'text', align: 'left', x: -room.left + 4, y: -20 - above, text: title } },
      {
        data: { values: lines.flatMap(({ name, points }) => points.map((point) => ({ name, ...point }))) },
        mark: { type: 'line', strokeWidth: 2.25 },
        encoding: { x: along, y: up, color, strokeDash },
      },
      {
        data: { values: labels },
        mark: { type: 'rule', strokeWidth: 1.25 },
        encoding: { x: { value: width + 2 }, x2: { value: width + 14 }, y: pixels('end'), y2: { field: 'middle' }, color },
      },
      {
        data: { values: labels },
        mark: { type: 'text', align: 'left', baseline: 'middle', x: width + 18, lineBreak: '\n' },
        encoding: { y: pixels('first'), text: { field: 'text', type: 'nominal' } },
      },
      {
        data: { values: legend.rows },
        mark: { type: 'rule', x: -room.left + 8, x2: -room.left + 40, strokeWidth: 2.25 },
        encoding: { y: pixels('y'), color, strokeDash },
      },
      {
        data: { values: legend.rows },
        mark: { type: 'text', align: 'left', baseline: 'middle', x: -room.left + 48, lineBreak: '\n' },
        encoding: { y: pixels('y'), text: { field: 'text', type: 'nominal' } },
      },
    ],
  };
}

/**
 * Draws a chart of lines as SVG, with a text alternative; legible without colour.
 *
 * @example
 * const svg = await lineChart({ title: 'Cooperation against slips', description: '…', x, y, lines });
 */
export function lineChart(chart: LineChart, options: ChartOptions = {}): Promise<string> {
  return drawSvg(lineSpec(chart, options), { id: options.id ?? 'lines', title: chart.title, description: chart.description });
}

/** The encoding of an axis; the upright one is titled above the plot instead of along it. */
function scaled(field: 'x' | 'y', { domain, format = '.2~f' }: LineAxis, title: string | null) {
  return {
    field,
    type: 'quantitative' as const,
    scale: { domain: [...domain], nice: false, zero: false },
    axis: { title, format, tickCount: 6, grid: field === 'y', titlePadding: 8 },
  };
}

function labelsOf(lines: readonly Line[], [least, most]: readonly [number, number], roomy: boolean): object[] {
  const wanted = lines
    .map(({ name, points }, i) => ({
      name,
      end: height * (1 - ((points.at(-1)?.y ?? least) - least) / (most - least)),
      text: roomy ? wrapWords(name, lettersIn(margin.right - 34, textSize)) : [String(i + 1)],
    }))
    .sort((a, b) => a.end - b.end);
  const middles = spreadLabels(
    wanted.map(({ end, text }) => ({ wanted: end, height: text.length * lineHeight + 2 })),
    -lineHeight,
    height + lineHeight,
  );
  return wanted.map(({ name, end, text }, i) => ({
    name,
    end,
    middle: middles[i]!,
    first: middles[i]! - ((text.length - 1) * lineHeight) / 2,
    text: text.join('\n'),
  }));
}
