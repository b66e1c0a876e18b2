import type { TopLevelSpec } from 'vega-lite';
import type { Language } from '../messages/index.ts';
import { type HeatLayout, heatLayout } from './heatLayout.ts';
import type { HeatPicture } from './heatPicture.ts';
import { type Layers, at, axes, headings, text, to } from './heatText.ts';
import { shadeBar } from './shadeBar.ts';
import { shadeRects } from './shadeRects.ts';
import { halo, ink, theme } from './theme.ts';

/** The Vega-Lite specification of a field of shades, with the bar that tells what the shades mean. */
export function heatSpec(picture: HeatPicture, language: Language, total: number): TopLevelSpec {
  const layout = heatLayout(picture, total);
  const { width, height, room, bar, across, up } = layout;
  const squares = picture.cells.map(({ column, row, value }) => ({
    // edges on whole pixels, so that nothing shows between the shades
    x: Math.round(across(column)),
    x2: Math.round(across(column + 1)),
    y: Math.round(up(row)),
    y2: Math.round(up(row + 1)),
    value,
  }));
  return {
    ...theme(language),
    width,
    height,
    padding: room,
    layer: [
      shadeRects('cells', squares, picture.domain),
      shadeRects('scale', shadeBar(bar, picture.domain), picture.domain),
      ...headings(picture, layout),
      ...axes(picture, layout, { name: 'rows', limit: room.left - 14 }),
      ...drawnUpon(picture, layout),
    ],
  };
}

/** Lines and words upon the shades, set off from them in white. */
function drawnUpon({ lines = [], notes = [] }: HeatPicture, { across, up, width, height }: HeatLayout): Layers {
  const strokes = lines.map(({ from, to: end }) => ({ x: across(from[0]), y: up(from[1]), x2: across(end[0]), y2: up(end[1]) }));
  const placed = notes.map(({ corner: [right, top], text: note }) => ({
    x: right ? width - 8 : 8,
    y: top ? 14 : height - 14,
    align: right ? 'right' : 'left',
    text: note,
  }));
  const rules = [
    [4, '#ffffff'],
    [1.5, ink],
  ] as const;
  return [
    ...rules.map(([strokeWidth, color], i) => ({
      name: i === 0 ? 'line-halo' : 'lines',
      data: { values: strokes },
      mark: { type: 'rule' as const, strokeWidth, color },
      encoding: { ...at, ...to },
    })),
    ...[halo, {}].flatMap((outline, i) =>
      (['left', 'right'] as const).map((align) => ({
        name: `${i === 0 ? 'note-halo' : 'notes'}-${align}`,
        data: { values: placed.filter((note) => note.align === align) },
        mark: { type: 'text' as const, align, ...outline },
        encoding: { ...at, text },
      })),
    ),
  ];
}
