import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/core/index.ts';
import { expectMatch } from '../../src/exact/index.ts';
import { stageGame } from '../../src/games/index.ts';
import { type Setting, applyLevers, conditionsOf, levers, motivesOf, presetUses, presets } from '../../src/incentives/index.ts';
import { strategy } from '../../src/catalogue/index.ts';
import { messagesFor } from '../../src/messages/index.ts';

const accounts = {
  vendor: { CC: 40, CD: -3, DC: 45, DD: 17.5 },
  partner: { CC: 25, CD: 33, DC: -5, DD: -2.5 },
  company: { CC: 0, CD: 0, DC: 0, DD: 0 },
};

/** A deal of 100 between a vendor and a partner (the illustrative model of deal registration), quarterly. */
const base: Setting = {
  game: stageGame({ vendor: { T: 45, R: 40, P: 17.5, S: -3 }, partner: { T: 33, R: 25, P: -2.5, S: -5 }, accounts }),
  horizon: { dealsPerYear: 4, churn: 0.2, interest: { vendor: 0.1, partner: 0.1 } },
  execution: { vendor: { C: 0.02, D: 0.02 }, partner: { C: 0.02, D: 0.02 } },
  perception: { vendor: { C: 0.1, D: 0.1 }, partner: { C: 0.1, D: 0.1 } },
  recall: { vendor: 0.9, partner: 0.9 },
  pools: {
    vendor: [
      { strategy: strategy('always-defect'), share: 0.5 },
      { strategy: strategy('tit-for-tat'), share: 0.5 },
    ],
    partner: [
      { strategy: strategy('always-defect'), share: 0.5 },
      { strategy: strategy('tit-for-tat'), share: 0.5 },
    ],
  },
  adoptable: { vendor: [], partner: [] },
  scale: { vendor: 22.5, partner: 27.5 },
};

const withDealValue = (id: string): Record<string, number> =>
  Object.hasOwn(presets.find((preset) => preset.id === id)!.params, 'deal-value') ? { 'deal-value': 100 } : {};
const under = (id: string, figures: Record<string, number> = {}): Setting =>
  applyLevers(base, presetUses(id, { ...withDealValue(id), ...figures }));
const firstDeal = (setting: Setting) => setting.game.states[setting.game.start]!;

