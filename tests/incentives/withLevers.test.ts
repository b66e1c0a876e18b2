import { describe, expect, it } from 'vitest';
import { stageGame } from '../../src/games/index.ts';
import {
  type LeverUse,
  type Setting,
  applyLevers,
  continuationOf,
  findLever,
  motivesOf,
  reciprocatorShare,
  reciprocityBounds,
  networkBound,
  groupBound,
  kinBound,
  withBlockedMoves,
  withCare,
  withChurn,
  withContinuation,
  withContractLength,
  withDealsPerYear,
  withExecution,
  withGame,
  withInterest,
  withOutcomesPaidAs,
  withPayments,
  withRecall,
  withTranches,
  withWord,
} from '../../src/incentives/index.ts';
import { refusalsOf, refusedPaths } from '../support/refusals.ts';
import { frozenSetting } from './settings.ts';

const vendorOf = ({ game }: Setting) => game.states[0]!.payoffs.vendor;
const partnerOf = ({ game }: Setting) => game.states[0]!.payoffs.partner;
const under = (setting: Setting, ...uses: LeverUse[]): Setting => applyLevers(setting, uses);
const booked = withGame(
  frozenSetting,
  stageGame({
    vendor: { T: 5, R: 3, P: 1, S: 0 },
    partner: { T: 5, R: 3, P: 1, S: 0 },
    accounts: { company: { CC: 100, CD: 40, DC: 80, DD: 20 } },
  }),
);

describe('withBlockedMoves', () => {
  it('pays the deal as if the side had cooperated, in payoffs and accounts', () => {
    const half = withBlockedMoves(booked, { vendor: 0, partner: 0.5 });
    // Partner: T′ = (5 + 3)/2, P′ = (1 + 0)/2 (its own defection undone against a defector). Vendor: S′ = (0 + 3)/2, P′ = (1 + 5)/2.
    expect(partnerOf(half)).toStrictEqual({ T: 4, R: 3, P: 0.5, S: 0 });
    expect(vendorOf(half)).toStrictEqual({ T: 5, R: 3, P: 3, S: 1.5 });
    expect(half.game.states[0]!.accounts['company']).toStrictEqual({ CC: 100, CD: 70, DC: 80, DD: 50 });
  });

  it('stops each side by itself where both defect', () => {
    // 0.25 each of DD, CD, DC, CC: (1 + 0 + 5 + 3)/4.
    const both = withBlockedMoves(booked, { vendor: 0.5, partner: 0.5 });
    expect(vendorOf(both).P).toBe(2.25);
    expect(both.game.states[0]!.accounts['company']!.DD).toBe(60);
    expect(under(booked, { lever: 'price-floor', blocked: 0.5 })).toStrictEqual(both);
  });

  it('leaves no temptation where every undercut is stopped', () => {
    expect(vendorOf(withBlockedMoves(booked, { vendor: 1, partner: 1 }))).toStrictEqual({ T: 3, R: 3, P: 3, S: 3 });
  });

  it('lists figures that are not chances', () => {
    expect(refusedPaths(() => withBlockedMoves(booked, { vendor: 2, partner: NaN }))).toStrictEqual(['blocked.vendor', 'blocked.partner']);
    expect(refusedPaths(() => withOutcomesPaidAs(booked, { DC: { CC: 0.6, DD: 0.6 }, XX: {} } as never))).toStrictEqual([
      'paidAs.XX',
      'paidAs.DC',
    ]);
    expect(refusedPaths(() => withOutcomesPaidAs(booked, { DC: { CC: 0.6, DD: 0.6 }, CD: { CC: -1 } }))).toStrictEqual([
      'paidAs.DC',
      'paidAs.CD.CC',
    ]);
  });
});

