import type { TopLevelSpec } from 'vega-lite';
import { messagesFor } from '../messages/index.ts';
import { type ChartOptions, isWide, wide } from './chartOptions.ts';
import { pixels } from './pixels.ts';
import { grey, halo, ink, theme } from './theme.ts';
import { tornadoLayout } from './tornadoLayout.ts';
import type { TornadoPicture } from './tornadoShape.ts';

/** Light at the low end of a figure, dark at its high end: apart in grey too, and each is named beside it. */
const fills = { low: '#e5c687', high: '#0072b2' };

/**
 * The Vega-Lite specification of a tornado: for each uncertain figure two bars from what is expected to what comes out at its 10% and
 * at its 90% quantile, the widest swing on top.
 */
export function tornadoSpec(picture: TornadoPicture, { width: total = wide }: ChartOptions = {}): TopLevelSpec {
  const { tornado, unit, language = 'en' } = picture;
  const say = messagesFor(language).uncertainty.tornado;
  const left = isWide(total) ? 124 : 106;
  const right = 8;
  const width = total - left - right;
  const { height, names, halves, central, zero } = tornadoLayout(picture, width, total - 2 * right);
  const at = { x: pixels('x'), y: pixels('y') };
  const text = { field: 'text', type: 'nominal' } as const;
  const centralAlign = central.x > width / 2 ? ('right' as const) : ('left' as const);
  const written = (align: 'left' | 'right') =>
    [halo, {}].map((outline, i) => ({
      name: `figures ${align} ${i}`,
      data: { values: halves.filter((half) => half.align === align).map((half) => ({ x: half.textX, y: half.middle, text: half.text })) },
      mark: { type: 'text' as const, align, baseline: 'middle' as const, ...outline },
      encoding: { ...at, text },
    }));
  return {
    ...theme(language),
    width,
    height,
    padding: { left, right, top: 48, bottom: zero === undefined ? 12 : 28 },
    layer: [
      {
        data: { values: [{ x: right - left, y: -36, text: say.axis(unit, tornado.money) }] },
        mark: { type: 'text', align: 'left', baseline: 'middle' },
        encoding: { ...at, text },
      },
      {
        name: 'central label',
        data: { values: [{ x: central.x, y: -14, text: central.text }] },
        mark: { type: 'text', align: centralAlign, baseline: 'middle', fontWeight: 'bold' },
        encoding: { ...at, text },
      },
      {
        name: 'zero',
        data: { values: zero === undefined ? [] : [{ x: zero, y: 0, y2: height }] },
        mark: { type: 'rule', color: grey, strokeDash: [4, 3] },
        encoding: { ...at, y2: { field: 'y2' } },
      },
      {
        data: { values: zero === undefined ? [] : [{ x: zero, y: height + 12, text: say.zero }] },
        mark: { type: 'text', align: 'center', baseline: 'middle', fill: grey },
        encoding: { ...at, text },
      },
      ...(['low', 'high'] as const).map((end) => ({
        name: end,
        data: { values: halves.filter((half) => half.end === end) },
        mark: { type: 'rect' as const, fill: fills[end], stroke: ink, strokeWidth: 0.75, opacity: 1 },
        encoding: { ...at, x2: { field: 'x2' }, y2: { field: 'y2' } },
      })),
      {
        name: 'central',
        data: { values: [{ x: central.x, y: -6, y2: height - 6 }] },
        mark: { type: 'rule', color: ink, strokeWidth: 1.5 },
        encoding: { ...at, y2: { field: 'y2' } },
      },
      ...[halo, {}].map((outline, i) => ({
        name: `names ${i}`,
        data: { values: names.map((name) => ({ x: right - left, ...name })) },
        mark: { type: 'text' as const, align: 'left' as const, baseline: 'middle' as const, lineBreak: '\n', ...outline },
        encoding: { ...at, text },
      })),
      {
        name: 'at',
        data: { values: halves.map(({ middle, at: words }) => ({ x: -8, y: middle, text: words })) },
        mark: { type: 'text', align: 'right', baseline: 'middle', fill: grey, fontSize: 11 },
        encoding: { ...at, text },
      },
      ...written('left'),
      ...written('right'),
    ],
  };
}
