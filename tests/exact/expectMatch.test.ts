import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/core/index.ts';
import { expectMatch } from '../../src/exact/index.ts';
import { publicGame, prisonersDilemma, stageGame } from '../../src/games/index.ts';
import { program, sequence } from '../../src/strategies/index.ts';
import { densePower } from '../support/densePower.ts';
import { machines } from '../support/machines.ts';

const { TFT, ALLD, ALLC, WSLS, GRIM } = machines;

describe('expectMatch', () => {
  it('gives ratios of expected totals: AllD against TFT at 0.9 earns 1.4 a round and 14 a match', () => {
    const { rounds, scores, perRound } = expectMatch(ALLD, TFT, { length: { continuation: 0.9 } });
    expect(rounds).toBeCloseTo(10, 12);
    expect(perRound.vendor).toBeCloseTo(1.4, 12);
    expect(scores.vendor).toBeCloseTo(14, 12);
  });

  it('swaps the earnings when the sides are swapped', () => {
    const conditions = { length: { continuation: 0.8 }, noise: { execution: 0.1 } };
    const one = expectMatch(TFT, WSLS, conditions);
    const other = expectMatch(WSLS, TFT, conditions);
    expect(one.perRound.vendor).toBeCloseTo(other.perRound.partner, 12);
    expect(one.outcomes.CD).toBeCloseTo(other.outcomes.DC, 12);
  });

  it('scales earnings with payoffs', () => {
    const length = { continuation: 0.8 };
    const plain = expectMatch(TFT, WSLS, { length, noise: { execution: 0.1 } });
    const scaled = expectMatch(TFT, WSLS, { length, noise: { execution: 0.1 }, game: prisonersDilemma({ T: 17, R: 13, P: 9, S: 7 }) });
    expect(scaled.perRound.vendor).toBeCloseTo(2 * plain.perRound.vendor + 7, 12);
  });

  it('averages a periodic pair over its cycle in the long run', () => {
    const { perRound, scores, rounds, outcomes } = expectMatch(sequence('CDD'), ALLC, { length: { rounds: Infinity } });
    expect(outcomes).toEqual({ CC: expect.closeTo(1 / 3, 12), CD: 0, DC: expect.closeTo(2 / 3, 12), DD: 0 });
    expect(perRound.vendor).toBeCloseTo((3 + 5 + 5) / 3, 12);
    expect(rounds).toBe(Infinity);
    expect(scores).toEqual({ vendor: null, partner: null });
  });

  it('gives a discounted total even where the relationship never ends', () => {
    expect(expectMatch(TFT, TFT, { length: { rounds: Infinity }, discount: { vendor: 0.9, partner: 1 } }).scores).toEqual({
      vendor: expect.closeTo(30, 10),
      partner: null,
    });
  });

  it('keeps the opening apart from the long run where a chain can split for ever', () => {
    // A fair coin decides whether the pair cooperates or feuds from then on.
    const coin = { ...GRIM, start: { c: 0.5, d: 0.5 } };
    const { perRound } = expectMatch(coin, coin, { length: { rounds: Infinity } });
    expect(perRound.vendor).toBeCloseTo(0.25 * 3 + 0.75 * 1, 12);
  });

  it('reports money beside motives', () => {
    const payoffs = { T: 5, R: 3, P: 1, S: 0 };
    const accounts = { company: { CC: 10, CD: 4, DC: 6, DD: 0 } };
    const game = stageGame({ vendor: payoffs, partner: payoffs, accounts });
    expect(expectMatch(TFT, ALLD, { game, length: { rounds: 4 } }).accounts).toEqual({ company: 1 });
  });

  it('refuses a program and says what to do instead', () => {
    const odd = program({ id: 'odd', memory: 0, play: (n) => (n % 2 === 0 ? 'C' : 'D'), learn: (n) => n + 1 });
    expect(() => expectMatch(odd, TFT)).toThrow(/play it.*"odd"/);
    expect(() => expectMatch(odd, TFT)).toThrow(InputError);
  });

  it('lists every bad option at once', () => {
    try {
      expectMatch(TFT, TFT, {
        length: { continuation: 1 },
        noise: { execution: 1.5, perception: { vendor: NaN, partner: -0.1 } },
        recall: 2,
        discount: -1,
      });
      expect.unreachable();
    } catch (error) {
      expect((error as InputError).problems.map(({ path }) => path)).toEqual([
        'length.continuation',
        'noise.execution',
        'noise.perception.vendor',
        'noise.perception.partner',
        'recall',
        'discount',
      ]);
    }
  });

  it('refuses a misspelt option instead of ignoring it', () => {
    expect(() => expectMatch(TFT, TFT, { noise: { exection: 0.1 } as object })).toThrow(/noise\.exection.*execution/);
  });
});

