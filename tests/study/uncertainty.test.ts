import { describe, expect, it } from 'vitest';
import { type Scenario, quantileOf, readScenario } from '../../src/scenario/index.ts';
import { assess, tornado, uncertainty, whatWouldHaveToBeTrue } from '../../src/study/index.ts';
import { bandOf, medianRank } from '../../src/study/uncertainty/band.ts';
import { refusedPaths } from '../support/refusals.ts';

const side = (T: unknown, R: unknown, P: unknown, S: unknown): object => ({
  'both-cooperate': R,
  'i-defect-alone': T,
  'they-defect-alone': S,
  'both-defect': P,
});

/** Axelrod's payoffs, one deal a year; two behaviours a side and nothing else to take up. */
function scenarioWith(parts: object = {}): Scenario {
  const pool = { 'tit-for-tat': 0.7, 'always-defect': 0.3 };
  return readScenario({
    title: 'A test',
    currency: 'points',
    sides: {
      vendor: { name: 'the rep', cooperate: 'shares', defect: 'poaches' },
      partner: { name: 'the reseller', cooperate: 'registers', defect: 'hides' },
    },
    money: { vendor: side(5, 3, 1, 0), partner: side(5, 3, 1, 0) },
    relationship: { 'deals-a-year': 1, churn: 0.1 },
    behaviours: { vendor: pool, partner: pool },
    'could-adopt': ['tit-for-tat', 'always-defect'],
    goal: { cooperation: 0.5, measured: 'now' },
    ...parts,
  });
}

const rule = (id: string, more: object): object => ({ id, name: id.toUpperCase(), ...more });
const nothing = { change: { relationship: { churn: 'current' } } };
const cost = (amount: unknown): object => ({ cost: { amount, per: 'pair-and-year', payer: 'company' } });

/** Nobody ever cooperates: a pair and year has 2 points for both sides, whatever happens. */
const standstill = { behaviours: { vendor: { 'always-defect': 1 }, partner: { 'always-defect': 1 } }, 'could-adopt': ['always-defect'] };

const noisy = {
  relationship: { 'deals-a-year': 1, churn: { triangular: [0.05, 0.1, 0.4] } },
  misunderstandings: { misreadings: { uniform: [0, 0.3] } },
};

