import { describe, expect, it } from 'vitest';
import { expectMatch, expectPath } from '../../src/exact/index.ts';
import { machines } from '../support/machines.ts';

const cooperation = (who: keyof typeof machines, first: number): string =>
  expectPath(machines[who], machines[who], { first, slips: 'vendor' })
    .map(({ outcomes }) => Object.entries(outcomes).find(([, chance]) => chance === 1)?.[0])
    .join(' ');

describe('the expected path', () => {
  it('shows how a feud starts and heals after one slip', () => {
    expect(cooperation('TFT', 5)).toBe('DC CD DC CD DC');
    expect(cooperation('WSLS', 4)).toBe('DC DD CC CC');
    expect(cooperation('CTFT', 4)).toBe('DC CD CC CC');
    expect(cooperation('TF2T', 3)).toBe('DC CC CC');
    expect(cooperation('GRIM', 4)).toBe('DC CD DD DD');
  });

  it('sums to the expected match', () => {
    const options = { length: { rounds: 30 }, noise: { execution: 0.1, perception: 0.05 }, recall: 0.9 };
    const path = expectPath(machines.TFT, machines.WSLS, { ...options, first: 100 });
    const whole = expectMatch(machines.TFT, machines.WSLS, options);
    expect(path).toHaveLength(30);
    expect(path.reduce((sum, { payoffs }) => sum + payoffs.vendor, 0)).toBeCloseTo(whole.scores.vendor!, 10);
    expect(path.reduce((sum, { cooperation: { partner } }) => sum + partner, 0) / 30).toBeCloseTo(whole.cooperation.partner, 10);
  });

  it('tells the chance that a round is reached', () => {
    const path = expectPath(machines.TFT, machines.TFT, { first: 4, length: { continuation: 0.5 } });
    expect(path.map(({ reached }) => reached)).toEqual([1, 0.5, 0.25, 0.125]);
    expect(path[3]!.payoffs.vendor).toBe(3);
  });

  it('refuses a number of rounds that is none', () => {
    expect(() => expectPath(machines.TFT, machines.TFT, { first: 0 })).toThrow(/first/);
  });
});

describe('the small-noise limit', () => {
  const limit = { length: { rounds: Infinity }, limit: 'small-noise' } as const;

  it('differs from no noise: tit for tat averages all four payoffs (Molander 1985)', () => {
    expect(expectMatch(machines.TFT, machines.TFT, { ...limit, noise: { execution: 0.05 } }).perRound.vendor).toBeCloseTo(2.25, 9);
    expect(expectMatch(machines.TFT, machines.TFT, { length: { rounds: Infinity } }).perRound.vendor).toBe(3);
  });

  it('keeps the ratio of the rates: who slips how often decides how long a feud stands', () => {
    // Grim of one side only meets cooperation: with slips of both the pair ends in D of grim's side for ever.
    const { cooperation: kept } = expectMatch(machines.GRIM, machines.ALLC, { ...limit, noise: { execution: 0.01 } });
    expect(kept.vendor).toBeCloseTo(0, 6);
    // Two tit-for-tats under misreadings of C only end in mutual defection; under misreadings of D only, in cooperation.
    const only = (move: 'C' | 'D') =>
      expectMatch(machines.TFT, machines.TFT, {
        ...limit,
        noise: { perception: { C: move === 'C' ? 0.1 : 0, D: move === 'D' ? 0.1 : 0 } },
      });
    expect(only('C').perRound.vendor).toBeCloseTo(1, 9);
    expect(only('D').perRound.vendor).toBeCloseTo(3, 9);
    // With both, in the ratio 3 to 1: each side's echo holds D three quarters of the time, independently of the other's.
    const { outcomes } = expectMatch(machines.TFT, machines.TFT, { ...limit, noise: { perception: { C: 0.03, D: 0.01 } } });
    expect(outcomes.CC).toBeCloseTo(1 / 16, 6);
    expect(outcomes.DD).toBeCloseTo(9 / 16, 6);
  });

  it('is refused where there is nothing to scale or no long run', () => {
    expect(() => expectMatch(machines.TFT, machines.TFT, limit)).toThrow(/no noise to scale/);
    expect(() =>
      expectMatch(machines.TFT, machines.TFT, { length: { rounds: 5 }, noise: { execution: 0.1 }, limit: 'small-noise' }),
    ).toThrow(/limit/);
  });
});
