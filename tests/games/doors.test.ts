import { describe, expect, it } from 'vitest';
import { fromCosts, publicGame, stageGame } from '../../src/games/index.ts';
import { refusedPaths } from '../support/refusals.ts';

const fair = { T: 5, R: 3, P: 1, S: 0 };
const both = { vendor: fair, partner: fair };
const stay = { CC: 'open', CD: 'open', DC: 'open', DD: 'open' } as const;

describe.each([
  ['stageGame', stageGame],
  ['fromCosts', fromCosts],
])('%s', (_, make) => {
  const paths = (spec?: unknown): string[] => refusedPaths(() => make(spec as never));

  it('refuses what is no specification', () => {
    for (const spec of [undefined, null, 5, 'axelrod', []]) expect(paths(spec)).toEqual(['']);
    expect(paths({})).toEqual(['vendor', 'partner']);
  });

  it('refuses names that are not texts, and accounts that are none', () => {
    expect(paths({ ...both, moves: { vendor: 5 } })).toEqual(['moves.vendor', 'moves.partner']);
    expect(paths({ ...both, moves: { vendor: { C: 'wait', D: 7 }, partner: { C: 'sell' } } })).toEqual([
      'moves.vendor.D',
      'moves.partner.D',
    ]);
    expect(paths({ ...both, unit: 5 })).toEqual(['unit']);
    expect(paths({ ...both, accounts: null })).toEqual(['accounts']);
    expect(paths({ ...both, accounts: { fund: null } })).toHaveLength(4);
  });

  it('lists everything at once', () => {
    expect(paths({ vendor: { ...fair, T: NaN }, partner: null, unit: '', moves: 3, accounts: 'none' })).toEqual([
      'vendor.T',
      'partner',
      'unit',
      'moves',
      'accounts',
    ]);
  });
});

describe('fromCosts', () => {
  it('gives no negative zero', () => {
    const { payoffs } = fromCosts({ ...both, vendor: { T: 0, R: 1, P: 3, S: 5 } }).states[0]!;
    expect(payoffs.vendor).toStrictEqual({ T: 0, R: -1, P: -3, S: -5 });
  });
});

describe('publicGame', () => {
  const paths = (spec?: unknown): string[] => refusedPaths(() => publicGame(spec as never));

  it('refuses what is no specification', () => {
    for (const spec of [undefined, null, 'open']) expect(paths(spec)).toEqual(['']);
    expect(paths({})).toEqual(['states', 'start']);
    expect(paths({ start: 'open', states: [] })).toEqual(['states', 'start']);
  });

  it('refuses names that are not texts, and accounts that are none', () => {
    const open = { payoffs: fair, next: stay };
    expect(paths({ start: 'open', states: { open }, unit: 5, moves: { vendor: 5 } })).toEqual(['unit', 'moves.vendor', 'moves.partner']);
    expect(paths({ start: 'open', states: { open: { ...open, accounts: null } } })).toEqual(['states.open.accounts']);
  });
});
