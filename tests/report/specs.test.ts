import { compile } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import { cooperationSpec, gainSpec, payoffSpec, valueSpec } from '../../src/report/index.ts';
import { inWords, ofHarmony, ofTemplate } from './scenarios.ts';

interface Layer {
  readonly name?: string;
  readonly data: { readonly values: readonly Record<string, unknown>[] };
  readonly encoding: Record<string, { readonly scale: { readonly domain: unknown[]; readonly range: unknown[] } }>;
}

type Spec = ReturnType<typeof valueSpec>;

function layer(spec: Spec, name: string): Layer {
  if (!('layer' in spec)) throw new Error('no layers');
  const found = spec.layer.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no layer ${name}`);
  return found as unknown as Layer;
}

const { today, rules } = ofTemplate.comparison;

describe('the cooperation chart as data', () => {
  const spec = cooperationSpec(ofTemplate, 'after-adaptation');

  it('has every point of the sweep, today apart from the rules', () => {
    const drawn = [...layer(spec, 'today').data.values, ...layer(spec, 'rules').data.values];
    for (const { continuation, cooperationAdapted } of ofTemplate.sweep!.rows) {
      expect(drawn).toContainEqual(expect.objectContaining({ continuation, cooperation: cooperationAdapted }));
    }
    expect(layer(spec, 'today').data.values.every(({ series }) => series === 0)).toBe(true);
    expect(new Set(layer(spec, 'rules').data.values.map(({ series }) => series)).size).toBe(rules.length);
  });

  it('shows pools as they are in the other chart', () => {
    const drawn = layer(cooperationSpec(ofTemplate, 'now'), 'today').data.values;
    const row = ofTemplate.sweep!.rows.find(({ rule }) => rule === null);
    expect(drawn[0]).toMatchObject({ continuation: row?.continuation, cooperation: row?.cooperationNow });
  });

  it('marks where today and each rule stand at their own continuation', () => {
    const own = layer(spec, 'own').data.values;
    expect(own).toHaveLength(rules.length + 1);
    for (const { verdict } of [today, ...rules]) {
      expect(own).toContainEqual(expect.objectContaining({ continuation: verdict.continuation, cooperation: verdict.adapted.overall }));
    }
  });

  it('marks thresholds at the height of the goal, in the chart of the measure that the goal is of', () => {
    const found = [today, ...rules].map(({ goalThreshold }) => goalThreshold.value).filter((value) => value !== null && value >= 0.3);
    const marked = layer(spec, 'thresholds').data.values;
    expect(marked.map(({ continuation }) => continuation).sort()).toEqual(found.sort());
    expect(marked.every(({ cooperation }) => cooperation === 0.7)).toBe(true);
    expect(layer(cooperationSpec(ofTemplate, 'now'), 'thresholds').data.values).toEqual([]);
  });

  it('tells lines apart by dash and label as well as by colour', () => {
    const { color, strokeDash } = layer(spec, 'rules').encoding;
    expect(new Set(color?.scale.range).size).toBe(rules.length + 1);
    expect(new Set(strokeDash?.scale.range.slice(1).map(String)).size).toBe(rules.length);
    const labels = layer(spec, 'labels').data.values.map(({ text }) => String(text).replaceAll('\n', ' '));
    expect(labels.sort()).toEqual(
      ofTemplate.ranking
        .map(({ place, judged }) => `${place} ${judged.rule.name}`)
        .concat('nothing changes')
        .sort(),
    );
  });

  it('numbers lines where there is no room for names', () => {
    const labels = layer(cooperationSpec(ofTemplate, 'now', { width: 350 }), 'labels').data.values.map(({ text }) => text);
    expect(labels.sort()).toEqual(['0', '1', '2']);
  });
});

describe('the payoff matrix as data', () => {
  it('marks both defecting as the equilibrium and both cooperating as best together in a dilemma', () => {
    const cells = layer(payoffSpec(ofTemplate), 'cells').data.values;
    // Vendor's move in rows, partner's in columns: CC, CD, DC, DD.
    expect(cells.map(({ equilibrium }) => equilibrium)).toEqual([false, false, false, true]);
    expect(cells.map(({ best }) => best)).toEqual([true, false, false, false]);
    expect(layer(payoffSpec(ofTemplate), 'marks').data.values.map(({ text }) => text)).toEqual(['best together', 'equilibrium']);
  });

  it('writes what each side earns, vendor first, row by row', () => {
    // From the template: 45 and 25 × 1; margins 25 % and 35 % of 100 less 5 of handling.
    const figures = layer(payoffSpec(ofTemplate), 'figures').data.values.map(({ text }) => text);
    expect(figures).toEqual(['45', '20', '−5', '30', '55', '−5', '15', '0']);
  });

  it('marks both on one cell where the equilibrium is best together', () => {
    const cells = layer(payoffSpec(ofHarmony), 'cells').data.values;
    expect(cells.map(({ equilibrium, best }) => [equilibrium, best])).toEqual([
      [true, true],
      [false, false],
      [false, false],
      [false, false],
    ]);
  });

  it('keeps every word within its column on a phone', () => {
    const spec = payoffSpec(
      inWords({ vendor: 'the account manager of the region', cooperate: 'leaves every registered deal with the reseller' }),
      { width: 350 },
    );
    const lines = layer(spec, 'words').data.values.flatMap(({ x, text }) =>
      String(text)
        .split('\n')
        .map((line) => Number(x) + line.length * 6.8),
    );
    expect(Math.max(...lines)).toBeLessThan(350);
  });
});

describe('the value chart as data', () => {
  it('has a bar for each account under today and each rule, net of cost', () => {
    const advice = inWords({});
    const bars = layer(valueSpec(advice), 'bars').data.values;
    const expected = [advice.comparison.today, ...advice.ranking.map(({ judged }) => judged)].flatMap(({ money }) =>
      ['vendor', 'partner', 'fund'].map((account) => money.adapted.net[account]),
    );
    expect(bars.map(({ amount }) => amount)).toEqual(expected);
    expect(new Set(bars.map(({ name }) => name))).toEqual(new Set(['the rep', 'the reseller', 'fund']));
  });
});

describe('the chart of gains as data', () => {
  it('has a bar for each account under each rule, against today, to either side of zero', () => {
    const advice = inWords({});
    const bars = layer(gainSpec(advice), 'bars').data.values;
    const before = advice.comparison.today.money.adapted.net;
    const expected = advice.ranking.flatMap(({ judged: { money } }) =>
      ['vendor', 'partner', 'fund'].map((account) => money.adapted.net[account]! - before[account]!),
    );
    expect(bars.map(({ amount }) => amount)).toEqual(expected);
    expect(layer(gainSpec(advice), 'totals').data.values).toHaveLength(advice.ranking.length);
    expect(layer(gainSpec(advice), 'bars').encoding['x']!.scale.domain).toEqual([Math.min(0, ...expected), Math.max(0, ...expected)]);
  });
});

describe('every specification', () => {
  it.each([720, 350])('is plain data that Vega-Lite compiles without a warning, %i pixels wide', (width) => {
    const said: unknown[] = [];
    const note = (...words: readonly unknown[]): void => {
      said.push(words);
    };
    const logger = { level: note, error: note, warn: note, info: () => undefined, debug: () => undefined };
    const specs = [ofTemplate, ofHarmony].flatMap((advice) => [
      payoffSpec(advice, { width }),
      cooperationSpec(advice, 'now', { width }),
      cooperationSpec(advice, 'after-adaptation', { width }),
      valueSpec(advice, { width }),
      gainSpec(advice, { width }),
    ]);
    for (const spec of specs) {
      expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
      compile(spec, { logger: logger as never });
    }
    expect(said).toEqual([]);
  });
});