describe('deal registration', () => {
  it('protects a registered deal: a grab is paid as if both had cooperated, uplift included', () => {
    const { accounts } = under(booked, { lever: 'deal-registration', uplift: 1, protection: 0.5, payer: 'company' }).game.states[0]!;
    const setting = under(booked, { lever: 'deal-registration', uplift: 1, protection: 0.5 });
    // Both cooperating: 2 and 4. Grab: half of (5, 0), half of (2, 4).
    expect(vendorOf(setting)).toStrictEqual({ T: 3.5, R: 2, P: 1, S: 0 });
    expect(partnerOf(setting)).toStrictEqual({ T: 5, R: 4, P: 1, S: 2 });
    expect(accounts['company']).toStrictEqual({ CC: 99, CD: 40, DC: 89.5, DD: 20 });
  });
});

describe('payment levers', () => {
  const cases: readonly (readonly [LeverUse, ReturnType<typeof vendorOf>, ReturnType<typeof vendorOf>])[] = [
    [
      { lever: 'shared-bonus', side: 'partner', amount: 2 },
      { T: 5, R: 3, P: 1, S: 0 },
      { T: 5, R: 5, P: 1, S: 0 },
    ],
    [
      { lever: 'insurance', side: 'partner', amount: 2, proof: 0.5 },
      { T: 5, R: 3, P: 1, S: 0 },
      { T: 5, R: 3, P: 1, S: 1 },
    ],
    [
      { lever: 'restitution', side: 'partner', amount: 2, detection: 0.5 },
      { T: 5, R: 3, P: 1, S: 1 },
      { T: 4, R: 3, P: 1, S: 0 },
    ],
    [
      { lever: 'double-commission', commission: 4, share: 0.5 },
      { T: 5, R: 5, P: 1, S: 2 },
      { T: 5, R: 3, P: 1, S: 0 },
    ],
    [
      { lever: 'split-commission', side: 'vendor', commission: 4, share: 0.5 },
      { T: 3, R: 3, P: 1, S: 0 },
      { T: 5, R: 3, P: 1, S: 2 },
    ],
    [
      { lever: 'market-development-funds', amount: 4, approval: 0.75, leak: 0.25 },
      { T: 5, R: 3, P: 1, S: 0 },
      { T: 6, R: 6, P: 2, S: 3 },
    ],
    [
      { lever: 'penalty', side: 'partner', amount: 4, detection: 0.5, 'false-alarms': 0.25, receiver: 'vendor' },
      // Vendor's move first: the vendor gets 1 where the partner cooperated, 2 where it defected.
      { T: 6, R: 4, P: 3, S: 2 },
      { T: 3, R: 2, P: -1, S: -1 },
    ],
  ];

  it.each(cases)('%j pays whom it should, when it should', (use, vendor, partner) => {
    const setting = under(frozenSetting, use);
    expect(vendorOf(setting)).toStrictEqual(vendor);
    expect(partnerOf(setting)).toStrictEqual(partner);
  });

  it('refuse those who would pay themselves, and culprits who insure their victims', () => {
    const uses: LeverUse[] = [
      { lever: 'shared-bonus', amount: 1, payer: 'vendor' },
      { lever: 'cooperation-bonus', side: 'partner', amount: 1, payer: 'partner' },
      { lever: 'penalty', amount: 1, receiver: 'partner' },
      { lever: 'insurance', side: 'partner', amount: 1, payer: 'vendor' },
      { lever: 'double-commission', commission: 1, payer: 'vendor' },
      { lever: 'deal-registration', uplift: 1, payer: 'partner' },
      { lever: 'market-development-funds', amount: 1, payer: 'partner' },
    ];
    expect(uses.map((use) => refusedPaths(() => under(frozenSetting, use)))).toStrictEqual([
      ['levers[0].payer'],
      ['levers[0].payer'],
      ['levers[0].receiver'],
      ['levers[0].payer'],
      ['levers[0].payer'],
      ['levers[0].payer'],
      ['levers[0].payer'],
    ]);
    expect(refusalsOf(() => under(frozenSetting, uses[0]!))[0]!.expected).toBe('company, or another account');
  });

  it('of nothing leave the accounts as they are', () => {
    expect(withPayments(frozenSetting, [{ payer: 'company', receiver: 'partner', amount: { CC: 0 } }])).toStrictEqual(frozenSetting);
  });
});

