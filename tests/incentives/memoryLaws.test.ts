import { describe, expect, it } from 'vitest';
import { type Expectation, expectMatch, prepareTable } from '../../src/exact/index.ts';
import { analyseGame, stageGame } from '../../src/games/index.ts';
import { type LeverUse, type Setting, applyLevers, conditionsOf, findLever, withRecall } from '../../src/incentives/index.ts';
import { memoryLevers } from '../../src/incentives/memory/index.ts';
import { messagesFor } from '../../src/messages/index.ts';
import { refusedPaths } from '../support/refusals.ts';
import { meet, noisy, under, uses } from './memorySettings.ts';
import { cooperator, defector, mirror } from './settings.ts';

const base = noisy(0.9);
const pairs = [cooperator, defector, mirror].flatMap((vendor) =>
  [cooperator, defector, mirror].map((partner) => [vendor, partner] as const),
);

/** Two sides with different payoffs and accounts of three parties. */
const booked: Setting = {
  ...base,
  game: stageGame({
    vendor: { T: 45, R: 40, P: 17.5, S: -3 },
    partner: { T: 33, R: 25, P: -2.5, S: -5 },
    accounts: {
      vendor: { CC: 40, CD: -3, DC: 45, DD: 17.5 },
      partner: { CC: 25, CD: 33, DC: -5, DD: -2.5 },
      company: { CC: 10, CD: 1, DC: 4, DD: 0 },
    },
  }),
};

const figures = ({ states: _states, accounts = {}, ...rest }: Expectation): number[] => [
  rest.rounds,
  ...Object.values(rest.scores).map((score) => score ?? NaN),
  ...Object.values(rest.perRound),
  ...Object.values(rest.cooperation),
  ...Object.values(rest.outcomes),
  ...Object.entries(accounts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, money]) => money),
];

const expectAlike = (a: Expectation, b: Expectation, where: string): void => {
  const [one, other] = [figures(a), figures(b)];
  expect(one.length, where).toBe(other.length);
  one.forEach((figure, i) => expect(Math.abs(figure - other[i]!), where).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(figure))));
};

const sum = (accounts: Readonly<Record<string, number>>): number => Object.values(accounts).reduce((a, b) => a + b, 0);