describe('uncertainty', () => {
  it('agrees with a plain Monte Carlo over files with the figures written in', () => {
    // own generator (Marsaglia 2003, xorshift32) and own inversion of the triangular distribution
    let state = 2463534242;
    const random = (): number => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return (state >>> 0) / 2 ** 32;
    };
    const triangular = (u: number): number => (u < 1 / 7 ? 0.05 + Math.sqrt(u * 0.35 * 0.05) : 0.4 - Math.sqrt((1 - u) * 0.35 * 0.3));
    const plain = Array.from({ length: 1500 }, () => {
      const relationship = { 'deals-a-year': 1, churn: triangular(random()) };
      const misunderstandings = { misreadings: 0.3 * random() };
      const { now, adapted } = assess(scenarioWith({ relationship, misunderstandings }), { basin: false });
      // a deal a year: money per pair and year is that of a deal
      return { now: now.overall, adapted: adapted.overall, joint: adapted.joint, goal: now.overall >= 0.5 };
    });
    const { today, draws, end, exact } = uncertainty(scenarioWith(noisy), { draws: 1500 });
    expect({ draws, end, exact }).toEqual({ draws: 1500, end: 'draws', exact: true });
    for (const [own, theirs] of [
      [today.cooperationNow, plain.map(({ now }) => now)],
      [today.cooperationAdapted, plain.map(({ adapted }) => adapted)],
      [today.jointNet, plain.map(({ joint }) => joint)],
    ] as const) {
      const band = bandOf(theirs);
      // two 95% intervals of one median overlap but for one case in a few hundred
      expect(own.medianInterval![0]).toBeLessThanOrEqual(band.medianInterval![1]);
      expect(own.medianInterval![1]).toBeGreaterThanOrEqual(band.medianInterval![0]);
      // chances of 5% and 95% have a standard error of √(0.05 × 0.95 / 1500) = 0.6 points each: four of them, both ways
      const below = (value: number): number => theirs.filter((one) => one < value).length / theirs.length;
      expect(Math.abs(below(own.p5) - 0.05)).toBeLessThan(0.033);
      expect(Math.abs(below(own.p95) - 0.95)).toBeLessThan(0.033);
    }
    const share = plain.filter(({ goal }) => goal).length / plain.length;
    expect(Math.abs(today.reachesGoal.share - share)).toBeLessThan(4 * Math.SQRT2 * 0.013);
  });

  it('has the median of a rising figure at the median of what it rises with', () => {
    const scenario = scenarioWith({ relationship: { 'deals-a-year': 1, churn: { uniform: [0.05, 0.5] } } });
    const { today, made } = uncertainty(scenario, { draws: 101 });
    const churns = made.rows.map(({ figures }) => figures[0]!).sort((a, b) => a - b);
    const at = (churn: number): number =>
      assess(scenarioWith({ relationship: { 'deals-a-year': 1, churn } }), { basin: false }).now.overall;
    // tit for tat opens kindly against defectors, so that shorter relationships have more cooperative moves
    expect(today.cooperationNow.median).toBeCloseTo(at(churns[50]!), 10);
    expect(today.cooperationNow.p5).toBeCloseTo(at(churns[5]!), 10);
    expect(today.cooperationNow.p95).toBeCloseTo(at(churns[95]!), 10);
  });

  it('judges today and every rule in the same draws: a rule that changes nothing gains exactly nothing', () => {
    const { rules, today } = uncertainty(
      scenarioWith({ ...noisy, rules: [rule('idle', nothing), rule('dear', { ...nothing, ...cost(2) })] }),
      { draws: 60 },
    );
    const [idle, dear] = rules as [(typeof rules)[0], (typeof rules)[0]];
    expect(idle.netGain).toEqual({ median: 0, medianInterval: [0, 0], p5: 0, p95: 0 });
    expect(idle.gains).toEqual({ share: 0, standardError: 0 });
    expect(idle.jointNet).toEqual(today.jointNet);
    for (const value of [dear.netGain.p5, dear.netGain.median, dear.netGain.p95]) expect(value).toBeCloseTo(-2, 12);
    expect([idle.best.share, dear.best.share]).toEqual([1, 0]);
  });

  it('counts how often each rule is best, gains, and reaches the goal', () => {
    // 2 points and no cooperation, whatever happens; the bonus brings 3 and costs uniform(0, 10)
    const bonus = { change: { money: { partner: { 'both-defect': 4 } } }, ...cost({ uniform: [0, 10] }) };
    const scenario = scenarioWith({ ...standstill, rules: [rule('bonus', bonus), rule('idle', { ...nothing, ...cost(1) })] });
    const { rules, made, nothingBetter } = uncertainty(scenario, { draws: 200 });
    const costs = made.rows.map(({ figures }) => figures[0]!);
    const share = (holds: (amount: number) => boolean): number => costs.filter(holds).length / 200;
    expect(rules[0]!.best.share).toBe(share((amount) => 3 - amount > -1));
    expect(rules[1]!.best.share).toBeCloseTo(1 - rules[0]!.best.share, 12);
    expect(rules[0]!.gains.share).toBe(share((amount) => amount < 3));
    // The idle rule always loses, so changing nothing is as good as any rule where the bonus costs 3 or more.
    expect(nothingBetter.share).toBe(share((amount) => amount >= 3));
    expect(nothingBetter.share).toBeGreaterThan(0);
    expect(rules[0]!.gains.standardError).toBeCloseTo(Math.sqrt((rules[0]!.gains.share * (1 - rules[0]!.gains.share)) / 200), 12);
    expect(Math.abs(rules[0]!.best.share - 0.4)).toBeLessThan(4 * 0.035);
    expect(rules[0]!.reachesGoal).toEqual({ share: 0, standardError: 0 });
  });

  it('draws each figure from a stream of its own: one more changes nothing in the others', () => {
    const one = uncertainty(scenarioWith({ relationship: noisy.relationship }), { draws: 20 });
    const two = uncertainty(scenarioWith(noisy), { draws: 20 });
    const churn = two.inputs.findIndex(({ path }) => path === 'relationship.churn');
    expect(two.made.rows.map(({ figures }) => figures[churn])).toEqual(one.made.rows.map(({ figures }) => figures[0]));
    const other = uncertainty(scenarioWith(noisy), { draws: 20, seed: 'another' });
    expect(other.made.rows.map(({ figures }) => figures)).not.toEqual(two.made.rows.map(({ figures }) => figures));
  });

  it('goes on from draws that were kept, byte for byte as if it had not stopped', () => {
    const scenario = scenarioWith({ ...noisy, rules: [rule('idle', nothing)] });
    const whole = uncertainty(scenario, { draws: 70, width: { cooperation: 1e-9 } });
    const stop = new AbortController();
    const part = uncertainty(scenario, {
      draws: 70,
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done === 23) stop.abort();
      },
    });
    expect(part).toMatchObject({ draws: 23, end: 'interrupted' });
    const kept = JSON.parse(JSON.stringify(part.made)) as typeof part.made;
    const resumed = uncertainty(scenario, { draws: 70, width: { cooperation: 1e-9 }, from: kept });
    expect(JSON.stringify(resumed)).toBe(JSON.stringify(whole));
    expect(JSON.stringify(uncertainty(scenario, { draws: 10, from: kept }))).toBe(JSON.stringify(uncertainty(scenario, { draws: 10 })));
    expect(() => uncertainty(scenario, { signal: stop.signal })).toThrow(/abort/i);
  });

  it('stops after the first fifty draws, hundred, … at which medians are as sure as was asked', () => {
    const scenario = scenarioWith({ ...noisy, rules: [rule('idle', nothing)] });
    const width = 0.06;
    const found = uncertainty(scenario, { draws: 1000, width: { cooperation: width } });
    expect(found.end).toBe('width');
    expect(found.draws % 50).toBe(0);
    const widest = (draws: number): number => {
      const { today, rules } = uncertainty(scenario, { draws, from: found.made });
      const bands = [today, ...rules].flatMap(({ cooperationNow, cooperationAdapted }) => [cooperationNow, cooperationAdapted]);
      return Math.max(...bands.map(({ medianInterval }) => medianInterval![1] - medianInterval![0]));
    };
    expect(widest(found.draws)).toBeLessThan(width);
    for (let draws = 50; draws < found.draws; draws += 50) expect(widest(draws)).toBeGreaterThanOrEqual(width);
    const early = uncertainty(scenario, { draws: 60, width: { money: 1e-9 } });
    expect([early.end, early.draws]).toEqual(['draws', 60]);
  });

  it('makes up no ranges: where nothing is uncertain one draw tells all', () => {
    const { draws, end, today } = uncertainty(scenarioWith());
    expect([draws, end]).toEqual([1, 'certain']);
    expect(today.cooperationNow).toEqual({
      median: assess(scenarioWith(), { basin: false }).now.overall,
      medianInterval: null,
      p5: today.cooperationNow.median,
      p95: today.cooperationNow.median,
    });
  });

  it('refuses what is wrong with its options, all at once, and the draws of another run', () => {
    const scenario = scenarioWith(noisy);
    expect(refusedPaths(() => uncertainty(scenario, { draws: 0, width: { cooperation: 0 }, repetitions: 0 }))).toEqual([
      'options.draws',
      'options.width.cooperation',
      'options.repetitions',
    ]);
    expect(refusedPaths(() => uncertainty(scenario, { width: {} }))).toEqual(['options.width']);
    expect(refusedPaths(() => uncertainty(scenario, { drawn: 5 } as never))).toEqual(['options.drawn']);
    expect(refusedPaths(() => uncertainty(scenario, null as never))).toEqual(['options']);
    expect(refusedPaths(() => uncertainty({} as never))).toEqual(['scenario']);
    const { made } = uncertainty(scenario, { draws: 2 });
    expect(refusedPaths(() => uncertainty(scenario, { from: made, seed: 'another' }))).toEqual(['options.from.seed']);
    expect(
      refusedPaths(() => uncertainty(scenarioWith({ ...noisy, goal: { cooperation: 0.4, measured: 'now' } }), { from: made })),
    ).toEqual(['options.from.file']);
  });
});