describe('corners behave', () => {
  it.each([0, 1e-12, 0.5, 1])('with every move slipping with chance %d', (execution) => {
    const { perRound, outcomes } = expectMatch(TFT, TFT, { length: { rounds: Infinity }, noise: { execution } });
    expect(Object.values(outcomes).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    // Long-run averages of tit for tat: R without noise, the mean of all four payoffs with any noise between 0 and 1
    // (Molander 1985), and P where every move comes out wrong: C is meant, D realised, C meant never again.
    expect(perRound.vendor).toBeCloseTo(execution === 0 ? 3 : execution === 1 ? 2 : 2.25, 9);
  });

  it('with a continuation that is almost 1', () => {
    const { rounds, perRound } = expectMatch(TFT, TFT, { length: { continuation: 1 - 1e-12 }, noise: { execution: 0.05 } });
    expect(rounds / 1e12).toBeCloseTo(1, 3);
    expect(perRound.vendor).toBeCloseTo(2.25, 9);
  });

  it('with nobody ever recognised: every round is a first round', () => {
    const { perRound } = expectMatch(TFT, ALLD, { length: { rounds: 50 }, recall: 0 });
    expect(perRound).toEqual({ vendor: 0, partner: 5 });
  });

  it('with a discount of 0: only the first round counts', () => {
    expect(expectMatch(TFT, ALLD, { length: { rounds: 50 }, discount: 0 }).scores).toEqual({ vendor: 0, partner: 5 });
  });

  it.each([1e9, 1e-9])('with payoffs of the order of %d', (scale) => {
    const game = prisonersDilemma({ T: 5 * scale, R: 3 * scale, P: scale, S: 0 });
    expect(expectMatch(ALLD, TFT, { game, length: { continuation: 0.9 } }).perRound.vendor / scale).toBeCloseTo(1.4, 12);
  });

  it('with payoffs that are all equal', () => {
    expect(expectMatch(TFT, ALLD, { game: prisonersDilemma({ T: 2, R: 2, P: 2, S: 2 }) }).perRound).toEqual({ vendor: 2, partner: 2 });
  });
});

describe('games with several public states', () => {
  const payoffs = { T: 5, R: 3, P: 1, S: 0 };
  const game = publicGame({
    start: 'open',
    states: {
      open: { payoffs, next: { CC: 'open', CD: 'strained', DC: 'strained', DD: { strained: 0.7 } } },
      strained: {
        payoffs: { vendor: { T: 2, R: 1, P: 0, S: -1 }, partner: payoffs },
        next: { CC: { open: 0.5, strained: 0.5 }, CD: null, DC: 'strained', DD: 'strained' },
      },
    },
  });

  it('agree with brute force', () => {
    const options = { game, length: { continuation: 0.8 }, noise: { execution: 0.1, perception: 0.05 } };
    const exact = expectMatch(TFT, WSLS, options);
    const brute = densePower(TFT, WSLS, options, 150);
    expect(exact.rounds).toBeCloseTo(brute.rounds, 9);
    expect(exact.scores.vendor).toBeCloseTo(brute.scores.vendor, 9);
    expect(exact.scores.partner).toBeCloseTo(brute.scores.partner, 9);
    expect(exact.states!['open']! + exact.states!['strained']!).toBeCloseTo(1, 12);
  });

  it('have an expected length of their own where the relationship ends by itself', () => {
    const short = publicGame({ start: 'once', states: { once: { payoffs, next: { CC: { once: 0.75 }, CD: null, DC: null, DD: null } } } });
    const { rounds, scores, perRound } = expectMatch(ALLC, ALLC, { game: short, length: { rounds: Infinity } });
    expect(rounds).toBeCloseTo(4, 12);
    expect(scores.vendor).toBeCloseTo(12, 12);
    expect(perRound.vendor).toBeCloseTo(3, 12);
  });
});
