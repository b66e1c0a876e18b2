import { describe, expect, it } from 'vitest';
import type { Cost } from '../../src/scenario/index.ts';
import { type Setting, withMemory } from '../../src/incentives/index.ts';
import { judge } from '../../src/study/judge.ts';
import { paybackOf } from '../../src/study/payback.ts';
import { type Dealing, yearly } from '../../src/study/yearly.ts';
import { refusedPaths } from '../support/refusals.ts';
import { sampling, segment, settingWith } from './settings.ts';

const quarterly = { dealsPerYear: 4, churn: 0.2, interest: { vendor: 0, partner: 0 } };
/** Everybody cooperates: 3 a deal for each side. */
const kind = settingWith({ shares: { 'always-cooperate': 1 }, horizon: quarterly });
/** Everybody defects: 1 a deal for each side. */
const grim = settingWith({ shares: { 'always-defect': 1 }, horizon: quarterly });

const dealing = (setting: Setting, share = 1): Dealing => ({
  segment: segment(setting, share),
  outcome: judge([segment(setting)], sampling).now,
});

const network = { pairs: 30, people: { vendor: 5, partner: 15 } };
const costs: Cost[] = [
  { amount: 0.5, per: 'deal', payer: 'company', receiver: 'partner' },
  { amount: 7, per: 'pair-and-year', payer: 'company' },
  { amount: 20, per: 'pair-once', payer: 'company' },
  { amount: 60, per: 'head-and-year', heads: 2, payer: 'outside' },
  { amount: 100, per: 'head-once', heads: 3, payer: 'company' },
  { amount: 90, per: 'network-and-year', payer: 'company', receiver: 'outside' },
  { amount: 150, per: 'network-once', payer: 'partner' },
];

describe('money of a pair', () => {
  const today = yearly([dealing(grim)], { network });
  const rule = yearly([dealing(kind)], { costs, network, today });

  it('books recurring costs by account: per deal × 4, per head and per network over 30 pairs', () => {
    // company: 0.5 × 4 + 7 + 90 / 30; the partner receives 2; outside pays 60 × 2 / 30 and receives 90 / 30
    expect(rule.recurring).toEqual({
      company: expect.closeTo(12, 12),
      partner: expect.closeTo(-2, 12),
      outside: expect.closeTo(4 - 3, 12),
    });
    // what is used up or goes outside: 7 + 3; what outside pays does not count
    expect(rule.jointRecurring).toBeCloseTo(10, 12);
  });

  it('keeps one-off costs apart, and spreads them over five years in the yearly cost', () => {
    // company: 20 + 100 × 3 / 30; partner: 150 / 30
    expect(rule.oneOff).toEqual({ company: expect.closeTo(30, 12), partner: expect.closeTo(5, 12) });
    expect(rule.jointOneOff).toBeCloseTo(35, 12);
    expect(rule.years).toBeCloseTo(5, 12);
    expect(rule.cost).toMatchObject({ company: expect.closeTo(12 + 6, 12), partner: expect.closeTo(-2 + 1, 12) });
    expect(rule.jointCost).toBeCloseTo(10 + 7, 12);
  });

  it('tells value and what is left, per pair and year, per deal and in the network', () => {
    expect(rule.value).toEqual({ vendor: expect.closeTo(12, 12), partner: expect.closeTo(12, 12) });
    expect(rule.jointNet).toBeCloseTo(24 - 17, 12);
    expect(rule.net['partner']).toBeCloseTo(12 + 1, 12);
    expect(rule.net['company']).toBeCloseTo(-18, 12);
    expect(rule.perDeal.value['vendor']).toBeCloseTo(3, 12);
    expect(rule.perDeal.jointNet).toBeCloseTo(7 / 4, 12);
    expect(rule.network).toMatchObject({ pairs: 30, jointNet: expect.closeTo(210, 9), jointOneOff: expect.closeTo(35 * 30, 9) });
    expect(rule.network!.oneOff['company']).toBeCloseTo(20 * 30 + 100 * 3, 9);
    expect(rule.network!.cost['outside']).toBeCloseTo(120 - 90, 9);
  });

  it('tells who gains against today, and when one-off costs have come back', () => {
    const { gain, jointGain, years, jointYears } = rule.payback!;
    // each side earns 3 instead of 1 in four deals
    expect(gain).toEqual({
      vendor: expect.closeTo(8, 12),
      partner: expect.closeTo(8 + 2, 12),
      company: expect.closeTo(-12, 12),
      outside: expect.closeTo(-1, 12),
    });
    expect(jointGain).toBeCloseTo(16 - 10, 12);
    expect(jointYears).toBeCloseTo(35 / 6, 12);
    expect(years).toEqual({ vendor: 0, partner: expect.closeTo(0.5, 12), company: null, outside: null });
    expect(today).not.toHaveProperty('payback');
  });

  it('never pays back where nothing is gained, and has nothing to pay back where nothing changes', () => {
    const idle = yearly([dealing(grim)], { costs: [{ amount: 1, per: 'pair-once', payer: 'vendor' }], today });
    expect(idle.payback).toMatchObject({ jointYears: null, years: { vendor: null, partner: 0 } });
    expect(yearly([dealing(grim)], { today }).payback!.jointYears).toBe(0);
  });

  it('takes what rounding leaves of a gain for none, so that it is neither a loss nor ever pays back', () => {
    const shifted = (by: number) => ({ ...today, value: { vendor: 4 + by, partner: 4 } });
    const rounded = paybackOf(shifted(-1e-9), shifted(0));
    expect(rounded).toMatchObject({ gain: { vendor: 0, partner: 0 }, jointGain: 0, jointYears: 0, years: { vendor: 0, partner: 0 } });
    const once = paybackOf({ ...shifted(1e-9), oneOff: { vendor: 5 } }, shifted(0));
    expect(once).toMatchObject({ jointYears: null, years: { vendor: null } });
    // a thousandth of the money is a gain: 5 / 0.004 years
    expect(paybackOf({ ...shifted(0.004), oneOff: { vendor: 5 } }, shifted(0)).jointYears).toBeCloseTo(1250, 6);
  });

  it('leaves transfers out of the joint value, whatever their size', () => {
    const paid = yearly([dealing(kind)], { costs: [{ amount: 1000, per: 'deal', payer: 'company', receiver: 'vendor' }] });
    expect(paid.jointCost).toBe(0);
    expect(paid.jointNet).toBeCloseTo(24, 12);
    expect(paid).not.toHaveProperty('network');
  });

  it('cannot spread what falls on heads or the network without knowing it', () => {
    const paths = refusedPaths(() => yearly([dealing(kind)], { costs }));
    expect(paths).toEqual(['costs[3].per', 'costs[4].per', 'costs[5].per', 'costs[6].per']);
  });

  it('pays for everybody where no heads are told', () => {
    const trained = yearly([dealing(kind)], { costs: [{ amount: 6, per: 'head-once', payer: 'vendor' }], network });
    expect(trained.oneOff['vendor']).toBeCloseTo((6 * 20) / 30, 12);
  });
});