describe('the interval of a median', () => {
  it('has the ranks of the tables', () => {
    // P(B ≤ 0) = 1/64 for n = 6; David & Nagaraja (2003): ranks 2, 6 and 40 for n = 10, 20 and 100
    expect([1, 5, 6, 10, 20, 100].map(medianRank)).toEqual([0, 0, 1, 2, 6, 40]);
    const hundred = Array.from({ length: 100 }, (_, i) => i + 1);
    expect(bandOf(hundred.toReversed()).medianInterval).toEqual([40, 61]);
    expect(bandOf(hundred)).toMatchObject({ median: 50.5, p5: 5.95, p95: 95.05 });
  });
});

describe('tornado', () => {
  it('moves each figure alone to its 10% and 90% quantile, the widest swing first', () => {
    // gain = P of the partner under the rule - 1 - cost, a deal a year
    const bonus = {
      change: { money: { partner: { 'both-defect': { uniform: [2, 4], known: 'guessed' } } } },
      ...cost({ triangular: [0, 10, 20] }),
    };
    const scenario = scenarioWith({ ...standstill, relationship: noisy.relationship, rules: [rule('bonus', bonus)] });
    const { rule: looked, money, central, bars } = tornado(scenario);
    expect([looked!.id, money]).toEqual(['bonus', 'net-gain']);
    expect(central.money).toBeCloseTo(3 - 1 - 10, 12);
    expect(bars.map(({ path }) => path)).toEqual([
      'rules.bonus.cost.amount',
      'rules.bonus.change.money.partner.both-defect',
      'relationship.churn',
    ]);
    const [amount, payoff, churn] = bars as [(typeof bars)[0], (typeof bars)[0], (typeof bars)[0]];
    // F(x) = x² / 200 up to 10: 10% at √20
    expect(amount.low.figure).toBeCloseTo(Math.sqrt(20), 12);
    expect(amount.high.figure).toBeCloseTo(20 - Math.sqrt(20), 12);
    expect(amount.low.money).toBeCloseTo(2 - Math.sqrt(20), 12);
    expect(amount.swing).toBeCloseTo(20 - 2 * Math.sqrt(20), 12);
    expect(payoff).toMatchObject({ known: 'guessed', unit: 'money' });
    expect([payoff.low.figure, payoff.high.figure].map((figure) => Number(figure.toFixed(12)))).toEqual([2.2, 3.8]);
    expect(payoff.swing).toBeCloseTo(1.6, 12);
    expect(churn.swing).toBeCloseTo(0, 9);
  });

  it('looks at the rule that is best as figures are expected, at another that is asked for, and at today where there is none', () => {
    const rules = [rule('dear', { ...nothing, ...cost({ uniform: [4, 6] }) }), rule('cheap', { ...nothing, ...cost({ uniform: [1, 2] }) })];
    const scenario = scenarioWith({ ...standstill, rules });
    expect(tornado(scenario).rule!.id).toBe('cheap');
    expect(tornado(scenario).bars[0]!.path).toBe('rules.cheap.cost.amount');
    expect(tornado(scenario, { rule: 'dear' }).bars[0]!.path).toBe('rules.dear.cost.amount');
    expect(refusedPaths(() => tornado(scenario, { rule: 'daer' }))).toEqual(['rule']);
    const today = tornado(
      scenarioWith({ ...standstill, money: { vendor: side(5, 3, { uniform: [1, 3] }, 0), partner: side(5, 3, 1, 0) } }),
    );
    expect(today.money).toBe('joint-net');
    expect(today.rule).toBeUndefined();
    expect(today.bars[0]!.low.money).toBeCloseTo(1.2 + 1, 12);
    expect(today.bars[0]!.high.money).toBeCloseTo(2.8 + 1, 12);
  });
});