describe('withTranches', () => {
  it('splits payoffs, accounts and the unit of comparison, and lifts w to w^(1/k)', () => {
    const setting = withTranches(withContinuation(booked, 0.0625), 4);
    expect(continuationOf(setting.horizon)).toBe(0.5);
    expect(setting.horizon.dealsPerYear).toBe(16);
    expect(vendorOf(setting)).toStrictEqual({ T: 1.25, R: 0.75, P: 0.25, S: 0 });
    expect(setting.game.states[0]!.accounts['company']!.CC).toBe(25);
    expect(setting.scale).toStrictEqual({ vendor: 0.5, partner: 0.5 });
    // Without a continuation of its own: churn stays, and with it the money of a year.
    const yearly = withTranches(booked, 4);
    expect(yearly.horizon).toStrictEqual({ ...booked.horizon, dealsPerYear: 16 });
    expect(yearly.horizon.dealsPerYear * vendorOf(yearly).R).toBe(booked.horizon.dealsPerYear * vendorOf(booked).R);
  });

  it('refuses pieces that are not whole and so many that nothing would end', () => {
    for (const pieces of [0, 1.5, NaN, Number.MAX_SAFE_INTEGER])
      expect(refusedPaths(() => withTranches(booked, pieces))).toStrictEqual(['pieces']);
  });
});

describe('withContractLength', () => {
  it('is the reverse of a constant hazard: half the churn of long contracts is about twice the length', () => {
    const { horizon } = withContractLength(frozenSetting, 2);
    expect(horizon.churn).toBeCloseTo(1 - Math.exp(-0.5), 14);
    expect(continuationOf(horizon)).toBeCloseTo(Math.exp(-1 / 8), 14);
    expect(continuationOf(withContractLength(frozenSetting, 0).horizon)).toBe(0);
    expect(findLever('contract-length')!.dose.today({ ...frozenSetting, horizon })).toBeCloseTo(2, 12);
  });

  it('refuses what is no length', () => {
    for (const years of [-1, NaN, Infinity, 1e300])
      expect(refusedPaths(() => withContractLength(frozenSetting, years))).toStrictEqual(['years']);
  });
});

describe('withDealsPerYear', () => {
  it('keeps what a year does where the chance of going on was set as such', () => {
    const setting = withDealsPerYear(withContinuation(frozenSetting, 0.25), 8);
    expect(continuationOf(setting.horizon)).toBe(0.5);
  });
});

describe('withCare', () => {
  it('moves people, not money', () => {
    const caring = withCare(booked, { vendor: 0.5, partner: 0 });
    expect(motivesOf(caring).states[0]!.payoffs).toStrictEqual({
      vendor: { T: 5, R: 4.5, P: 1.5, S: 2.5 },
      partner: { T: 5, R: 3, P: 1, S: 0 },
    });
    expect(caring.game).toBe(booked.game);
    expect(withCare(booked, 0)).toBe(booked);
    expect(refusedPaths(() => withCare(booked, -1))).toStrictEqual(['care.vendor', 'care.partner']);
  });
});

describe('withWord', () => {
  it('sets one side and leaves the other silent', () => {
    expect(withWord(frozenSetting, 'vendor', { others: 20, heard: 0.3 }).word).toStrictEqual({
      vendor: { others: 20, heard: 0.3 },
      partner: { others: 0, heard: 0 },
    });
    expect(refusedPaths(() => withWord(frozenSetting, 'nobody' as never, { others: -1, heard: 2 }))).toStrictEqual([
      'side',
      'word.others',
      'word.heard',
    ]);
  });

  it('keeps to the number of others that the setting tells', () => {
    const told = withWord(frozenSetting, 'vendor', { others: 3, heard: 0.2 });
    expect(under(told, { lever: 'word-of-mouth', heard: 0.6 }).word!.vendor).toStrictEqual({ others: 3, heard: 0.6 });
    expect(under(told, { lever: 'word-of-mouth', heard: 0.6, others: 3 }).word!.vendor).toStrictEqual({ others: 3, heard: 0.6 });
    expect(refusalsOf(() => under(told, { lever: 'word-of-mouth', heard: 0.6, others: 50 }))).toStrictEqual([
      { path: 'levers[0].others', message: 'how many others there are is told already', received: 50, expected: '3, or nothing' },
    ]);
    expect(under(frozenSetting, { lever: 'word-of-mouth', heard: 0.6, others: 50 }).word!.vendor).toStrictEqual({ others: 50, heard: 0.6 });
  });
});

