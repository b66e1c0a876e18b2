import { describe, expect, it } from 'vitest';
import { type MapAxis, type PhaseMap, phaseMap } from '../../src/report/index.ts';
import { mapCells } from '../../src/report/phaseMapCells.ts';
import { phaseMapSpec } from '../../src/report/phaseMapSpec.ts';
import { refusalsOf } from '../support/refusals.ts';

const axis = (name: string, values: readonly number[], today?: number): MapAxis => ({
  name,
  unit: 'chance',
  values,
  ...(today !== undefined && { today }),
});

/** Cooperation x · y over a grid: 0.8 is reached where x · y ≥ 0.8. */
function products(xs: readonly number[], ys: readonly number[]): PhaseMap {
  const rows = ys.flatMap((b) => xs.map((a) => ({ doses: { across: a, up: b }, cooperationNow: 0, cooperationAdapted: a * b })));
  return { rows, x: axis('across', xs, 0.75), y: axis('up', ys, 0.95), measure: 'after-adaptation', level: 0.8 };
}

const small = products([0.5, 0.9, 1], [0.7, 0.9, 1]);

interface Named {
  readonly name?: string;
  readonly data: { readonly values: readonly Record<string, number>[] };
}

function layer(map: PhaseMap, name: string): readonly Record<string, number>[] {
  const { layer: layers } = phaseMapSpec(map, mapCells(map)) as unknown as { readonly layer: readonly Named[] };
  return layers.find((one) => one.name === name)!.data.values;
}

describe('phaseMap', () => {
  it('has a shade for every pair of doses, the larger dose of y above', () => {
    const cells = layer(small, 'cells');
    expect(cells).toHaveLength(9);
    const at = (value: number) => cells.find((cell) => cell['value'] === value)!;
    expect(at(1)['x']).toBeGreaterThan(at(0.9 * 0.5)['x']!);
    expect(at(1)['y']).toBeLessThan(at(1 * 0.7)['y']!);
  });

  it('draws the edge between what reaches the level and what does not, and nowhere else', () => {
    // Reached: 0.9 × 0.9, 1 × 0.9, 0.9 × 1 and 1 × 1: the upper right square of four.
    const edges = layer(small, 'edge');
    const corner = layer(small, 'cells').filter((cell) => cell['y2'] === 0)[1];
    const below = Math.max(...edges.map((edge) => edge['y']!));
    expect(edges).toHaveLength(4);
    for (const edge of edges) {
      const upright = edge['x'] === edge['x2'];
      if (upright) expect(edge['x']).toBeCloseTo(corner!['x']!, 9);
      else expect(edge['y']).toBeCloseTo(below, 9);
    }
    expect(layer({ ...small, level: 1.1 }, 'edge')).toEqual([]);
  });

  it('marks today between the doses beside it, and not off the map', () => {
    const [mark] = layer(small, 'today');
    const columns = layer(small, 'cells').filter((cell) => cell['y2'] === 0);
    const middle = (i: number): number => ((i + 0.5) * columns[2]!['x2']!) / 3;
    // 0.75 is five eighths of the way from 0.5 to 0.9.
    expect(mark!['x']).toBeCloseTo(middle(0) + 0.625 * (middle(1) - middle(0)), 6);
    expect(layer({ ...small, x: axis('across', small.x.values, 0.2) }, 'today')).toEqual([]);
  });

  it('says in words what it shows', async () => {
    const svg = await phaseMap(small);
    expect(svg).toContain('<title id="map-title">Cooperation after adaptation by across and up</title>');
    expect(svg).toContain('Cooperation goes from 35% to 100%.');
    expect(svg).toContain('The goal of 80% is reached at 4 of 9 points');
    expect(svg).toContain('At up 0.7: nowhere. At up 0.9: for across 0.9 to 1. At up 1: for across 0.9 to 1.');
    expect(svg).not.toContain('NaN');
  });

  it('gets lighter with cooperation, so that it can be read in grey', async () => {
    const svg = await phaseMap(products([0, 0.25, 0.5, 0.75, 1], [0.999, 1]));
    const fills = [...svg.matchAll(/fill="rgb\((\d+), (\d+), (\d+)\)"/g)].slice(5, 10);
    const lightness = fills.map(([, r, g, b]) => 0.2126 * Number(r) + 0.7152 * Number(g) + 0.0722 * Number(b));
    expect(lightness).toHaveLength(5);
    expect(lightness).toEqual(lightness.toSorted((a, b) => a - b));
    expect(lightness[4]! - lightness[0]!).toBeGreaterThan(150);
  });

  it('refuses a map with holes, and an axis of one dose', () => {
    expect(refusalsOf(() => mapCells({ ...small, rows: [...small.rows].slice(1) }))).toMatchObject([
      { path: 'rows', received: { across: 0.5, up: 0.7 } },
    ]);
    expect(refusalsOf(() => mapCells({ ...small, x: axis('across', [1]) }))).toMatchObject([{ path: 'x.values' }]);
  });
});
