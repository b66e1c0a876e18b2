import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/core/index.ts';
import { type Setting, type ShareMove, moveShare } from '../../src/incentives/index.ts';
import { anySetting, frozenSetting } from './settings.ts';

const shareOf = ({ pools }: Setting, id: string): number | undefined => pools.partner.find(({ strategy }) => strategy.id === id)?.share;
const total = ({ pools }: Setting): number => pools.partner.reduce((sum, { share }) => sum + share, 0);
const partner = (from: string, to: string, share: number): ShareMove => ({ side: 'partner', from, to, share });

describe('moveShare', () => {
  it('moves part of the whole pool, to a behaviour of the pool or one that could be taken up', () => {
    const known = moveShare(frozenSetting, partner('defector', 'cooperator', 0.1));
    expect(shareOf(known, 'defector')).toBeCloseTo(0.2, 12);
    expect(shareOf(known, 'cooperator')).toBeCloseTo(0.8, 12);
    const taught = moveShare(frozenSetting, partner('defector', 'mirror', 0.1));
    expect(shareOf(taught, 'mirror')).toBe(0.1);
    expect(taught.pools.vendor).toBe(frozenSetting.pools.vendor);
  });

  it('keeps the shares summing to 1 and never lists a behaviour twice', () => {
    fc.assert(
      fc.property(
        anySetting,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom('cooperator', 'mirror', 'defector'),
        (setting, part, to) => {
          const moved = moveShare(setting, partner('defector', to, part * shareOf(setting, 'defector')!));
          const rest = shareOf(moved, to);
          const again = rest === undefined ? moved : moveShare(moved, partner(to, 'cooperator', rest));
          for (const result of [moved, again]) {
            expect(total(result)).toBeCloseTo(1, 9);
            const ids = result.pools.partner.map(({ strategy }) => strategy.id);
            expect(new Set(ids).size).toBe(ids.length);
            for (const { share } of result.pools.partner) expect(share).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });

  it('changes nothing when nothing is moved', () => {
    expect(moveShare(frozenSetting, partner('defector', 'cooperator', 0))).toStrictEqual(frozenSetting);
    expect(moveShare(frozenSetting, partner('defector', 'defector', 0))).toStrictEqual(frozenSetting);
  });

  it('keeps a behaviour that nobody follows any more, with share 0', () => {
    expect(shareOf(moveShare(frozenSetting, partner('defector', 'mirror', 0.3)), 'defector')).toBe(0);
  });

  it('lists unknown behaviours and a share that is not there', () => {
    const problemsOf = (move: ShareMove) => {
      try {
        moveShare(frozenSetting, move);
      } catch (error) {
        if (error instanceof InputError) return error.problems;
      }
      return [];
    };
    expect(problemsOf(partner('defecter', 'miror', 2))).toMatchObject([
      { path: 'from', expected: 'defector' },
      { path: 'to', expected: 'mirror' },
      { path: 'share', message: 'not a probability' },
    ]);
    expect(problemsOf(partner('defector', 'mirror', 0.4))).toMatchObject([
      { path: 'share', message: 'more than the share of defector', received: 0.4, expected: 'at most 0.3' },
    ]);
  });
});