describe('levels of several figures', () => {
  it('are their mean; figures keep their proportions', () => {
    const uneven = withExecution(frozenSetting, { vendor: { C: 0.02, D: 0.04 }, partner: { C: 0.06, D: 0 } });
    expect(under(uneven, { lever: 'slips', level: 0.015 }).execution).toStrictEqual({
      vendor: { C: 0.01, D: 0.02 },
      partner: { C: 0.03, D: 0 },
    });
    expect(under(uneven, { lever: 'slips', side: 'vendor', level: 0.06 }).execution.vendor).toStrictEqual({ C: 0.04, D: 0.08 });
    expect(under(withExecution(uneven, 0), { lever: 'slips', level: 0.1 }).execution.partner).toStrictEqual({ C: 0.1, D: 0.1 });
    const forgetful = withRecall(frozenSetting, { vendor: 0.5, partner: 0.75 });
    expect(under(forgetful, { lever: 'recognition', level: 0.8125 }).recall).toStrictEqual({ vendor: 0.75, partner: 0.875 });
    const hurried = withInterest(frozenSetting, { vendor: 0.5, partner: 0.25 });
    expect(under(hurried, { lever: 'patience', level: 0.1875 }).horizon.interest).toStrictEqual({ vendor: 0.25, partner: 0.125 });
  });

  it('that would take one of them out of range are refused with the highest that would not', () => {
    const uneven = withExecution(frozenSetting, { vendor: { C: 0.1, D: 0.3 }, partner: 0 });
    expect(refusalsOf(() => under(uneven, { lever: 'slips', side: 'vendor', level: 0.9 }))).toMatchObject([
      { path: 'levers[0].level', received: 0.9, expected: `at most ${0.2 / 0.3}` },
    ]);
    const forgetful = withRecall(frozenSetting, { vendor: 0.5, partner: 1 });
    expect(refusalsOf(() => under(forgetful, { lever: 'recognition', level: 0.25 }))).toMatchObject([
      { path: 'levers[0].level', expected: 'at least 0.5' },
    ]);
  });
});

describe('training', () => {
  const trained = (values: Omit<LeverUse, 'lever'>): LeverUse =>
    ({ lever: 'training', from: 'defector', to: 'mirror', ...values }) as LeverUse;

  it('moves the part on which it works', () => {
    const { partner } = under(frozenSetting, trained({ share: 0.4, works: 0.5 })).pools;
    expect(partner.map(({ strategy, share }) => [strategy.id, share])).toEqual([
      ['cooperator', 0.7],
      ['defector', expect.closeTo(0.1, 12)],
      ['mirror', 0.2],
    ]);
  });

  it('refuses unknown behaviours, no change, and more people than there are', () => {
    const refused = (values: Omit<LeverUse, 'lever'>) => refusedPaths(() => under(frozenSetting, trained(values)));
    expect(refused({ share: 0.1, from: 'nobody', to: 'none' })).toStrictEqual(['levers[0].from', 'levers[0].to']);
    expect(refused({ share: 0.1, to: 'defector' })).toStrictEqual(['levers[0].to']);
    expect(refused({ share: 0.7, works: 0.5 })).toStrictEqual(['levers[0].share']);
    expect(refusalsOf(() => under(frozenSetting, trained({ share: 0.7, works: 0.5 })))[0]!.expected).toBe('at most 0.6');
  });
});

