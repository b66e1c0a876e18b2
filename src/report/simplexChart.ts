import type { TopLevelSpec } from 'vega-lite';
import { type Language, formatsFor, messagesFor } from '../messages/index.ts';
import { type PayoffTable, selectionGradient } from '../population/index.ts';
import { mixText } from './poolSentences.ts';
import { type ChartOptions, wide } from './chartOptions.ts';
import { drawSvg } from './drawSvg.ts';
import { pixels } from './pixels.ts';
import { grey, ink, theme } from './theme.ts';

/** Shares of three behaviours over time, and what moves them. */
export interface Simplex {
  /** Of what is said about them; default `en`. */
  readonly language?: Language;
  readonly names: readonly string[];
  readonly payoffs: PayoffTable;
  /** From the first moment to the last, at least one. */
  readonly path: readonly (readonly number[])[];
}

const top = 34;
const bottom = 40;
const widest = 440;
/** Half the length of an arrow of the field, and of its head, in pixels. */
const half = 9;
const head = 5;

/** The Vega-Lite specification of a triangle (2-simplex) with a trajectory and the direction field of the replicator equation. */
export function simplexSpec({ language = 'en', names, payoffs, path }: Simplex, { width = wide }: ChartOptions = {}): TopLevelSpec {
  const edge = Math.min(widest, width - 40);
  const rise = (edge * Math.sqrt(3)) / 2;
  const left = (width - edge) / 2;
  const place = ([a = 0, b = 0, c = 0]: readonly number[]): { x: number; y: number } => ({
    // The first behaviour at the top, the second at the left, the third at the right.
    x: left + edge * (c + a / 2),
    y: top + rise * (b + c),
  });
  const corners = names.map((name, i) => ({ name, ...place(names.map((_, j) => Number(i === j))) }));
  const way = path.map((shares, order) => ({ ...place(shares), order }));
  const strokes = fieldArrows(payoffs, place);
  const at = { x: pixels('x'), y: pixels('y') };
  const to = { x2: { field: 'x2' }, y2: { field: 'y2' } };
  const edges = corners.map(({ x, y }, i) => ({ x, y, x2: corners[(i + 1) % 3]!.x, y2: corners[(i + 1) % 3]!.y }));
  const label = { type: 'text', fontWeight: 'bold', limit: width / 2 - 8 } as const;
  const name = { ...at, text: { field: 'name', type: 'nominal' } } as const;
  return {
    ...theme(language),
    width,
    height: top + rise + bottom,
    padding: 0,
    layer: [
      { data: { values: strokes }, mark: { type: 'rule', stroke: '#8a8a8a', strokeWidth: 1 }, encoding: { ...at, ...to } },
      { data: { values: edges }, mark: { type: 'rule', stroke: grey, strokeWidth: 1.5 }, encoding: { ...at, ...to } },
      {
        data: { values: way },
        mark: { type: 'line', stroke: '#0072b2', strokeWidth: 2.5 },
        encoding: { ...at, order: { field: 'order', type: 'quantitative' } },
      },
      {
        data: { values: [way[0]!] },
        mark: { type: 'point', shape: 'circle', size: 110, fill: '#ffffff', stroke: '#0072b2', strokeWidth: 2.5, opacity: 1 },
        encoding: at,
      },
      {
        data: { values: [way.at(-1)!] },
        mark: { type: 'point', shape: 'circle', size: 90, fill: '#0072b2', stroke: '#ffffff', strokeWidth: 1, opacity: 1 },
        encoding: at,
      },
      { data: { values: [corners[0]!] }, mark: { ...label, dy: -12, fill: ink }, encoding: name },
      { data: { values: corners.slice(1) }, mark: { ...label, dy: 20, fill: ink }, encoding: name },
    ],
  };
}

/**
 * Draws the triangle as SVG, with a text alternative.
 *
 * @example
 * const svg = await simplexChart({ names, payoffs, path: rows.map(({ shares }) => shares) });
 */
export function simplexChart(simplex: Simplex, options: ChartOptions = {}): Promise<string> {
  const { path, names, language = 'en' } = simplex;
  const { report: say } = messagesFor(language).evolve;
  return drawSvg(simplexSpec(simplex, options), {
    id: options.id ?? 'simplex',
    title: say.simplexTitle(formatsFor(language, '').list(names)),
    description: say.simplexText(mixText(path[0]!, names, language), mixText(path.at(-1)!, names, language)),
  });
}

/** Short strokes with heads, of one length, where something moves inside the triangle. */
function fieldArrows(payoffs: PayoffTable, place: (shares: readonly number[]) => { x: number; y: number }): object[] {
  const samples = selectionGradient<PayoffTable>(payoffs, { divisions: 15 });
  const fastest = Math.max(...samples.flatMap(({ velocity }) => velocity.map(Math.abs)));
  return samples.flatMap(({ shares, velocity }) => {
    if (shares.some((share) => share === 0)) return [];
    const [from, end] = [place(shares), place(shares.map((share, i) => share + velocity[i]!))];
    const [dx, dy] = [end.x - from.x, end.y - from.y];
    const length = Math.hypot(dx, dy);
    // Standing still but for rounding has no direction.
    if (Math.max(...velocity.map(Math.abs)) <= 1e-9 * fastest || length === 0) return [];
    const [ux, uy] = [dx / length, dy / length];
    const tip = { x: from.x + half * ux, y: from.y + half * uy };
    const wing = (turn: number): object => ({
      ...tip,
      x2: tip.x - head * (ux * Math.cos(turn) - uy * Math.sin(turn)),
      y2: tip.y - head * (ux * Math.sin(turn) + uy * Math.cos(turn)),
    });
    return [{ x: from.x - half * ux, y: from.y - half * uy, x2: tip.x, y2: tip.y }, wing(0.5), wing(-0.5)];
  });
}
