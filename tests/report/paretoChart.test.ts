import { describe, expect, it } from 'vitest';
import { readScenario } from '../../src/scenario/index.ts';
import { type Mix, type Mixes, mixes } from '../../src/study/index.ts';
import { paretoChart } from '../../src/report/index.ts';
import { paretoRoom, numberedMixes, paretoPlot } from '../../src/report/paretoPoints.ts';
import { paretoSpec } from '../../src/report/paretoSpec.ts';
import { shipped } from '../scenario/example.ts';

const found = mixes(readScenario(shipped), { budget: 15000 });
const measures = ['cooperation', 'jointValue'] as const;
type Picture = Parameters<typeof paretoSpec>[0];

interface Named {
  readonly name?: string;
  readonly data: { readonly values: readonly { readonly x: number; readonly y: number; readonly mix: string; readonly text: string }[] };
}

function layer(picture: Picture, name: string, width = 720): Named['data']['values'] {
  const { layer: layers } = paretoSpec(picture, { width }) as unknown as { readonly layer: readonly Named[] };
  return layers.find((one) => one.name === name)!.data.values;
}

const mix = (id: string, cost: number, cooperation: number): Mix => ({
  rules: id === '' ? [] : [id],
  names: id === '' ? [] : [id.toUpperCase()],
  cooperation,
  cost,
  jointValue: 100 * cooperation,
  netGain: 100 * cooperation - cost,
  reachesGoal: cooperation >= 0.8,
  withinBudget: cost <= 20,
  exact: true,
});

/** Today at 20%, a at 10 for 50%, b at 20 for 90%, and c at 30 for 40%, which a beats. */
const [today, a, b, c] = [mix('', 0, 0.2), mix('a', 10, 0.5), mix('b', 20, 0.9), mix('c', 30, 0.4)];
const small: Mixes = {
  unit: 'EUR',
  goal: { cooperation: 0.8, measure: 'now' },
  budget: 25,
  payer: null,
  today,
  best: b,
  rows: [b, a, today, c],
  fronts: { cooperation: [today, a, b], jointValue: [today, a, b] },
  synergies: [],
  contradictions: [],
  search: 'exhaustive',
  looked: 4,
  settled: true,
  exact: true,
};

