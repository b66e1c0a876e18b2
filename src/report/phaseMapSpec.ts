import type { TopLevelSpec } from 'vega-lite';
import { formatsFor, messagesFor } from '../messages/index.ts';
import { type ChartOptions, wide } from './chartOptions.ts';
import { toldPlaces } from './heatPicture.ts';
import { at, axes, text, to } from './heatText.ts';
import type { MapCells } from './phaseMapCells.ts';
import { phaseMapKey, todayMark } from './phaseMapKey.ts';
import { phaseMapLayout } from './phaseMapLayout.ts';
import type { MapAxis, PhaseMap } from './phaseMapShape.ts';
import { shadeRects } from './shadeRects.ts';
import { ink, theme } from './theme.ts';
import { threeDigits } from './threeDigits.ts';

/** The Vega-Lite specification of a phase map: a shade for each pair of doses, and the edge of what reaches the level. */
export function phaseMapSpec(
  { x, y, measure, level, language = 'en' }: PhaseMap,
  { cells, met }: MapCells,
  { width: total = wide }: ChartOptions = {},
): TopLevelSpec {
  const say = messagesFor(language).tables.sweep.map;
  const layout = phaseMapLayout({ x, y }, total);
  const { room, width, height, across, up } = layout;
  const [columns, rows] = [x.values.length, y.values.length];
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
  const rule = (strokeWidth: number, color: string) => ({
    data: { values: edges },
    mark: { type: 'rule' as const, strokeWidth, color, strokeCap: 'square' as const },
    encoding: { ...at, ...to },
  });
  const ticked = ({ values }: MapAxis) => ({
    ticks: toldPlaces(values.length).map((place) => ({ place, text: threeDigits(language, values[place]!) })),
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
      shadeRects('cells', squares, [0, 1]),
      { name: 'halo', ...rule(5, '#ffffff') },
      { name: 'edge', ...rule(2, ink) },
      ...axes({ x: ticked(x), y: ticked(y) }, layout),
      {
        data: { values: [{ x: width / 2, y: height + 40, text: say.axis(x.label ?? x.name, x.unit) }] },
        mark: { type: 'text', limit: total - 8 },
        encoding: { ...at, text },
      },
      { name: 'today', data: { values: today }, mark: todayMark, encoding: at },
      ...phaseMapKey({ level, hasToday: today.length > 0 }, say, formatsFor(language, ''), layout),
    ],
  };
}

/** Where today's dose lies, in columns or rows from the start, between the middles of its neighbours; null off the map. */
function placeOf({ values, today }: MapAxis): number | null {
  if (today === undefined) return null;
  const before = values.findIndex((value, i) => i + 1 < values.length && (value - today) * (values[i + 1]! - today) <= 0);
  if (before < 0) return null;
  const [from, to] = [values[before]!, values[before + 1]!];
  return before + 0.5 + (today - from) / (to - from);
}
