import { describe, expect, it } from 'vitest';
import { strategy } from '../../src/catalogue/index.ts';
import { mean, standardError, streamFor } from '../../src/core/index.ts';
import { expectMatch } from '../../src/exact/index.ts';
import { publicGame } from '../../src/games/index.ts';
import { type Setting, conditionsOf, withContinuation, withExecution } from '../../src/incentives/index.ts';
import { playMatch } from '../../src/match/index.ts';
import { pilot } from '../../src/messages/english/pilot.ts';
import { formatsFor } from '../../src/messages/index.ts';
import { program } from '../../src/strategies/index.ts';
import { normalQuantile } from '../../src/study/pilot/normalQuantile.ts';
import { pairsForPower, pilotPlan, smallestEffect } from '../../src/study/pilot/index.ts';
import { readOracle } from '../support/oracle.ts';
import { scenarioWith } from '../support/scenario.ts';

const mix = (reciprocal: number): Record<string, number> => ({ 'tit-for-tat': reciprocal, 'always-defect': 1 - reciprocal });
const settingWith = (vendor: Record<string, number>, partner: Record<string, number>, deals = 8): Setting =>
  withExecution(scenarioWith({ behaviours: { vendor, partner }, relationship: { 'deals-a-year': deals, churn: 0.2 } }).setting, 0.05);

describe('the number of pairs', () => {
  it('is that of the normal approximation: 32 differences for half a standard deviation (power 0.8, level 5 %)', () => {
    expect(pairsForPower({ effect: 0.5, variance: 1, test: 'normal', design: 'same-pairs' })).toBe(32);
    // Cohen 1988, table 2.3.5: 64 in each of two groups for d = 0.5, 26 for 0.8, 394 for 0.2 (t test, two-sided 5 %, power 0.8; 393 in print).
    expect(pairsForPower({ effect: 0.5, variance: 2 })).toBe(64);
    expect(pairsForPower({ effect: 0.8, variance: 2 })).toBe(26);
    expect(Math.abs(pairsForPower({ effect: 0.2, variance: 2 }) - 393)).toBeLessThanOrEqual(1);
  });

  it('uses the quantiles of the normal distribution that tables print', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
    expect(normalQuantile(0.8)).toBeCloseTo(0.8416212335729143, 14);
    expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 12);
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0.02)).toBeCloseTo(-normalQuantile(0.98), 14);
  });

  it('and the smallest effect undo each other', () => {
    for (const design of ['two-groups', 'same-pairs'] as const) {
      const question = { variance: 0.3, design, power: 0.9, level: 0.01 };
      const effect = smallestEffect(question, 40);
      expect(pairsForPower({ ...question, effect })).toBe(40);
      expect(pairsForPower({ ...question, effect: 0.99 * effect })).toBeGreaterThan(40);
    }
    expect(smallestEffect({ variance: 1 }, 0)).toBe(Infinity);
  });

  it('is refused for effects, variances and chances that are none', () => {
    expect(() => pairsForPower({ effect: 0, variance: -1, power: 1, level: 0, test: 'z' as never })).toThrow(
      /effect[\s\S]*variance[\s\S]*power[\s\S]*level[\s\S]*test/,
    );
  });
});

