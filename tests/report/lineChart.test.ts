import { describe, expect, it } from 'vitest';
import { type LineChart, lineChart, lineSpec } from '../../src/report/index.ts';

const chart: LineChart = {
  title: 'Two <lines> & more',
  description: 'One rises, one falls.',
  x: { title: 'time', domain: [0, 1] },
  y: { title: 'share', domain: [0, 1], format: '.0%' },
  lines: [
    {
      name: 'rising',
      points: [
        { x: 0, y: 0 },
        { x: 1, y: 1 },
      ],
    },
    {
      name: 'falling <b>',
      points: [
        { x: 0, y: 1 },
        { x: 1, y: 0.96 },
      ],
    },
  ],
};

interface Layer {
  readonly data: { readonly values: readonly Readonly<Record<string, unknown>>[] };
  readonly encoding: { readonly strokeDash?: { readonly scale: { readonly range: readonly unknown[] } } };
}

describe('a chart of lines', () => {
  const { layer } = lineSpec(chart) as unknown as { layer: readonly Layer[] };

  it('draws every point of every line', () => {
    expect(layer[1]!.data.values).toEqual([
      { name: 'rising', x: 0, y: 0 },
      { name: 'rising', x: 1, y: 1 },
      { name: 'falling <b>', x: 0, y: 1 },
      { name: 'falling <b>', x: 1, y: 0.96 },
    ]);
  });

  it('tells lines apart by more than colour, and keeps their names apart', () => {
    const dashes = layer[1]!.encoding.strokeDash!.scale.range.map(String);
    expect(new Set(dashes).size).toBe(2);
    const [a, b] = layer[3]!.data.values.map(({ first }) => first as number);
    expect(Math.abs(a! - b!)).toBeGreaterThanOrEqual(15);
  });

  it('is the same picture each time, with a text alternative and without markup from its words', async () => {
    const svg = await lineChart(chart);
    expect(svg).toBe(await lineChart(chart));
    expect(svg).toContain('Two &lt;lines&gt; &amp; more');
    expect(svg).toContain('One rises, one falls.');
    expect(svg).not.toContain('<b>');
  });
});