describe('whatWouldHaveToBeTrue', () => {
  const rules = [
    rule('open', { ...nothing, ...cost({ uniform: [0, 10] }) }),
    rule('fixed', { ...nothing, ...cost(3) }),
    rule('hopeless', { ...nothing, ...cost(50) }),
  ];
  const scenario = scenarioWith({ ...standstill, relationship: noisy.relationship, rules });

  it('finds where the ranking flips, how likely that is, and the figure with the least way to go', () => {
    const { best, nearest, figures, exact } = whatWouldHaveToBeTrue(scenario, 'open');
    expect([best.id, exact]).toEqual(['fixed', true]);
    // best below a cost of 3: three tenths of what is believed, two tenths away from the mean of 5
    expect(nearest).toMatchObject({ path: 'rules.open.cost.amount', unit: 'money', central: 5 });
    expect(nearest!.nearest).toBeCloseTo(3, 6);
    expect(nearest!.chance).toBeCloseTo(0.3, 6);
    expect(nearest!.distance).toBeCloseTo(0.2, 6);
    expect(nearest!.stretches).toHaveLength(1);
    const churn = figures.find(({ path }) => path === 'relationship.churn');
    expect(churn).toMatchObject({ stretches: [], chance: 0, nearest: null, distance: null });
  });

  it('tells of the best rule where it stays so, and of a hopeless one that nothing makes it best', () => {
    const fixed = whatWouldHaveToBeTrue(scenario, 'fixed');
    expect(fixed.nearest).toBeNull();
    expect(fixed.figures.find(({ path }) => path === 'rules.open.cost.amount')!.chance).toBeCloseTo(0.7, 6);
    expect(fixed.figures.find(({ path }) => path === 'relationship.churn')!.chance).toBe(1);
    const hopeless = whatWouldHaveToBeTrue(scenario, 'hopeless');
    expect(hopeless.nearest).toBeNull();
    expect(hopeless.figures.map(({ chance }) => chance)).toEqual([0, 0]);
    expect(refusedPaths(() => whatWouldHaveToBeTrue(scenario, 'opne'))).toEqual(['rule']);
  });

  it('counts reaching the goal before money', () => {
    // only the dear rule can bring the goal, once it moves more people than expected
    const move = { side: 'partner', from: 'always-defect', to: 'tit-for-tat', share: { uniform: [0, 0.2] } };
    const teach = rule('teach', { change: { move }, ...cost(20) });
    const found = scenarioWith({ goal: { cooperation: 0.6, measured: 'now' }, rules: [teach, rule('cheap', { ...nothing, ...cost(1) })] });
    const { nearest } = whatWouldHaveToBeTrue(found, 'teach');
    const moved = nearest!.nearest!;
    const at = (share: number): number => {
      const partner = { 'tit-for-tat': 0.7 + share, 'always-defect': 0.3 - share };
      return assess(scenarioWith({ behaviours: { vendor: { 'tit-for-tat': 0.7, 'always-defect': 0.3 }, partner } }), { basin: false }).now
        .overall;
    };
    expect(at(moved)).toBeCloseTo(0.6, 5);
    expect(nearest!.chance).toBeCloseTo(1 - moved / 0.2, 5);
    expect(nearest!.distance).toBeCloseTo(Math.abs(moved / 0.2 - 0.5), 5);
    expect(quantileOf({ kind: 'uniform', low: 0, high: 0.2 }, 1 - nearest!.chance)).toBeCloseTo(moved, 5);
  });
});