describe('what a deal costs', () => {
  it('falls due with the deals that are made, not with periods in which none is', () => {
    // a deal, then two periods without one, and so on; no chance of ending in sight matters, as all starts are alike
    const on = (state: string) => ({ CC: state, CD: state, DC: state, DD: state });
    const none = { vendor: 0, partner: 0 };
    const rule = {
      start: 'deal',
      states: { deal: { next: on('first') }, first: { instead: none, next: on('second') }, second: { instead: none, next: on('deal') } },
    };
    const w = 0.8 ** (1 / 4);
    // deals at periods 1, 4, 7 …: 1 / (1 − w³) of 1 / (1 − w) periods
    const made = (1 - w) / (1 - w ** 3);
    const resting = dealing(withMemory(kind, rule));
    expect(resting.outcome.made).toBeCloseTo(made, 10);
    expect(resting.outcome.accounts).toEqual({ vendor: expect.closeTo(3 * made, 10), partner: expect.closeTo(3 * made, 10) });
    const perDeal: Cost[] = [{ amount: 2, per: 'deal', payer: 'company' }];
    expect(yearly([resting], { costs: perDeal }).recurring['company']).toBeCloseTo(2 * 4 * made, 10);
    expect(yearly([dealing(kind)], { costs: perDeal }).recurring['company']).toBeCloseTo(8, 12);
    expect(dealing(kind).outcome).not.toHaveProperty('made');
    // half of all pairs rest
    const both = judge([segment(withMemory(kind, rule), 0.5), segment(kind, 0.5)], sampling).now;
    expect(both.made).toBeCloseTo((made + 1) / 2, 10);
  });
});

describe('the length of a relationship', () => {
  it('follows from the deals expected where a public state can end it', () => {
    const always = { next: { CC: { on: 0.5 }, CD: { on: 0.5 }, DC: { on: 0.5 }, DD: { on: 0.5 } } };
    const short = withMemory(kind, { start: 'on', states: { on: always } });
    // each deal is followed by another with chance w / 2, at four deals a year
    const w = 0.8 ** (1 / 4);
    const { years, cost } = yearly([dealing(short)], { costs: [{ amount: 10, per: 'pair-once', payer: 'vendor' }] });
    expect(years).toBeCloseTo(1 / (1 - w / 2) / 4, 10);
    expect(cost['vendor']).toBeCloseTo(10 / years, 10);
  });
});

describe('money over segments', () => {
  it('is that of the mean pair', () => {
    const yearlyDeals = settingWith({ shares: { 'always-cooperate': 1 }, continuation: 0.5 });
    const money = yearly([dealing(kind, 0.25), dealing(yearlyDeals, 0.75)], { costs: costs.slice(0, 3), network });
    // a quarter of pairs makes four deals a year, the others one: 3 × (0.25 × 4 + 0.75) = 5.25 for each side
    expect(money.value['vendor']).toBeCloseTo(5.25, 12);
    expect(money.recurring['company']).toBeCloseTo(0.5 * 1.75 + 7, 12);
    expect(money.perDeal.value['partner']).toBeCloseTo(3, 12);
    expect(money.years).toBeCloseTo(0.25 * 5 + 0.75 * 2, 12);
    // 20 once, over five years for a quarter of pairs and over two for the others
    expect(money.cost['company']).toBeCloseTo(0.5 * 1.75 + 7 + 0.25 * 4 + 0.75 * 10, 12);
    expect(money.network!.jointValue).toBeCloseTo(30 * 10.5, 9);
  });
});
