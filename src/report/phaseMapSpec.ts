import type { TopLevelSpec } from 'vega-lite';
import { formatsFor, messagesFor } from '../messages/index.ts';
import { type ChartOptions, isWide, wide } from './chartOptions.ts';
import type { MapCells } from './phaseMapCells.ts';
import type { MapAxis, PhaseMap } from './phaseMapShape.ts';
import { pixels } from './pixels.ts';
import { grey, ink, theme } from './theme.ts';
import { threeDigits } from './threeDigits.ts';

const margin = { left: 64, right: 148, top: 44, bottom: 52 };
/** On a phone what the marks mean stands below. */
const narrowMargin = { left: 48, right: 84, top: 44, bottom: 100 };
/** Places along an axis that are told. */
const most = 6;
/** From dark to light, the lighter the more cooperation: the same order in colour and in grey (cividis, Nuñez et al. 2018). */
const shades = ['#00224e', '#35456c', '#666970', '#948e77', '#c8b866', '#fee838'];

/** The Vega-Lite specification of a phase map: a shade for each pair of doses, and the edge of what reaches the level. */
export function phaseMapSpec(
  { x, y, measure, level, language = 'en' }: PhaseMap,
  { cells, met }: MapCells,
  { width: total = wide }: ChartOptions = {},
): TopLevelSpec {
  const say = messagesFor(language).tables.sweep.map;
  const formats = formatsFor(language, '');
  const roomy = isWide(total);
  const room = roomy ? margin : narrowMargin;
  const width = total - room.left - room.right;
  const height = Math.round(width * (roomy ? 0.72 : 1));
  const [columns, rows] = [x.values.length, y.values.length];
  const across = (place: number): number => (place * width) / columns;
  const up = (place: number): number => height - (place * height) / rows;
  const squares = cells.map(({ column, row, value }) => ({
    x: across(column),
    // Squares overlap a little, so that no white shows between them.
    x2: Math.min(width, across(column + 1) + 0.5),
    y: up(row),
    y2: Math.max(0, up(row + 1) - 0.5),
    value,
  }));
  const edges = cells.flatMap(({ column, row }) => {
    const here = met(column, row);
    const right = column + 1 < columns && met(column + 1, row) !== here;
    const above = row + 1 < rows && met(column, row + 1) !== here;
    return [
      ...(right ? [{ x: across(column + 1), x2: across(column + 1), y: up(row), y2: up(row + 1) }] : []),
      ...(above ? [{ x: across(column), x2: across(column + 1), y: up(row + 1), y2: up(row + 1) }] : []),
    ];
  });
  const [left, below] = [placeOf(x), placeOf(y)];
  const today = left === null || below === null ? [] : [{ x: across(left), y: up(below), text: say.today }];
  const at = { x: pixels('x'), y: pixels('y') };
  const to = { x2: { field: 'x2' }, y2: { field: 'y2' } };
  const text = { field: 'text', type: 'nominal' } as const;
  const rule = (strokeWidth: number, color: string) => ({
    data: { values: edges },
    mark: { type: 'rule' as const, strokeWidth, color, strokeCap: 'square' as const },
    encoding: { ...at, ...to },
  });
  const ticks = { bottom: ticksOf(x).map((i) => ({ x: across(i + 0.5), y: height, text: threeDigits(language, x.values[i]!) })) };
  const beside = ticksOf(y).map((i) => ({ x: 0, y: up(i + 0.5), text: threeDigits(language, y.values[i]!) }));
  const bar = { left: width + 24, width: 16, top: 24, height: height * 0.55 };
  const steps = 60;
  const scale = Array.from({ length: steps }, (_, i) => ({
    x: bar.left,
    x2: bar.left + bar.width,
    y: bar.top + (bar.height * i) / steps,
    y2: Math.min(bar.top + bar.height, bar.top + (bar.height * (i + 1)) / steps + 0.5),
    value: 1 - (i + 0.5) / steps,
  }));
  const marks = [0, 0.25, 0.5, 0.75, 1].map((value) => ({
    x: bar.left + bar.width + 6,
    y: bar.top + bar.height * (1 - value),
    text: formats.percent(value),
  }));
  const key = roomy ? bar.top + bar.height + 28 : height + 66;
  const keyLeft = roomy ? bar.left : 0;
  const goal =
    level === undefined ? [] : [{ x: keyLeft, x2: keyLeft + bar.width, y: key, y2: key, text: say.edge(formats.percent(level)) }];
  const color = {
    field: 'value',
    type: 'quantitative',
    scale: { domain: [0, 1], range: shades, interpolate: 'rgb' },
    legend: null,
  } as const;
  const rect = (values: object[]) => ({
    data: { values },
    mark: { type: 'rect' as const, strokeWidth: 0 },
    encoding: { ...at, ...to, color },
  });
  return {
    ...theme(language),
    width,
    height,
    padding: room,
    layer: [
      {
        data: { values: [{ x: -room.left + 4, y: -28, text: say.heading(measure) }] },
        mark: { type: 'text', align: 'left', fontWeight: 'bold', limit: total - 8 },
        encoding: { ...at, text },
      },
      {
        data: { values: [{ x: -room.left + 4, y: -10, text: say.axis(y.label ?? y.name, y.unit) }] },
        mark: { type: 'text', align: 'left', limit: total - 8 },
        encoding: { ...at, text },
      },
      { name: 'cells', ...rect(squares) },
      { name: 'halo', ...rule(5, '#ffffff') },
      { name: 'edge', ...rule(2, ink) },
      {
        data: { values: ticks.bottom },
        mark: { type: 'tick', orient: 'vertical', size: 6, thickness: 1, yOffset: 3, color: grey },
        encoding: at,
      },
      {
        data: { values: ticks.bottom },
        mark: { type: 'text', baseline: 'top', dy: 9, fill: grey, fontSize: 11 },
        encoding: { ...at, text },
      },
      {
        data: { values: beside },
        mark: { type: 'tick', orient: 'horizontal', size: 6, thickness: 1, xOffset: -3, color: grey },
        encoding: at,
      },
      { data: { values: beside }, mark: { type: 'text', align: 'right', dx: -9, fill: grey, fontSize: 11 }, encoding: { ...at, text } },
      {
        data: { values: [{ x: width / 2, y: height + 40, text: say.axis(x.label ?? x.name, x.unit) }] },
        mark: { type: 'text', limit: total - 8 },
        encoding: { ...at, text },
      },
      {
        name: 'today',
        data: { values: today },
        mark: { type: 'point', shape: 'circle', size: 90, fill: '#ffffff', stroke: ink, strokeWidth: 2, opacity: 1 },
        encoding: at,
      },
      {
        data: { values: [{ x: roomy ? bar.left : width + room.right - 4, y: bar.top - 14, text: say.legend }] },
        mark: { type: 'text', align: roomy ? 'left' : 'right' },
        encoding: { ...at, text },
      },
      { name: 'scale', ...rect(scale) },
      { data: { values: marks }, mark: { type: 'text', align: 'left', fill: grey, fontSize: 11 }, encoding: { ...at, text } },
      { data: { values: goal }, mark: { type: 'rule', strokeWidth: 2, color: ink }, encoding: { ...at, ...to } },
      { data: { values: goal }, mark: { type: 'text', align: 'left', dx: bar.width + 6 }, encoding: { ...at, text } },
      {
        data: { values: today.map(() => ({ x: keyLeft + bar.width / 2, y: key + 26, text: say.today })) },
        mark: { type: 'point', shape: 'circle', size: 90, fill: '#ffffff', stroke: ink, strokeWidth: 2, opacity: 1 },
        encoding: at,
      },
      {
        data: { values: today.map(() => ({ x: keyLeft + bar.width + 6, y: key + 26, text: say.today })) },
        mark: { type: 'text', align: 'left' },
        encoding: { ...at, text },
      },
    ],
  };
}

/** The places that are told: at most six, the first and the last among them. */
function ticksOf({ values }: MapAxis): number[] {
  const count = Math.min(most, values.length);
  return [...new Set(Array.from({ length: count }, (_, i) => Math.round((i * (values.length - 1)) / (count - 1))))];
}

/** Where today's dose lies, in columns or rows from the start, between the middles of its neighbours; null off the map. */
function placeOf({ values, today }: MapAxis): number | null {
  if (today === undefined) return null;
  const before = values.findIndex((value, i) => i + 1 < values.length && (value - today) * (values[i + 1]! - today) <= 0);
  if (before < 0) return null;
  const [from, to] = [values[before]!, values[before + 1]!];
  return before + 0.5 + (today - from) / (to - from);
}
