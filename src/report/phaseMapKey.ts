import type { Formats, Messages } from '../messages/index.ts';
import { type Layers, at, text, to } from './heatText.ts';
import type { PhaseMapLayout } from './phaseMapLayout.ts';
import { shadeBar } from './shadeBar.ts';
import { shadeRects } from './shadeRects.ts';
import { grey, ink } from './theme.ts';

/** What the marks of a phase map mean: the bar of its shades, the edge of what reaches the level, and today. */
export function phaseMapKey(
  { level, hasToday }: { readonly level: number | undefined; readonly hasToday: boolean },
  say: Messages['tables']['sweep']['map'],
  { percent }: Formats,
  { roomy, room, width, bar, key }: PhaseMapLayout,
): Layers {
  const domain = [0, 1] as const;
  const marks = [0, 0.25, 0.5, 0.75, 1].map((value) => ({
    x: bar.left + bar.width + 6,
    y: bar.top + bar.height * (1 - value),
    text: percent(value),
  }));
  const goal =
    level === undefined ? [] : [{ x: key.left, x2: key.left + bar.width, y: key.top, y2: key.top, text: say.edge(percent(level)) }];
  const today = (x: number): object[] => (hasToday ? [{ x, y: key.top + 26, text: say.today }] : []);
  return [
    {
      data: { values: [{ x: roomy ? bar.left : width + room.right - 4, y: bar.top - 14, text: say.legend }] },
      mark: { type: 'text', align: roomy ? 'left' : 'right' },
      encoding: { ...at, text },
    },
    shadeRects('scale', shadeBar(bar, domain), domain),
    { data: { values: marks }, mark: { type: 'text', align: 'left', fill: grey, fontSize: 11 }, encoding: { ...at, text } },
    { data: { values: goal }, mark: { type: 'rule', strokeWidth: 2, color: ink }, encoding: { ...at, ...to } },
    { data: { values: goal }, mark: { type: 'text', align: 'left', dx: bar.width + 6 }, encoding: { ...at, text } },
    { data: { values: today(key.left + bar.width / 2) }, mark: todayMark, encoding: at },
    { data: { values: today(key.left + bar.width + 6) }, mark: { type: 'text', align: 'left' }, encoding: { ...at, text } },
  ];
}

/** The mark of today, on the map and in its key. */
export const todayMark = {
  type: 'point',
  shape: 'circle',
  size: 90,
  fill: '#ffffff',
  stroke: ink,
  strokeWidth: 2,
  opacity: 1,
} as const;