describe('paretoChart', () => {
  it.each(measures)('marks every mix once at its cost and %s: those on the front, and the others', (measure) => {
    const picture = { mixes: found, measure };
    const [front, others] = [layer(picture, 'front'), layer(picture, 'others')];
    expect(front.map(({ mix: id }) => id)).toStrictEqual(found.fronts[measure].map(({ rules }) => rules.join('+')));
    expect(front.length + others.length).toBe(found.rows.length);
    expect(new Set([...front, ...others].map(({ mix: id }) => id)).size).toBe(found.rows.length);
    // no other mix lies to the left of and above one on the front
    for (const one of front) for (const other of others) expect(other.x <= one.x - 1e-6 && other.y < one.y - 1e-6).toBe(false);
  });

  it('places marks by their figures: dearer to the right, more above', () => {
    const marks = layer({ mixes: small, measure: 'cooperation' }, 'front');
    const { height } = paretoRoom('cooperation', 720);
    // all of 0 to 100% is the height
    expect(marks.map(({ y }) => y)).toStrictEqual([0.8, 0.5, 1 - 0.9].map((share) => expect.closeTo(share * height, 9) as number));
    expect(marks[1]!.x - marks[0]!.x).toBeCloseTo(marks[2]!.x - marks[1]!.x, 9);
    expect(marks[1]!.x).toBeGreaterThan(marks[0]!.x);
  });

  it('draws the front as stairs that stay level until the next mix can be paid', () => {
    const picture = { mixes: small, measure: 'cooperation' as const };
    const [first, second, third] = layer(picture, 'front');
    const { width } = paretoRoom('cooperation', 720);
    const corners = [first, { x: second!.x, y: first!.y }, second, { x: third!.x, y: second!.y }, third, { x: width, y: third!.y }];
    expect(layer(picture, 'stairs').map(({ x, y }) => ({ x, y }))).toStrictEqual(corners.map((one) => ({ x: one!.x, y: one!.y })));
  });

  it('marks and names the best and today', () => {
    const picture = { mixes: small, measure: 'cooperation' as const };
    expect(layer(picture, 'best').map(({ mix: id }) => id)).toStrictEqual(['b']);
    expect(layer(picture, 'today').map(({ mix: id }) => id)).toStrictEqual(['']);
    expect(layer(picture, 'best listed').map(({ text }) => text)).toStrictEqual(['B: €20, 90%']);
    expect(layer(picture, 'listed').map(({ text }) => text)).toContain('nothing changes: €0, 20%');
  });

  it('draws the budget and the goal where they are on the picture, and no goal for joint value', () => {
    expect(layer({ mixes: small, measure: 'cooperation' }, 'limits')).toHaveLength(2);
    expect(layer({ mixes: small, measure: 'jointValue' }, 'limits')).toHaveLength(1);
    expect(layer({ mixes: { ...small, budget: 1000 }, measure: 'jointValue' }, 'limits')).toStrictEqual([]);
    expect(layer({ mixes: { ...small, budget: null }, measure: 'cooperation' }, 'limits')).toHaveLength(1);
  });

  it('says in words what it shows', async () => {
    const svg = await paretoChart({ mixes: small, measure: 'cooperation' });
    expect(svg).toContain('<title id="pareto-cooperation-title">Cost of mixes of rules against cooperation now</title>');
    expect(svg).toContain('4 mixes of rules, changing nothing among them; of 3 no other brings more for the cost.');
    expect(svg).toContain('Best within the budget of €25: B, €20, 90%.');
    expect(svg).toContain('nothing changes: €0, 20%; A: €10, 50%; B: €20, 90%.');
    for (const measure of measures) {
      for (const width of [350, 720]) expect(await paretoChart({ mixes: found, measure }, { width })).not.toMatch(/NaN|undefined/);
    }
  });

  it('numbers the best and both ends of a crowded front, none over another', () => {
    const many = Array.from({ length: 60 }, (_, i) => mix(`m${i}`, i, 0.2 + i / 100));
    const crowded: Mixes = { ...small, rows: many, best: many[30]!, today: many[0]!, fronts: { cooperation: many, jointValue: many } };
    const plot = paretoPlot(crowded, 'cooperation', paretoRoom('cooperation', 350));
    const { listed, left } = numberedMixes(crowded, 'cooperation', plot);
    const ids = listed.map((one) => one.mix.rules[0]);
    for (const id of ['m0', 'm30', 'm59']) expect(ids).toContain(id);
    expect(left).toBe(60 - listed.length);
    expect(listed.map(({ number }) => number)).toStrictEqual(listed.map((_, i) => i + 1));
    const places = listed.map((one) => [plot.x(one.mix.cost), plot.y(one.mix.cooperation)] as const);
    places.forEach(([x, y], i) => {
      for (const [x2, y2] of places.slice(0, i)) expect(Math.hypot(x - x2, y - y2)).toBeGreaterThanOrEqual(22);
    });
  });

  it('draws a scenario without rules, where all costs are nothing', async () => {
    const none: Mixes = { ...small, rows: [today], best: today, fronts: { cooperation: [today], jointValue: [today] } };
    for (const measure of measures) expect(await paretoChart({ mixes: none, measure })).not.toMatch(/NaN|undefined/);
  });

  it('can be read in grey: the front is dark and filled, the others are light and hollow', async () => {
    const svg = await paretoChart({ mixes: small, measure: 'cooperation' });
    expect(svg).toMatch(/front_marks"><path[^>]* fill="#0072b2"/);
    // without a fill of its own a mark has none
    expect(svg).toMatch(/others_marks"><path(?![^>]* fill)[^>]* stroke="#595959"/);
  });
});
