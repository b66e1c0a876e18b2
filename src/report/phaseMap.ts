import { formatsFor, messagesFor } from '../messages/index.ts';
import type { ChartOptions } from './chartOptions.ts';
import { drawSvg } from './drawSvg.ts';
import { type MapCells, mapCells } from './phaseMapCells.ts';
import type { PhaseMap } from './phaseMapShape.ts';
import { phaseMapSpec } from './phaseMapSpec.ts';
import { threeDigits } from './threeDigits.ts';

/** Rows of the map that the text alternative tells. */
const told = 3;

/**
 * Draws a phase map as SVG: cooperation over two axes of a sweep as shades that stay apart in grey, with the edge of what
 * reaches the goal as a line, and a text alternative.
 *
 * @throws InputError where a pair of doses has no row.
 * @example
 * const swept = sweep(scenario, [misreadings, churn], { rules: 'none' });
 * const svg = await phaseMap({ rows: swept.rows, x: swept.axes[0], y: swept.axes[1], measure: 'after-adaptation', level: 0.8 });
 */
export function phaseMap(map: PhaseMap, options: ChartOptions = {}): Promise<string> {
  const { language = 'en', measure, x, y } = map;
  const cells = mapCells(map);
  return drawSvg(phaseMapSpec(map, cells, options), {
    id: options.id ?? 'map',
    title: messagesFor(language).tables.sweep.map.title(measure, x.label ?? x.name, y.label ?? y.name),
    description: textOf(map, cells),
  });
}

/** What the map shows, in words. */
function textOf({ language = 'en', x, y, level }: PhaseMap, { cells, met }: MapCells): string {
  const say = messagesFor(language).tables.sweep.map;
  const formats = formatsFor(language, '');
  const values = cells.map(({ value }) => value);
  const range = say.range(formats.percent(Math.min(...values)), formats.percent(Math.max(...values)));
  if (level === undefined) return range;
  const count = cells.filter(({ column, row }) => met(column, row)).length;
  const rows = Array.from({ length: told }, (_, i) => Math.round((i * (y.values.length - 1)) / (told - 1)));
  const sentences = [...new Set(rows)].map((row) => {
    const stretches = stretchesOf(x.values.map((_, column) => met(column, row))).map(([from, to]) =>
      say.stretch(threeDigits(language, x.values[from]!), threeDigits(language, x.values[to]!)),
    );
    const text = stretches.length === 0 ? null : formats.list(stretches);
    return say.row(y.label ?? y.name, threeDigits(language, y.values[row]!), x.label ?? x.name, text);
  });
  return [range, say.reached(formats.percent(level), count, cells.length), ...sentences].join(' ');
}

/** First and last place of each unbroken stretch. */
function stretchesOf(met: readonly boolean[]): (readonly [number, number])[] {
  const starts = met.flatMap((one, i) => (one && met[i - 1] !== true ? [i] : []));
  return starts.map((start) => {
    const end = met.findIndex((one, i) => i > start && !one);
    return [start, end < 0 ? met.length - 1 : end - 1];
  });
}
