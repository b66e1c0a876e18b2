import fc from 'fast-check';
import { stageGame } from '../../src/games/index.ts';
import type { Setting } from '../../src/incentives/index.ts';
import { memoryOne } from '../../src/strategies/index.ts';

const all = (chance: number) => ({ CC: chance, CD: chance, DC: chance, DD: chance });

export const cooperator = memoryOne({ id: 'cooperator', opening: 1, reply: all(1) });
export const defector = memoryOne({ id: 'defector', opening: 0, reply: all(0) });
export const mirror = memoryOne({ id: 'mirror', opening: 1, reply: { CC: 1, CD: 0, DC: 1, DD: 0 } });

const chance = fc.double({ min: 0, max: 1, noNaN: true });
const money = fc.integer({ min: -100, max: 100 });
const plain = { noNullPrototype: true };
const payoffs = fc.record({ T: money, R: money, P: money, S: money }, plain);
const rate = fc.record({ C: chance, D: chance }, plain);
const perSide = <T>(one: fc.Arbitrary<T>) => fc.record({ vendor: one, partner: one }, plain);

/** A setting with two behaviours in each pool and a third that could be taken up; frozen through and through. */
export const anySetting: fc.Arbitrary<Setting> = fc
  .record({
    payoffs: perSide(payoffs),
    horizon: fc.record(
      {
        dealsPerYear: fc.double({ min: 0.5, max: 52, noNaN: true }),
        churn: fc.double({ min: 0.001, max: 1, noNaN: true }),
        interest: perSide(chance),
      },
      plain,
    ),
    execution: perSide(rate),
    perception: perSide(rate),
    recall: perSide(chance),
    defectors: perSide(chance),
  })
  .map(({ payoffs: { vendor, partner }, defectors, ...rest }) => {
    const pool = (share: number) => [
      { strategy: cooperator, share: 1 - share },
      { strategy: defector, share },
    ];
    const accounts = {
      vendor: { CC: vendor.R, CD: vendor.S, DC: vendor.T, DD: vendor.P },
      partner: { CC: partner.R, CD: partner.T, DC: partner.S, DD: partner.P },
    };
    return deepFreeze<Setting>({
      ...rest,
      game: stageGame({ vendor, partner, accounts }),
      pools: { vendor: pool(defectors.vendor), partner: pool(defectors.partner) },
      adoptable: { vendor: [mirror], partner: [mirror] },
      scale: { vendor: 1, partner: 1 },
    });
  });

/** One setting for plain cases: quarterly deals, a fifth lost a year, three defectors in ten. */
export const frozenSetting: Setting = deepFreeze<Setting>({
  game: stageGame({ vendor: { T: 5, R: 3, P: 1, S: 0 }, partner: { T: 5, R: 3, P: 1, S: 0 } }),
  horizon: { dealsPerYear: 4, churn: 0.2, interest: { vendor: 0.1, partner: 0.1 } },
  execution: { vendor: { C: 0.01, D: 0.01 }, partner: { C: 0.01, D: 0.01 } },
  perception: { vendor: { C: 0.02, D: 0.02 }, partner: { C: 0.02, D: 0.02 } },
  recall: { vendor: 1, partner: 1 },
  pools: {
    vendor: [
      { strategy: cooperator, share: 0.7 },
      { strategy: defector, share: 0.3 },
    ],
    partner: [
      { strategy: cooperator, share: 0.7 },
      { strategy: defector, share: 0.3 },
    ],
  },
  adoptable: { vendor: [mirror], partner: [mirror] },
  scale: { vendor: 2, partner: 2 },
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