describe('a pilot plan', () => {
  const today = settingWith(mix(0.5), mix(0.5));
  const rule = settingWith(mix(0.75), mix(0.75));

  it('takes the variance of like pairs from the exact engine', () => {
    // Two coins: cooperation over n deals has the variance of 2n fair coins, 1 / (8n); the payoff scores have 737.5 over 200 rounds.
    const coins = scenarioWith({
      behaviours: { vendor: { random: 1 }, partner: { random: 1 } },
      relationship: { 'deals-a-year': 10, churn: 0.1 },
    });
    const { lengths, exact } = pilotPlan({ today: coins.setting, rule: coins.setting, effect: 0.1, years: [1] });
    expect(exact).toBe(true);
    expect(lengths[0]!.today).toMatchObject({ between: 0 });
    expect(lengths[0]!.today.within).toBeCloseTo(1 / 80, 12);
    const known = readOracle('oracle-9.json').find(({ id }) => id === 'stat.matchvar.RANDOM.RANDOM.200')!.expected as { variance: number };
    const money = scenarioWith({
      behaviours: { vendor: { random: 1 }, partner: { random: 1 } },
      relationship: { 'deals-a-year': 200, churn: 0.1 },
    });
    const byAccount = pilotPlan({ today: money.setting, rule: money.setting, effect: 1, years: [1], measure: { account: 'vendor' } });
    expect(byAccount.lengths[0]!.today.within * 200 ** 2).toBeCloseTo(known.variance, 6);
  });

  it('adds the variance between kinds of pairs, which does not fade with time', () => {
    // Without slips, pairs cooperate always (1/4) or nearly never: 0 between two defectors, and 1/(2n) where one cooperates once.
    const clean = scenarioWith({
      behaviours: { vendor: mix(0.5), partner: mix(0.5) },
      relationship: { 'deals-a-year': 10, churn: 0.1 },
    }).setting;
    const { lengths } = pilotPlan({ today: clean, rule: clean, effect: 0.1, years: [1] });
    const shares = [1, 1 / 20, 1 / 20, 0];
    const centre = mean(shares);
    expect(lengths[0]!.today.within).toBeCloseTo(0, 12);
    expect(lengths[0]!.today.between).toBeCloseTo(mean(shares.map((share) => (share - centre) ** 2)), 12);
  });

  it('attains the power it states when such pilots are run', () => {
    const { lengths } = pilotPlan({ today, rule, years: [1] });
    const { pairsPerGroup, effect, expected, deals } = lengths[0]!;
    expect(effect).toBe(expected);
    expect(deals).toBe(8);
    const random = streamFor({ seed: 'pilots', repetition: 0, purpose: 'population' });
    const group = pairSampler(today, 0.5, random);
    const treated = pairSampler(rule, 0.75, random);
    const pilots = 3000;
    let seen = 0;
    for (let i = 0; i < pilots; i++) {
      const [a, b] = [group, treated].map((sample) => Array.from({ length: pairsPerGroup! }, sample)) as [number[], number[]];
      const t = (mean(b) - mean(a)) / Math.hypot(standardError(a), standardError(b));
      // Quantile of t for 2(n − 1) degrees of freedom, by Cornish and Fisher: z + (z³ + z) / 4ν.
      const z = 1.959963984540054;
      if (Math.abs(t) > z + (z ** 3 + z) / (8 * (pairsPerGroup! - 1))) seen++;
    }
    // Means of few kinds of pairs are not quite normal: 4 standard errors of the count, and one point in a hundred for that.
    expect(Math.abs(seen / pilots - 0.8)).toBeLessThan(4 * Math.sqrt((0.8 * 0.2) / pilots) + 0.01);
  });

  it('begins with more pairs where relationships end before it does', () => {
    const { lengths } = pilotPlan({ today, rule, years: [1], effect: 0.2 });
    const { pairs, pairsPerGroup } = lengths[0]!;
    // Eight deals: seven intervals must be survived, 0.8^(7/8).
    expect(pairs).toBe(2 * Math.ceil(pairsPerGroup! / 0.8 ** (7 / 8)));
    const both = pilotPlan({ today, rule, years: [1], effect: 0.2, design: 'same-pairs' }).lengths[0]!;
    expect(both.pairs).toBe(Math.ceil(both.pairsPerGroup! / 0.8 ** (15 / 8)));
  });

  it('chooses the shortest pilot for which the pairs at hand suffice, and none where none does', () => {
    const plan = pilotPlan({ today, rule, pairs: 1000 });
    expect(plan.chosen).toBe(plan.lengths.find(({ pairs }) => pairs! <= 1000));
    expect(pilotPlan({ today, rule, pairs: 4 }).chosen).toBeNull();
    const least = pilotPlan({ today, rule }).chosen!;
    expect(least.pairs).toBe(Math.min(...plan.lengths.map(({ pairs }) => pairs!)));
    for (const length of plan.lengths) {
      // A thousand pairs suffice for an effect exactly where it is at least the smallest that they show.
      expect(length.pairs! <= 1000, `${length.years} years`).toBe(length.effect! >= length.smallest!);
    }
  });

  it('compares the same pairs with fewer of them where pairs differ more than the rule changes them', () => {
    const gentler = withExecution(today, 0.02);
    const groups = pilotPlan({ today, rule: gentler, years: [2] }).lengths[0]!;
    const same = pilotPlan({ today, rule: gentler, years: [2], design: 'same-pairs' }).lengths[0]!;
    expect(same.pairsPerGroup!).toBeLessThan(groups.pairsPerGroup!);
  });

  it('expects nothing of a rule that changes nothing, and says so', () => {
    const { lengths, chosen } = pilotPlan({ today, rule: today });
    expect(lengths[0]).toMatchObject({ effect: null, pairsPerGroup: null, pairs: null });
    expect(chosen).toBeNull();
  });

  it('looks at people once they have adapted where asked', () => {
    const shorter = withContinuation(today, 0.1);
    const now = pilotPlan({ today, rule: shorter, years: [1] }).lengths[0]!;
    // The deals of a year are the same whatever may follow them; only people who adapt behave otherwise.
    expect(now.expected).toBeCloseTo(0, 12);
    expect(pilotPlan({ today, rule: shorter, years: [1], pools: 'adapted' }).lengths[0]!.expected).toBeLessThan(-0.1);
  });

  it('lets word of mouth change how moves are read', () => {
    // Alternators cooperate in 1/(1 + w) of their deals at continuation w = 0.8, so that word gets round of a breach with chance
    // 4/9. Over two deals: both open with C; then tit for tat still cooperates with chance 5/9, the alternator defects.
    const alone = scenarioWith({
      behaviours: { vendor: { 'tit-for-tat': 1 }, partner: { alternator: 1 } },
      relationship: { 'deals-a-year': 1, churn: 0.2 },
    }).setting;
    const word = { vendor: { others: 0, heard: 0 }, partner: { others: 1, heard: 1 } };
    const meanOf = (setting: Setting): number =>
      pilotPlan({ today: setting, rule: setting, effect: 0.1, years: [2] }).lengths[0]!.today.mean;
    expect(meanOf(alone)).toBeCloseTo(3 / 4, 12);
    expect(meanOf({ ...alone, word })).toBeCloseTo((2 + 5 / 9) / 4, 9);
  });

  it('takes the share of cooperative moves among the deals made, where some are not', () => {
    const open = publicGame({
      start: 'open',
      states: {
        open: { payoffs: { T: 5, R: 3, P: 1, S: 0 }, next: { CC: 'open', CD: 'shut', DC: 'shut', DD: 'shut' } },
        shut: { payoffs: { T: 0, R: 0, P: 0, S: 0 }, next: { CC: 'open', CD: 'open', DC: 'open', DD: 'open' } },
      },
    });
    const game = { ...open, states: open.states.map((state) => (state.name === 'shut' ? { ...state, closed: true as const } : state)) };
    const setting = { ...settingWith({ 'tit-for-tat': 1 }, { random: 1 }), game };
    const plan = (of: Setting, repetitions = 200) =>
      pilotPlan({ today: of, rule: of, effect: 0.1, years: [1], repetitions }).lengths[0]!.today;
    const { game: _game, noise } = conditionsOf(setting) as Required<ReturnType<typeof conditionsOf>>;
    const { cooperation } = expectMatch(strategy('tit-for-tat'), strategy('random'), { game, noise, length: { rounds: 8 } });
    const exact = plan(setting);
    expect(exact.mean).toBeCloseTo((cooperation.vendor + cooperation.partner) / 2, 10);
    const copy = program({ id: 'copy', memory: 'C', play: (memory) => (memory === 'C' ? 1 : 0), learn: (_, { other }) => other });
    const sampled = plan({ ...setting, pools: { ...setting.pools, vendor: [{ strategy: copy, share: 1 }] } }, 4000);
    expect(Math.abs(sampled.mean - exact.mean)).toBeLessThan(4 * Math.sqrt(exact.within / 4000));
    // The variance of a variance of 4 000 nearly normal values is about 2 / 4 000 of its square.
    expect(Math.abs(sampled.within / exact.within - 1)).toBeLessThan(4 * Math.sqrt(2 / 4000) + 0.02);
  });

  it('is sampled where programs play, near to what is exact', () => {
    const programs = settingWith({ gradual: 1 }, mix(0.5));
    const { exact, lengths } = pilotPlan({ today: programs, rule, years: [1], repetitions: 300 });
    expect(exact).toBe(false);
    expect(lengths[0]!.today.within).toBeGreaterThan(0);
  });

  it('refuses what it cannot plan with, and lists all of it', () => {
    const wrong = (): unknown =>
      pilotPlan({ today, rule, measure: { account: 'nobody' }, effect: 0, pairs: 2, years: [], power: 2, design: 'none' as never });
    expect(wrong).toThrow(/measure[\s\S]*effect[\s\S]*pairs[\s\S]*years[\s\S]*design[\s\S]*power/);
    expect(() =>
      pilotPlan({
        today,
        rule: [
          { share: 1, setting: rule },
          { share: 1, setting: rule },
        ],
      }),
    ).toThrow('other parts than today');
    expect(() => pilotPlan({ today } as never)).toThrow('rule');
  });

  it('considers no length in which some pair makes no deal', () => {
    const rare = settingWith(mix(0.5), mix(0.5), 0.5);
    expect(pilotPlan({ today: rare, rule: rare, effect: 0.1 }).lengths.map(({ years, deals }) => [years, deals])).toEqual([
      [2, 1],
      [3, 1],
    ]);
    expect(() => pilotPlan({ today: rare, rule: rare, effect: 0.1, years: [1] })).toThrow('years[0]');
  });

  it('is told with its own figures', () => {
    const f = formatsFor('en', 'points');
    const { lengths } = pilotPlan({ today, rule, years: [0.25, 1], pairs: 60 });
    const length = lengths[1]!;
    expect(pilot.groups(f, length, 'two-groups')).toContain(`${f.number(length.pairsPerGroup!)} pairs in each group`);
    expect(pilot.groups(f, length, 'two-groups')).toContain('12 months (about 8 deals each)');
    expect(pilot.effect(f, 'cooperation', length)).toContain(
      `rise from ${f.finePercent(length.today.mean)} to ${f.finePercent(length.rule.mean)}`,
    );
    expect(pilot.effect(f, 'cooperation', { ...length, effect: null })).toContain('No difference');
    expect(pilot.smallest(f, 'cooperation', 60, length)).toContain(f.number(100 * length.smallest!, 1));
    expect(pilot.scatter(f, length)).toContain(f.percent(length.today.between / (length.today.between + length.today.within)));
  });
});

/** Draws pairs of a mix on both sides and plays them for eight deals; each kind from 400 matches played before. */
function pairSampler(setting: Setting, reciprocal: number, random: () => number): () => number {
  const { game, noise } = conditionsOf(setting) as Required<ReturnType<typeof conditionsOf>>;
  const kinds = ['tit-for-tat', 'always-defect'].map((vendor) =>
    ['tit-for-tat', 'always-defect'].map((partner) =>
      Array.from({ length: 400 }, (_, repetition) => {
        const options = { game, noise, length: { rounds: 8 }, seed: `${vendor} ${partner}`, repetition };
        const { cooperation } = playMatch(strategy(vendor), strategy(partner), options);
        return (cooperation.vendor + cooperation.partner) / 2;
      }),
    ),
  );
  const pick = (): number => (random() < reciprocal ? 0 : 1);
  return () => kinds[pick()]![pick()]![Math.floor(400 * random())]!;
}
