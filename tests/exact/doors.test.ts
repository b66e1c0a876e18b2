import { describe, expect, it } from 'vitest';
import { strategy } from '../../src/catalogue/index.ts';
import { outcomes } from '../../src/core/index.ts';
import { expectMatch, expectPath, scoreVariance, sensitivity, slipCost } from '../../src/exact/index.ts';
import { refusalsOf, refusedPaths } from '../support/refusals.ts';

const titForTat = strategy('tit-for-tat');
type Door = (vendor: never, partner: never, options: never) => unknown;

describe.each<[string, Door, object]>([
  ['expectMatch', expectMatch as Door, {}],
  ['expectPath', expectPath as Door, { first: 3 }],
  ['scoreVariance', scoreVariance as Door, {}],
  ['sensitivity', sensitivity as Door, {}],
  ['slipCost', slipCost as Door, {}],
])('%s', (_, door, needed) => {
  const meet = (vendor: unknown, partner: unknown, options: unknown = needed) => door(vendor as never, partner as never, options as never);

  it('refuses ids and other things in place of strategies, both at once', () => {
    expect(refusalsOf(() => meet('tit-for-tat', null))).toMatchObject([
      { path: 'vendor', message: 'an id, not a strategy', expected: "strategy('tit-for-tat')" },
      { path: 'partner', message: 'not a strategy' },
    ]);
  });

  it('refuses options that it does not know, and such as are none', () => {
    expect(refusedPaths(() => meet(titForTat, titForTat, { ...needed, noize: 0.1, seed: 'x' }))).toEqual(['noize', 'seed']);
    for (const options of [null, 5, []]) expect(refusedPaths(() => meet(titForTat, titForTat, options))[0]).toBe('');
  });
});

describe('expectPath and slipCost', () => {
  it('refuse a side that there is none of', () => {
    expect(refusedPaths(() => expectPath(titForTat, titForTat, { first: 3, slips: 'both' as never }))).toEqual(['slips']);
    expect(refusedPaths(() => slipCost(titForTat, titForTat, { slips: 'both' as never }))).toEqual(['slips']);
  });
});

describe('the small-noise limit', () => {
  it('tells shares from 0 to 1, whatever rounding does to them', () => {
    const ids = [
      'always-defect',
      'tit-for-tat',
      'grudger',
      'win-stay-lose-shift',
      'contrite-tit-for-tat',
      'always-cooperate',
      'generous-tit-for-tat',
    ];
    const noises = [{ execution: 0.01 }, { perception: 0.05 }, { execution: { C: 0.03, D: 0.001 }, perception: 0.02 }];
    let atTheEdge = 0;
    for (const noise of noises) {
      for (const vendor of ids) {
        for (const partner of ids) {
          const limit = expectMatch(strategy(vendor), strategy(partner), { length: { rounds: Infinity }, noise, limit: 'small-noise' });
          for (const share of [
            ...outcomes.map((outcome) => limit.outcomes[outcome]),
            limit.cooperation.vendor,
            limit.cooperation.partner,
          ]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
            if (share === 0) atTheEdge++;
          }
        }
      }
    }
    expect(atTheEdge).toBeGreaterThan(0);
  });
});
