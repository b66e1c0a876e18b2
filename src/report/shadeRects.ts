import { type Layers, at, to } from './heatText.ts';

/** From dark to light, the lighter the more: the same order in colour and in grey (cividis, Nuñez et al. 2018). */
const shades = ['#00224e', '#35456c', '#666970', '#948e77', '#c8b866', '#fee838'];

/** The layer `name` of rectangles, each from `x`, `y` to `x2`, `y2` in pixels, shaded by its `value`. */
export function shadeRects(name: string, values: object[], [least, most]: readonly [least: number, most: number]): Layers[number] {
  return {
    name,
    data: { values },
    mark: { type: 'rect', strokeWidth: 0 },
    encoding: {
      ...at,
      ...to,
      color: {
        field: 'value',
        type: 'quantitative',
        scale: { domain: [least, most], range: shades, interpolate: 'rgb' },
        legend: null,
      },
    },
  };
}
