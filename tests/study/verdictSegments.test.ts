import { describe, expect, it } from 'vitest';
import type { Setting } from '../../src/incentives/index.ts';
import { judge } from '../../src/study/judge.ts';
import { incentiveSlack, meterFor, overallAdapted, overallNow } from '../../src/study/measures.ts';
import { sampling, segment, settingWith } from './settings.ts';

const quarterly = settingWith({
  shares: { 'tit-for-tat': 0.7, 'always-defect': 0.3 },
  horizon: { dealsPerYear: 4, churn: 0.2, interest: { vendor: 0, partner: 0 } },
});
const yearlyDeals = settingWith({ shares: { 'always-cooperate': 0.2, 'always-defect': 0.8 }, continuation: 0.5 });
const segments = [segment(quarterly, 0.3, 'resellers'), segment(yearlyDeals, 0.7, 'service')];

/** Parts of all deals: 0.3 × 4 and 0.7 × 1, of 1.9. */
const [a, b] = [1.2 / 1.9, 0.7 / 1.9];

const one = (setting: Setting) => judge([segment(setting)], sampling);

describe('a verdict over segments', () => {
  const all = judge(segments, sampling, { basin: { starts: 10 } });
  const [first, second] = [one(quarterly), one(yearlyDeals)];

  it('has figures per deal weighted by the deals of each', () => {
    const mean = (pick: (verdict: typeof first) => number): number => a * pick(first) + b * pick(second);
    expect(all.now.overall).toBeCloseTo(
      mean(({ now }) => now.overall),
      12,
    );
    expect(all.now.cooperation.partner).toBeCloseTo(
      mean(({ now }) => now.cooperation.partner),
      12,
    );
    expect(all.now.perDeal.vendor).toBeCloseTo(
      mean(({ now }) => now.perDeal.vendor),
      12,
    );
    expect(all.now.outcomes.DD).toBeCloseTo(
      mean(({ now }) => now.outcomes.DD),
      12,
    );
    expect(all.now.accounts['partner']).toBeCloseTo(
      mean(({ now }) => now.accounts['partner']!),
      12,
    );
    expect(all.now.joint).toBeCloseTo(
      mean(({ now }) => now.joint),
      12,
    );
    expect(all.adapted.overall).toBeCloseTo(
      mean(({ adapted }) => adapted.overall),
      12,
    );
  });

  it('can be worked out by hand', () => {
    // Two in ten always cooperate among the yearly ones. Of quarterly pairs, 0.49 cooperate throughout, and in 0.42 the
    // reciprocator does so in the first deal only: 1 − w of all.
    const w = 0.8 ** (1 / 4);
    expect(all.now.overall).toBeCloseTo(a * (0.49 + 0.42 * ((1 - w) / 2)) + b * 0.2, 12);
  });

  it('weighs pools, continuation and length by pairs', () => {
    expect(all.continuation).toBeCloseTo(0.3 * 0.8 ** (1 / 4) + 0.7 * 0.5, 12);
    expect(all.now.rounds).toBeCloseTo(0.3 / (1 - 0.8 ** (1 / 4)) + 0.7 * 2, 9);
    const share = (id: string, verdict = all): number => verdict.adapted.pools.vendor.find((one) => one.id === id)?.share ?? 0;
    for (const id of ['tit-for-tat', 'always-defect', 'always-cooperate'])
      expect(share(id)).toBeCloseTo(0.3 * share(id, first) + 0.7 * share(id, second), 12);
    expect(all.adapted.pools.vendor.reduce((sum, pool) => sum + pool.share, 0)).toBeCloseTo(1, 9);
  });

  it('needs what the most demanding segment needs', () => {
    const mild = settingWith({ payoffs: { T: 4, R: 3, P: 1, S: 0 } });
    const both = judge([segment(mild, 0.5, 'mild'), segment(yearlyDeals, 0.5, 'plain')], sampling);
    // tit for tat: 1/3 at 4/3/1/0, 2/3 at 5/3/1/0 (Axelrod 1981)
    expect(both.incentive.vendor.titForTat).toBeCloseTo(2 / 3, 12);
    expect(both.incentive.vendor.grim).toBeCloseTo(1 / 2, 12);
    const hopeless = settingWith({ payoffs: { T: 7, R: 3, P: 1, S: 0 } });
    expect(judge([segment(mild, 0.5), segment(hopeless, 0.5)], sampling).incentive.partner.titForTat).toBeNull();
  });

  it('tells each segment with its share and its own verdict, basin included', () => {
    expect(all.segments!.map(({ id, share }) => [id, share])).toEqual([
      ['resellers', 0.3],
      ['service', 0.7],
    ]);
    expect(all.segments![1]!.verdict.now).toEqual(second.now);
    expect(all.segments![0]!.verdict.adapted.basin!.starts).toBe(10);
    expect(all.adapted).not.toHaveProperty('basin');
    expect(one(quarterly)).not.toHaveProperty('segments');
  });

  it('measures as it judges, with a meter of its own or one that has seen other settings', () => {
    const meter = meterFor(sampling);
    const reversed = [segments[1]!, segments[0]!];
    for (const given of [segments, reversed, [segment(quarterly)]]) {
      const verdict = judge(given, sampling);
      expect(overallNow(given, sampling).value).toBeCloseTo(verdict.now.overall, 14);
      expect(overallNow(given, sampling, meter).value).toBe(overallNow(given, sampling).value);
      expect(overallAdapted(given, sampling, meter)).toEqual({ value: verdict.adapted.overall, exact: true });
    }
  });

  it('counts no money outside as joint value', () => {
    const { game } = yearlyDeals;
    const accounts = { vendor: { CC: 1, CD: 1, DC: 1, DD: 1 }, outside: { CC: 5, CD: 5, DC: 5, DD: 5 } };
    const paying = { ...yearlyDeals, game: { ...game, states: game.states.map((state) => ({ ...state, accounts })) } };
    expect(one(paying).now).toMatchObject({ joint: expect.closeTo(1, 12), accounts: { outside: expect.closeTo(5, 12) } });
  });
});

describe('what is to spare before betrayal pays', () => {
  it('is continuation × discount × recognition, less what is needed, where it is least', () => {
    const setting = settingWith({ continuation: 0.9, recall: { vendor: 1, partner: 0.8 } });
    // tit for tat needs 2/3; partners recognise the vendor eight times in ten, so that its shadow is 0.72
    expect(incentiveSlack([segment(setting)], 'tit-for-tat')).toBeCloseTo(0.72 - 2 / 3, 12);
    expect(incentiveSlack([segment(setting, 0.5), segment(settingWith({ continuation: 0.6 }), 0.5)], 'tit-for-tat')).toBeCloseTo(
      0.6 - 2 / 3,
      12,
    );
    expect(incentiveSlack([segment(settingWith({ continuation: 0.6 }))], 'grim')).toBeCloseTo(0.1, 12);
  });

  it('tells a need above 1 as it is, and none where nothing is lost', () => {
    // (T − R) / (R − S) = 4 / 3 at 7/3/1/0
    expect(incentiveSlack([segment(settingWith({ payoffs: { T: 7, R: 3, P: 1, S: 0 } }))], 'tit-for-tat')).toBeCloseTo(0.9 - 4 / 3, 12);
    expect(incentiveSlack([segment(settingWith({ payoffs: { T: 4, R: 1, P: 3, S: 1 } }))], 'tit-for-tat')).toBe(-Infinity);
  });
});