describe('levers together', () => {
  it('refuse two ways of saying how long it lasts, and how often they deal', () => {
    expect(refusedPaths(() => under(frozenSetting, { lever: 'churn', level: 0.1 }, { lever: 'contract-length', years: 3 }))).toStrictEqual([
      'levers[1]',
    ]);
    expect(refusedPaths(() => under(frozenSetting, { lever: 'tranches', pieces: 2 }, { lever: 'deals-a-year', level: 6 }))).toStrictEqual([
      'levers[1]',
    ]);
  });
});

describe('formulas beside the levers', () => {
  it('refuse what is out of range', () => {
    expect(refusedPaths(() => reciprocatorShare({ T: 5, R: 3, P: 1, S: NaN }, { continuation: 2, assortment: -1 }))).toStrictEqual([
      'payoffs.S',
      'continuation',
      'assortment',
    ]);
    expect(refusedPaths(() => reciprocityBounds(0))).toStrictEqual(['chance']);
    expect(refusedPaths(() => kinBound(2))).toStrictEqual(['relatedness']);
    expect(refusedPaths(() => groupBound(0, Infinity))).toStrictEqual(['members', 'groups']);
    expect(refusedPaths(() => networkBound(0, 0))).toStrictEqual(['neighbours', 'players']);
  });

  it('tell where no share and no benefit is enough', () => {
    // One deal: defectors always do better. Eight neighbours among sixteen or fewer: network reciprocity vanishes.
    expect(reciprocatorShare({ T: 5, R: 3, P: 1, S: 0 })).toMatchObject({ share: null, stableWhenCommon: false, invadesWhenRare: false });
    expect(networkBound(8, 16)).toBeNull();
  });
});

describe('what only the setting shows to be too much', () => {
  it('is told at the lever, whatever the figure is called inside', () => {
    const slips = { lever: 'slips', level: 0.1 };
    const refused = (use: LeverUse) => refusedPaths(() => under(frozenSetting, slips, use));
    expect(refused({ lever: 'contract-length', years: 1e18 })).toStrictEqual(['levers[1].years']);
    expect(refused({ lever: 'tranches', pieces: Number.MAX_SAFE_INTEGER })).toStrictEqual(['levers[1].pieces']);
    expect(refused({ lever: 'deals-a-year', level: 1e300 })).toStrictEqual(['levers[1].level']);
    expect(refused({ lever: 'churn', level: 1e-300 })).toStrictEqual(['levers[1].level']);
    // 1 + 60 × 4 states for each side
    expect(refused({ lever: 'tiers', side: 'both', bonus: 5, 'clean-deals': 60, levels: 4 })).toStrictEqual(['levers[1]']);
  });

  it('words the open end of a range', () => {
    const expected = (use: LeverUse) => refusalsOf(() => under(frozenSetting, use)).map((problem) => problem.expected);
    expect(expected({ lever: 'churn', level: 0 })).toStrictEqual(['a number above 0, at most 1 (rate-a-year)']);
    expect(expected({ lever: 'deals-a-year', level: 0 })).toStrictEqual(['a number above 0 (deals-a-year)']);
    expect(expected({ lever: 'slips', level: 2 })).toStrictEqual(['a number from 0 to 1 (chance)']);
    expect(expected({ lever: 'penalty', amount: -1 })).toStrictEqual(['a number, at least 0 (money)']);
  });

  it('says that a relationship would never end, not that the figure is none', () => {
    expect(refusalsOf(() => withDealsPerYear(frozenSetting, 1e300))).toMatchObject([
      { message: 'leaves no chance of ending', expected: 'fewer deals a year' },
    ]);
    expect(refusalsOf(() => withDealsPerYear(frozenSetting, 0))).toMatchObject([{ message: 'not a number of deals a year' }]);
    expect(refusalsOf(() => withChurn(frozenSetting, 1e-300))).toMatchObject([{ message: 'leaves no chance of ending' }]);
    expect(refusalsOf(() => withChurn(frozenSetting, 0))).toMatchObject([{ message: 'not a yearly churn' }]);
  });
});
