import type { TopLevelSpec } from 'vega-lite';
import type { HeatLayout } from './heatLayout.ts';
import type { HeatAxis, HeatPicture } from './heatPicture.ts';
import { pixels } from './pixels.ts';
import { grey } from './theme.ts';

/** Layers of a specification. */
export type Layers = Extract<TopLevelSpec, { layer: unknown }>['layer'];

/** Places a mark by the pixels in `x` and `y`. */
export const at = { x: pixels('x'), y: pixels('y') };

/** The far corner of a mark, by the pixels in `x2` and `y2`. */
export const to = { x2: { field: 'x2' }, y2: { field: 'y2' } };

/** Writes what stands in the field `text`. */
export const text = { field: 'text', type: 'nominal' } as const;

/** Vega takes letters for wider than they are where it cannot measure them, and would cut names that have room. */
const measured = 1.45;

/** Heading, titles of the axes, and the marks of the bar. */
export function headings({ x, y, legend, domain, marks }: HeatPicture, { width, height, room, bar, roomy, heading }: HeatLayout): Layers {
  const beside = marks.map((mark) => ({
    x: bar.left + bar.width + 6,
    y: bar.top + bar.height * (1 - (mark.value - domain[0]) / (domain[1] - domain[0])),
    text: mark.text,
  }));
  return [
    {
      data: { values: [{ x: 4 - room.left, y: 16 - room.top, text: heading }] },
      mark: { type: 'text', align: 'left', fontWeight: 'bold', lineBreak: '\n' },
      encoding: { ...at, text },
    },
    {
      data: { values: [{ x: 4 - room.left, y: -12, text: y.title }] },
      mark: { type: 'text', align: 'left' },
      encoding: { ...at, text },
    },
    { data: { values: [{ x: width / 2, y: height + 40, text: x.title }] }, mark: 'text', encoding: { ...at, text } },
    {
      data: { values: [{ x: roomy ? bar.left : width + room.right - 4, y: bar.top - 14, text: legend }] },
      mark: { type: 'text', align: roomy ? 'left' : 'right' },
      encoding: { ...at, text },
    },
    { name: 'marks', data: { values: beside }, mark: { type: 'text', align: 'left', fill: grey, fontSize: 11 }, encoding: { ...at, text } },
  ];
}

/** Ticks below and on the left, each with its text; those on the left may have a name, and a limit in pixels. */
export function axes(
  { x, y }: { readonly x: Ticked; readonly y: Ticked },
  { height, across, up }: Pick<HeatLayout, 'height' | 'across' | 'up'>,
  { name, limit }: { readonly name?: string; readonly limit?: number } = {},
): Layers {
  const below = x.ticks.map((tick) => ({ x: across(tick.place + 0.5), y: height, text: tick.text }));
  const left = y.ticks.map((tick) => ({ x: 0, y: up(tick.place + 0.5), text: tick.text }));
  return [
    { data: { values: below }, mark: { type: 'tick', orient: 'vertical', size: 6, thickness: 1, yOffset: 3, color: grey }, encoding: at },
    { data: { values: below }, mark: { type: 'text', baseline: 'top', dy: 9, fill: grey, fontSize: 11 }, encoding: { ...at, text } },
    { data: { values: left }, mark: { type: 'tick', orient: 'horizontal', size: 6, thickness: 1, xOffset: -3, color: grey }, encoding: at },
    {
      ...(name !== undefined && { name }),
      data: { values: left },
      mark: { type: 'text', align: 'right', dx: -9, fill: grey, fontSize: 11, ...(limit !== undefined && { limit: limit * measured }) },
      encoding: { ...at, text },
    },
  ];
}

type Ticked = Pick<HeatAxis, 'ticks'>;