describe('ready rules', () => {
  it('are at least fourteen, each with words, a caveat and levers that exist', () => {
    expect(presets.length).toBeGreaterThanOrEqual(14);
    const words = messagesFor('en').presets;
    expect(presets.map(({ id }) => id).sort()).toEqual(Object.keys(words).sort());
    for (const { id } of presets) {
      expect(words[id]!.caveat.length).toBeGreaterThan(20);
      const used = presetUses(id, withDealValue(id)).map(({ lever }) => lever);
      expect(used.filter((lever) => !levers.some((known) => known.id === lever))).toEqual([]);
    }
  });

  it.each(presets.map(({ id }) => id))('%s changes the setting into one that can be solved', (id) => {
    const setting = under(id);
    expect(setting).not.toEqual(base);
    const { perRound } = expectMatch(strategy('tit-for-tat'), strategy('always-defect'), conditionsOf(setting));
    expect(Number.isFinite(perRound.vendor) && Number.isFinite(perRound.partner)).toBe(true);
  });

  it.each(presets.filter(({ params }) => 'deal-value' in params).map(({ id }) => id))(
    '%s in money costs the joint value nothing at the first deal',
    (id) => {
      const sum = (setting: Setting) =>
        Object.values(firstDeal(setting).accounts).reduce((total, account) => total + account.CC + account.CD + account.DC + account.DD, 0);
      const stopped = id === 'deal-registration' ? { protection: 0 } : {};
      expect(sum(under(id, stopped))).toBeCloseTo(sum(base), 9);
    },
  );

  it('deal registration moves 10 of 100 from vendor to partner, as in the model of deal registration', () => {
    const { vendor, partner } = firstDeal(under('deal-registration', { protection: 0 })).payoffs;
    expect(vendor.R).toBeCloseTo(30, 12);
    expect(partner.R).toBeCloseTo(35, 12);
    expect(vendor.T).toBe(45); // a deal taken direct pays no uplift
    expect(partner.T).toBe(33);
  });

  it('a registered deal that is protected for sure leaves the vendor nothing to gain by taking it', () => {
    const { vendor, partner } = firstDeal(under('deal-registration', { uplift: 0, protection: 1 })).payoffs;
    expect(vendor.T).toBe(vendor.R);
    expect(partner.S).toBe(partner.R);
  });

  it('a SPIFF of 2 % on a deal of 100 adds 2 to what the partner earns by cooperating', () => {
    const { partner } = firstDeal(under('spiff')).payoffs;
    expect([partner.R, partner.S, partner.T, partner.P]).toEqual([27, -3, 33, -2.5]);
  });

  it('market development funds of 3 % pay 2.7 where approved and leak 0.3', () => {
    const { partner } = firstDeal(under('market-development-funds')).payoffs;
    expect(partner.R).toBeCloseTo(25 + 0.9 * 3, 12);
    expect(partner.T).toBeCloseTo(33 + 0.1 * 3, 12);
  });

  it('double compensation pays the person, not the firm', () => {
    const { payoffs, accounts: booked } = firstDeal(under('double-compensation'));
    expect(payoffs.vendor.R).toBe(50);
    expect(booked['company']!.CC).toBe(-10);
  });

  it('split compensation passes half of a commission of 10 to the one left out', () => {
    const { vendor, partner } = firstDeal(under('split-compensation')).payoffs;
    expect([vendor.T, partner.S]).toEqual([40, 0]);
    expect([partner.T, vendor.S]).toEqual([28, 2]);
  });

  it('minimum advertised prices stop 85 % of undercut offers', () => {
    const { partner } = firstDeal(under('minimum-advertised-price')).payoffs;
    expect(partner.T).toBeCloseTo(0.15 * 33 + 0.85 * 25, 12);
  });

  it('a conflict desk takes 6 of 10 from the lone culprit on average, and gives it to the one let down', () => {
    const { vendor, partner } = firstDeal(under('conflict-desk')).payoffs;
    expect([vendor.T, partner.S]).toEqual([39, 1]);
  });

  it('team goals move the vendor by a quarter of what the partner earns, and no money', () => {
    const setting = under('team-goals');
    expect(motivesOf(setting).states[0]!.payoffs.vendor).toEqual({ T: 45 - 1.25, R: 40 + 6.25, P: 17.5 - 0.625, S: -3 + 8.25 });
    expect(setting.game).toEqual(base.game);
  });

  it('training half of three tenths of the people moves 15 % of a pool', () => {
    const setting = under('reciprocity-training');
    for (const side of ['vendor', 'partner'] as const) {
      const shares = setting.pools[side].map(({ share }) => share);
      expect(shares[0]).toBeCloseTo(0.35, 12);
      expect(shares[1]).toBeCloseTo(0.65, 12);
    }
  });

  it('deals in three pieces follow one another three times as often, each worth a third', () => {
    const setting = under('phased-delivery');
    expect(setting.horizon.dealsPerYear).toBe(12);
    expect(firstDeal(setting).payoffs.vendor.T).toBeCloseTo(15, 12);
  });

  it('contracts of seven years leave a churn of 1 − e^(−1/7)', () => {
    expect(under('multi-year-contracts').horizon.churn).toBeCloseTo(1 - Math.exp(-1 / 7), 12);
  });

  it('partner tiers pay nothing before four clean deals and 5 of 100 after', () => {
    const { states, start } = under('partner-tiers', { levels: 1 }).game;
    expect(states[start]!.payoffs.partner.R).toBe(25);
    expect(Math.max(...states.map(({ payoffs }) => payoffs.partner.R))).toBeCloseTo(30, 12);
  });

  it('cooling-off closes deals, and pays nobody while it lasts', () => {
    const { states } = under('cooling-off').game;
    const closed = states.filter((state) => state.closed);
    expect(closed.length).toBeGreaterThan(0);
    for (const { payoffs } of closed) expect(payoffs.vendor.T).toBe(0);
  });

  it('a quarter-end accelerator raises the temptation at every third deal only', () => {
    const { states } = under('quarter-end-accelerator').game;
    expect(states.map(({ payoffs }) => payoffs.vendor.T).sort()).toEqual([45, 45, 52]);
  });

  it('refuses what it does not know, all at once', () => {
    expect(() => presetUses('deal-registratoin')).toThrow(InputError);
    try {
      presetUses('deal-registration', { uplift: 2, protecton: 0.5 });
      expect.unreachable();
    } catch (error) {
      expect((error as InputError).problems.map(({ path }) => path).sort()).toEqual(['with.deal-value', 'with.protecton', 'with.uplift']);
    }
  });
});
