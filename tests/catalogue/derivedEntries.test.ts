import { describe, expect, it } from 'vitest';
import { generosity, strategy } from '../../src/catalogue/index.ts';
import { InputError } from '../../src/core/index.ts';
import type { Payoffs } from '../../src/games/index.ts';
import { type MemoryOne, compile, resolve } from '../../src/strategies/index.ts';

const axelrod: Payoffs = { T: 5, R: 3, P: 1, S: 0 };
const reply = (id: string, payoffs: Payoffs, params = {}): MemoryOne['reply'] =>
  (resolve(strategy(id, params), payoffs) as MemoryOne).reply;

describe('generosity', () => {
  // min{1 − (T − R)/(R − S), (R − P)/(T − P)}: Nowak & Sigmund 1992, worked by hand.
  it.each<[string, Payoffs, number]>([
    ['Axelrod', axelrod, 1 / 3],
    ['prison years', { T: 0, R: -1, P: -3, S: -5 }, 2 / 3],
    ['donation, benefit 5 and cost 2', { T: 5, R: 3, P: 0, S: -2 }, 3 / 5],
    ['temptation larger than the loss of being left alone', { T: 9, R: 3, P: 1, S: 0 }, 0],
  ])('follows from the payoffs: %s', (_, payoffs, expected) => {
    expect(generosity(payoffs)).toBeCloseTo(expected, 12);
  });

  it('is full where nothing is gained by defecting, and none where cooperation is worse than its breakdown', () => {
    expect(generosity({ T: 1, R: 3, P: 0, S: 2 })).toBe(1);
    expect(generosity({ T: 5, R: 1, P: 3, S: 0 })).toBe(0);
    expect(generosity({ T: 3, R: 2, P: 3, S: 2 })).toBe(0);
  });
});

describe('generous tit for tat', () => {
  it('follows its own payoffs unless it is told how generous to be', () => {
    expect(reply('generous-tit-for-tat', axelrod).CD).toBeCloseTo(1 / 3, 12);
    expect(reply('generous-tit-for-tat', { T: 0, R: -1, P: -3, S: -5 }).DD).toBeCloseTo(2 / 3, 12);
    expect(reply('generous-tit-for-tat', { T: 0, R: -1, P: -3, S: -5 }, { p: 0.1 })).toEqual({ CC: 1, CD: 0.1, DC: 1, DD: 0.1 });
  });

  it('is tit for tat at no generosity and always cooperates at full generosity', () => {
    expect(compile(strategy('gtft', { p: 0 })).play).toEqual(compile(strategy('tft')).play);
    expect(compile(strategy('gtft', { p: 1 })).size).toBe(1);
  });
});

describe('zero-determinant strategies', () => {
  // Stewart & Plotkin 2012, table 1.
  it('have the published chances at 5, 3, 1, 0', () => {
    const extort = reply('zd-extort-2', axelrod);
    expect([extort.CC, extort.CD, extort.DC, extort.DD].map((chance) => +chance.toFixed(12))).toEqual(
      [8 / 9, 1 / 2, 1 / 3, 0].map((chance) => +chance.toFixed(12)),
    );
    expect(reply('zd-gtft-2', axelrod)).toEqual({ CC: 1, CD: 1 / 8, DC: 1, DD: 1 / 4 });
  });

  it('do not change when payoffs are shifted', () => {
    const shifted = reply('zd-extort-2', { T: 105, R: 103, P: 101, S: 100 });
    const plain = reply('zd-extort-2', axelrod);
    for (const outcome of ['CC', 'CD', 'DC', 'DD'] as const) expect(shifted[outcome]).toBeCloseTo(plain[outcome], 12);
  });

  it('are tit for tat at slope 1 and scale 1 / (T − S)', () => {
    const { CC, CD, DC, DD } = reply('zd-extort-2', axelrod, { phi: 1 / 5, s: 1 });
    for (const [chance, expected] of [
      [CC, 1],
      [CD, 0],
      [DC, 1],
      [DD, 0],
    ] as const)
      expect(chance).toBeCloseTo(expected, 12);
  });

  it('refuse payoffs that push a chance out of [0, 1], naming each and the largest scale that would do', () => {
    const steep: Payoffs = { T: 50, R: 30, P: 10, S: 0 };
    expect(() => compile(strategy('zd-extort-2'), { payoffs: steep })).toThrow(InputError);
    try {
      compile(strategy('zd-extort-2'), { payoffs: steep });
    } catch (error) {
      const { problems } = error as InputError;
      expect(problems.map(({ path }) => path)).toEqual(['CC', 'CD', 'DC'].map((outcome) => `zd-extort-2.reply.${outcome}`));
      // 1 / (s (P − S) + T − P) = 1 / 45
      expect(problems[0]!.expected).toContain(String(1 / 45));
      expect(() => compile(strategy('zd-extort-2', { phi: 1 / 45 }), { payoffs: steep })).not.toThrow();
    }
  });
});
