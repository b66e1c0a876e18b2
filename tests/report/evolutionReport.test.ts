import { describe, expect, it } from 'vitest';
import { type Evolution, invasionPicture, invasionSpec, simplexSpec, toEvolutionReport } from '../../src/report/index.ts';
import { evolve, fieldOf, longRunVerdict, poolField } from '../../src/study/index.ts';
import { scenarioWith } from '../support/scenario.ts';
import { faultOf, picturesIn } from './xml.ts';

const all = [
  [1, 1, 1],
  [1, 1, 1],
  [1, 1, 1],
];
const rock = [
  [0, -1, 1],
  [1, 0, -1],
  [-1, 1, 0],
];

function onePool(payoffs: readonly (readonly number[])[], names: readonly string[]): Evolution {
  const field = poolField({
    names,
    payoffs,
    cooperation: all.slice(0, names.length).map((row) => row.slice(0, names.length)),
    exact: true,
  });
  return { title: 'A <pool>', field, process: 'imitation', rows: [...evolve(field, { process: 'imitation', steps: 20 })] };
}

function twoPools(): Evolution {
  const scenario = scenarioWith();
  const field = fieldOf(scenario.setting);
  return {
    title: scenario.title,
    field,
    process: 'imitation',
    rows: [...evolve(field, { steps: 20 })],
    verdict: longRunVerdict(scenario, { starts: 20 }),
    sides: { vendor: 'the rep & co', partner: 'the reseller' },
  };
}

describe('the report on a run', () => {
  it.each([
    ['two pools', twoPools(), ['shares-1', 'shares-2', 'cooperation', 'invasion']],
    [
      'two behaviours',
      onePool(
        [
          [3, 0],
          [2, 1],
        ],
        ['stag', 'hare'],
      ),
      ['shares-1', 'cooperation', 'gradient', 'invasion'],
    ],
    ['three behaviours', onePool(rock, ['rock', 'paper', 'scissors']), ['shares-1', 'cooperation', 'simplex', 'invasion']],
  ])('of %s shows what there is to see, each picture with its text, and asks nothing of any network', async (_, evolution, ids) => {
    const page = await toEvolutionReport(evolution);
    const pictures = picturesIn(page);
    expect(pictures.map((svg) => /aria-labelledby="([\w-]+)-title/.exec(svg)![1])).toEqual(ids);
    for (const svg of pictures) {
      expect(faultOf(svg)).toBeNull();
      expect(/<title [^>]*>[^<]+<\/title><desc [^>]*>[^<]{10,}<\/desc>/.test(svg)).toBe(true);
    }
    expect(page.replaceAll('http://www.w3.org/', '')).not.toMatch(/https?:|<script|url\((?!#)|NaN|undefined|Infinity/);
    const used = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(used).size).toBe(used.length);
    expect(page).not.toContain('<pool>');
    expect(await toEvolutionReport(evolution)).toBe(page);
  });

  it('tells where two behaviours stand still', async () => {
    // Stag against hare: 3 x against 2 x + (1 − x), equal at one half.
    const page = await toEvolutionReport(
      onePool(
        [
          [3, 0],
          [2, 1],
        ],
        ['stag', 'hare'],
      ),
    );
    expect(page).toContain('It stands still at 0.0% (stable), 50.0% (unstable), and 100.0% (stable).');
    expect(page).toContain('Evolutionarily stable: stag alone and hare alone.');
  });
});

interface Layers {
  readonly layer: readonly { readonly data: { readonly values: readonly Readonly<Record<string, number>>[] } }[];
}

describe('the triangle', () => {
  it('puts each behaviour alone in a corner and an even mix in the middle', () => {
    const path = [
      [1 / 3, 1 / 3, 1 / 3],
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
    const { layer } = simplexSpec({ names: ['a', 'b', 'c'], payoffs: rock, path }) as unknown as Layers;
    const [middle, ...corners] = layer[2]!.data.values as { x: number; y: number }[];
    const mean = (key: 'x' | 'y'): number => corners.reduce((sum, corner) => sum + corner[key] / 3, 0);
    expect(middle!.x).toBeCloseTo(mean('x'), 9);
    expect(middle!.y).toBeCloseTo(mean('y'), 9);
    const edge = (a: number, b: number): number => Math.hypot(corners[a]!.x - corners[b]!.x, corners[a]!.y - corners[b]!.y);
    expect(edge(0, 1)).toBeCloseTo(edge(1, 2), 9);
    expect(edge(0, 2)).toBeCloseTo(edge(1, 2), 9);
  });

  it('draws no arrows where nothing moves', () => {
    const { layer } = simplexSpec({ names: ['a', 'b', 'c'], payoffs: all, path: [[1, 0, 0]] }) as unknown as Layers;
    expect(layer[0]!.data.values).toEqual([]);
  });
});

describe('the invasion graph', () => {
  it('tells strict, weak and neutral arrows apart by their dashes', () => {
    const payoffs = [
      [1, 1, 1],
      [1, 2, 0],
      [1, 0, 1],
    ];
    const picture = invasionPicture(payoffs, ['a', 'b', 'c']);
    // b earns as much from a, and more from its own kind; c and a cannot be told apart.
    expect(picture.arrows).toEqual([
      { from: 0, to: 1, kind: 'weak' },
      { from: 0, to: 2, kind: 'neutral' },
      { from: 2, to: 0, kind: 'neutral' },
    ]);
    const { layer } = invasionSpec(picture) as unknown as { layer: { mark: { strokeDash?: number[] } }[] };
    expect(new Set(layer.slice(0, 3).map(({ mark }) => String(mark.strokeDash))).size).toBe(3);
  });

  it('names pairs of behaviours where there are two pools', () => {
    const tables = {
      vendor: [
        [3, 0],
        [5, 1],
      ],
      partner: [
        [3, 5],
        [0, 1],
      ],
    };
    const { nodes, arrows } = invasionPicture(tables, { vendor: ['C', 'D'], partner: ['c', 'd'] });
    expect(nodes).toEqual(['C / c', 'C / d', 'D / c', 'D / d']);
    expect(arrows.map(({ from, to }) => `${nodes[from]!} > ${nodes[to]!}`).sort()).toEqual([
      'C / c > C / d',
      'C / c > D / c',
      'C / d > D / d',
      'D / c > D / d',
    ]);
  });
});
