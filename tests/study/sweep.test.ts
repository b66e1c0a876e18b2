import { describe, expect, it } from 'vitest';
import { dialOf } from '../../src/scenario/index.ts';
import { type Axis, assess, sweep, sweepRows } from '../../src/study/index.ts';
import { overallAdapted, overallNow } from '../../src/study/measures.ts';
import { refusedPaths } from '../support/refusals.ts';
import { scenarioWith } from '../support/scenario.ts';

const rules = [{ id: 'longer', name: 'Longer', change: { relationship: { churn: 0.05 } } }];
const scenario = scenarioWith({ rules, misunderstandings: { slips: 0.01, misreadings: 0.05 } });
const sampling = { seed: 'x', repetitions: 1 };

const three: readonly Axis[] = [
  { lever: 'misunderstandings.misreadings', from: 0, to: 0.2, points: 3 },
  { lever: 'relationship.deals-a-year', from: 1, to: 100, points: 3, scale: 'log' },
  { lever: { lever: 'penalty', side: 'partner' }, values: [0, 2] },
];

describe('sweep over several axes', () => {
  it('has a row for every combination, the last axis varying fastest, in steps, ratios and lists', () => {
    const { rows, axes, exact } = sweep(scenario, three);
    expect(axes.map(({ name, points }) => [name, points])).toEqual([
      ['misunderstandings.misreadings', 3],
      ['relationship.deals-a-year', 3],
      ['penalty', 2],
    ]);
    const expected = [0, 0.1, 0.2].flatMap((reading) => [1, 10, 100].flatMap((deals) => [0, 2].map((fine) => [reading, deals, fine])));
    rows.forEach(({ doses }, i) => Object.values(doses).forEach((dose, k) => expect(dose).toBeCloseTo(expected[i]![k]!, 12)));
    expect(rows).toHaveLength(18);
    expect(rows.every(({ rule }) => rule === null)).toBe(true);
    expect(exact).toBe(true);
  });

  it('tells at each point what the dial gives there', () => {
    const { rows } = sweep(scenario, [{ lever: 'misreadings', values: [0.02, 0.15] }], { rules: 'none' });
    const dial = dialOf(scenario, 'misreadings');
    for (const { doses, cooperationNow, cooperationAdapted, continuation } of rows) {
      const segments = dial.at(doses['misreadings']!);
      expect(cooperationNow).toBeCloseTo(overallNow(segments, sampling).value, 12);
      expect(cooperationAdapted).toBeCloseTo(overallAdapted(segments, sampling).value, 12);
      expect(continuation).toBeCloseTo(assess(scenario).continuation, 12);
    }
  });

  it('goes on from any row as if it had never stopped', () => {
    const all = [...sweepRows(scenario, three)];
    for (const from of [0, 7, 17, 18]) expect([...sweepRows(scenario, three, { from })]).toEqual(all.slice(from));
  });

  it('computes a row only when it is asked for', () => {
    const many: readonly Axis[] = ['vendor', 'partner'].map((side) => ({
      lever: `recognition.${side}`,
      from: 0.1,
      to: 1,
      points: 100_000,
    }));
    const rows = sweepRows(scenario, many);
    expect(rows.next().value).toMatchObject({ doses: { 'recognition.vendor': 0.1, 'recognition.partner': 0.1 } });
    expect(sweepRows(scenario, many, { from: 1e10 - 1 }).next().value).toMatchObject({
      doses: { 'recognition.vendor': 1, 'recognition.partner': 1 },
    });
  });

  it('sweeps the rules that are chosen: all for one axis, today alone for more, or those named', () => {
    const axis: Axis = { lever: 'misreadings', values: [0.1] };
    const ruleOf = (axes: readonly Axis[], options?: object) => [...new Set(sweep(scenario, axes, options).rows.map(({ rule }) => rule))];
    expect(ruleOf([axis])).toEqual([null, 'longer']);
    expect(ruleOf([axis, { lever: 'slips', values: [0.1] }])).toEqual([null]);
    expect(ruleOf([axis], { rules: ['longer'] })).toEqual(['longer']);
    expect(ruleOf([axis], { rules: ['longer', null] })).toEqual(['longer', null]);
    const [row] = sweep(scenario, [axis], { rules: ['longer'] }).rows;
    expect(row!.continuation).toBeCloseTo(0.95, 12);
  });

  it('keeps whole doses whole', () => {
    const { rows } = sweep(scenario, [{ lever: 'tranches', from: 1, to: 4, points: 10 }], { rules: 'none' });
    expect(rows.map(({ doses }) => doses['tranches'])).toEqual([1, 2, 3, 4]);
  });

  it('refuses doses, lists, scales and rules that are none', () => {
    const paths = (axis: unknown, options?: object) => refusedPaths(() => sweep(scenario, [axis] as never, options));
    expect(paths({ lever: 'relationship.churn', from: 0.5, to: 1.5, points: 3 })).toEqual(['axes[0].to']);
    expect(paths({ lever: 'relationship.churn', values: [] })).toEqual(['axes[0].values']);
    expect(paths({ lever: 'relationship.churn', values: [0.1, 0.1, -1] })).toEqual(['axes[0].values[1]']);
    expect(paths({ lever: 'recognition', from: 0, to: 1, points: 3, scale: 'log' })).toEqual(['axes[0].from']);
    expect(paths({ lever: 'recognition', from: 0.1, to: 1, points: 3, scale: 'cubic' })).toEqual(['axes[0].scale']);
    expect(paths({ lever: 'recognition', values: [1] }, { rules: ['shorter'] })).toEqual(['options.rules[0]']);
    expect(paths({ lever: 'recognition', values: [1] }, { rules: 'some' })).toEqual(['options.rules']);
    expect(refusedPaths(() => [...sweepRows(scenario, three, { from: -1 })])).toEqual(['options.from']);
  });
});