describe('levers with a memory', () => {
  it('are all tried here, and have words for themselves and every parameter', () => {
    expect(uses.map(({ lever }) => lever).sort()).toStrictEqual(memoryLevers.map(({ id }) => id).sort());
    const words = messagesFor('en').levers;
    for (const { id, params } of memoryLevers) expect(Object.keys(words[id]!.params).sort(), id).toStrictEqual(Object.keys(params).sort());
  });

  it('change nothing at the neutral dose', () => {
    for (const use of uses) {
      const { dose } = findLever(use.lever)!;
      expect(applyLevers(base, [{ ...use, [dose.name]: dose.today(base) }]), use.lever).toBe(base);
    }
  });

  it('change little at a small dose of money', () => {
    for (const use of uses) {
      const { dose, params } = findLever(use.lever)!;
      const parameter = params[dose.name]!;
      if (parameter.kind !== 'figure' || parameter.unit !== 'money') continue;
      for (const [vendor, partner] of pairs) {
        const small = meet(under(base, { ...use, [dose.name]: 1e-9 }), vendor, partner).perRound;
        const none = meet(base, vendor, partner).perRound;
        expect(small.vendor, use.lever).toBeCloseTo(none.vendor, 7);
        expect(small.partner, use.lever).toBeCloseTo(none.partner, 7);
      }
    }
  });

  it('that move money between accounts leave the joint value alone', () => {
    const transfers = ['tiers', 'escalating-penalty', 'claw-back-window', 'loyalty-bonus', 'probation', 'period-end'];
    for (const use of uses.filter(({ lever }) => transfers.includes(lever))) {
      for (const [vendor, partner] of pairs) {
        const after = meet(under(base, use), vendor, partner);
        const before = meet(base, vendor, partner).perRound;
        expect(sum({ ...after.perRound, ...after.accounts }), use.lever).toBeCloseTo(before.vendor + before.partner, 10);
        expect(after.accounts!['company'], use.lever).not.toBe(0);
        const all = meet(under(booked, use), vendor, partner);
        expect(sum(all.accounts!), use.lever).toBeCloseTo(sum(meet(booked, vendor, partner).accounts!), 10);
      }
    }
  });

  it('book what the sides earn where payoffs are their money', () => {
    for (const use of uses) {
      for (const [vendor, partner] of pairs) {
        const { perRound, accounts } = meet(under(booked, use), vendor, partner);
        expect(accounts!['vendor'], use.lever).toBeCloseTo(perRound.vendor, 10);
        expect(accounts!['partner'], use.lever).toBeCloseTo(perRound.partner, 10);
      }
    }
  });

  it('commute with each other', () => {
    uses.forEach((one, i) => {
      for (const other of uses.slice(i + 1)) {
        for (const [vendor, partner] of [
          [mirror, defector],
          [mirror, mirror],
        ] as const) {
          const [there, back] = [under(base, one, other), under(base, other, one)];
          expectAlike(meet(there, vendor, partner), meet(back, vendor, partner), `${one.lever} and ${other.lever}`);
        }
      }
    });
  });

  it('commute with payments on deals, which stop where deals do', () => {
    const penalty: LeverUse = { lever: 'penalty', side: 'partner', amount: 3, receiver: 'company' };
    for (const use of uses) {
      const [there, back] = [under(base, penalty, use), under(base, use, penalty)];
      for (const [vendor, partner] of pairs) expectAlike(meet(there, vendor, partner), meet(back, vendor, partner), use.lever);
    }
  });

  it('are solved alike one pair at a time and as a table, with end-aware behaviours and forgetful sides', () => {
    for (const use of uses) {
      const announced = use.lever === 'contract-end' ? { ...use, announced: 'yes' } : use;
      const setting = withRecall(under(base, announced), { vendor: 0.9, partner: 0.8 });
      const known = (side: 'vendor' | 'partner') => [...setting.pools[side].map(({ strategy }) => strategy), ...setting.adoptable[side]];
      const pools = { vendor: known('vendor'), partner: known('partner') };
      const table = prepareTable(pools)(conditionsOf(setting));
      pools.vendor.forEach((vendor, i) => {
        pools.partner.forEach((partner, j) => {
          const one = expectMatch(vendor, partner, conditionsOf(setting));
          const [a, b] = [figures(one), figures(table[i]![j]!)];
          a.forEach((figure, k) => expect(Math.abs(figure - b[k]!), use.lever).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(figure))));
        });
      });
      expect(analyseGame(setting.game).state, use.lever).toBe(setting.game.states[0]!.name);
    }
  });

  it('name every public state once', () => {
    for (const one of uses) {
      for (const other of uses) {
        const { states } = (one === other ? under(base, one) : under(base, one, other)).game;
        expect(new Set(states.map(({ name }) => name)).size, `${one.lever} and ${other.lever}`).toBe(states.length);
      }
    }
    const names = under(base, { lever: 'tiers', bonus: 2, 'clean-deals': 2 }).game.states.map(({ name }) => name);
    expect(names.sort()).toStrictEqual(['partner 0 clean', 'partner 1 clean', 'partner tier 1']);
  });

  it('refuse a side that would pay itself, and doses out of range', () => {
    expect(refusedPaths(() => under(base, { lever: 'tiers', bonus: 2, side: 'both', payer: 'vendor' }))).toStrictEqual(['levers[0].payer']);
    expect(refusedPaths(() => under(base, { lever: 'escalating-penalty', amount: 2, receiver: 'partner' }))).toStrictEqual([
      'levers[0].receiver',
    ]);
    expect(refusedPaths(() => under(base, { lever: 'strikes', 'cool-off': 1.5 }))).toStrictEqual(['levers[0].cool-off']);
    expect(refusedPaths(() => under(base, { lever: 'exit', chance: 1.1 }, { lever: 'contract-end', renewal: -0.1 }))).toStrictEqual([
      'levers[0].chance',
      'levers[1].renewal',
    ]);
  });
});
