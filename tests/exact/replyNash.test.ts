import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectMatch } from '../../src/exact/expectMatch.ts';
import { bestReply, isNash } from '../../src/exact/reply/index.ts';
import { criticalContinuation } from '../../src/exact/thresholds/index.ts';
import { prisonersDilemma, publicGame, stageGame } from '../../src/games/index.ts';
import type { FiniteStrategy } from '../../src/strategies/index.ts';
import { anyConditions, anyMachine } from '../support/arbitraries.ts';
import { anyDilemma, anyPayoffs } from '../support/anyPayoffs.ts';
import { machines } from '../support/machines.ts';

const rules: readonly (readonly [string, FiniteStrategy])[] = [
  ['always-cooperate', machines.ALLC],
  ['grudger', machines.GRIM],
  ['tit-for-tat', machines.TFT],
  ['contrite-tit-for-tat', machines.CTFT],
  ['tit-for-two-tats', machines.TF2T],
  ['two-tits-for-tat', machines['2TFT']],
  ['win-stay-lose-shift', machines.WSLS],
];

describe('an equilibrium by isNash', () => {
  it.each(rules)('is one where the closed form of %s says so, on both sides of the threshold', (id, rule) => {
    fc.assert(
      fc.property(anyDilemma, (payoffs) => {
        const game = prisonersDilemma(payoffs);
        const { value } = criticalContinuation(game, id).vendor;
        const nashAt = (continuation: number): boolean | null => isNash(rule, rule, { game, length: { continuation } }).nash;
        if (value === null) for (const w of [0.3, 0.7, 0.95, 0.999]) expect(nashAt(w), `w ${w}`).toBe(false);
        else {
          expect(nashAt(value + 1e-7 * (1 - value))).toBe(true);
          expect(nashAt(value - 1e-7)).toBe(false);
        }
      }),
    );
  });

  it.each(rules)('is told for each side by its own payoffs, in games of every kind: %s', (id, rule) => {
    fc.assert(
      fc.property(anyPayoffs, anyDilemma, fc.constantFrom(0.2, 0.5, 0.8, 0.95), (vendor, partner, continuation) => {
        const game = stageGame({ vendor, partner });
        const bounds = criticalContinuation(game, id);
        const judged = isNash(rule, rule, { game, length: { continuation } });
        for (const side of ['vendor', 'partner'] as const) {
          const { value } = bounds[side];
          if (value !== null && Math.abs(value - continuation) > 1e-9) {
            expect(judged[side].kind !== 'none', side).toBe(continuation > value);
          }
        }
      }),
    );
  });

  it('is strict where every departure loses, and weak where one costs nothing', () => {
    const kind = (continuation: number): string => isNash(machines.TFT, machines.TFT, { length: { continuation } }).vendor.kind;
    expect([0.6, 2 / 3, 0.7].map(kind)).toEqual(['none', 'weak', 'strict']);
    const level = prisonersDilemma({ T: 1, R: 1, P: 1, S: 1 });
    expect(isNash(machines.TFT, machines.ALLD, { game: level, length: { continuation: 0.9 } })).toMatchObject({
      nash: true,
      vendor: { kind: 'weak', gain: 0 },
      partner: { kind: 'weak', gain: 0 },
    });
  });

  it('holds between different rules: tit for tat and grim, but not tit for tat and always defecting', () => {
    expect(isNash(machines.TFT, machines.GRIM, { length: { continuation: 0.9 } })).toMatchObject({
      nash: true,
      vendor: { kind: 'strict' },
      partner: { kind: 'strict' },
    });
    const exploited = isNash(machines.TFT, machines.ALLD, { length: { continuation: 0.9 } });
    expect(exploited.nash).toBe(false);
    // One P for the S of the first round: (1 − 0.9) · (1 − 0).
    expect(exploited.vendor.gain).toBeCloseTo(0.1, 12);
    expect(exploited.vendor.deviation).toMatchObject({ how: 'once', does: 'D', opening: true, gain: expect.closeTo(0.1, 12) });
    // Cooperating with tit for tat earns 3 a round, always defecting 0.1 · 5 + 0.9 · 1.
    expect(exploited.partner.gain).toBeCloseTo(3 - 1.4, 12);
  });

  it('reads the public state: a door that closes on defection deters even against always cooperating', () => {
    const shut = { T: 0, R: 0, P: 0, S: 0 };
    const game = publicGame({
      start: 'open',
      states: {
        open: { payoffs: { T: 5, R: 3, P: 1, S: 0 }, next: { CC: 'open', CD: 'closed', DC: 'closed', DD: 'closed' } },
        closed: { payoffs: shut, next: { CC: 'closed', CD: 'closed', DC: 'closed', DD: 'closed' } },
      },
    });
    const judged = (continuation: number) => isNash(machines.ALLC, machines.ALLC, { game, length: { continuation } });
    expect(judged(0.41)).toMatchObject({ nash: true, vendor: { kind: 'strict' }, partner: { kind: 'strict' } });
    expect(judged(0.39).nash).toBe(false);
    expect(judged(0.39).vendor.gain).toBeCloseTo(0.61 * (5 - 3 / 0.61), 12);
  });
});

describe('the gain of the best reply', () => {
  it('is what its value exceeds the rule’s own score by, under any conditions', () => {
    fc.assert(
      fc.property(anyMachine(3), anyMachine(3), anyConditions, fc.constantFrom(0, 0.5, 0.9), (vendor, partner, options, continuation) => {
        const conditions = { ...options, length: { continuation } };
        const judged = isNash(vendor, partner, conditions);
        const { scores } = expectMatch(vendor, partner, conditions);
        const discount = options.discount as { vendor: number; partner: number };
        const best = {
          vendor: bestReply(partner, conditions).value,
          partner: bestReply(vendor, { ...conditions, side: 'partner' }).value,
        };
        for (const side of ['vendor', 'partner'] as const) {
          expect(judged[side].best).toBeCloseTo(best[side], 9);
          expect(judged[side].gain).toBeCloseTo((1 - continuation * discount[side]) * (best[side] - scores[side]!), 8);
          expect(judged[side].kind === 'none' || judged[side].kind === 'unknown').toBe(judged[side].gain > 0);
        }
      }),
    );
  });

  it('is never less than that of the simple departure shown, and a departure is shown where moves tell all', () => {
    fc.assert(
      fc.property(anyMachine(3), anyMachine(3), anyConditions, fc.constantFrom(0.5, 0.9), (vendor, partner, options, continuation) => {
        const { gain, deviation, attainable } = isNash(vendor, partner, { ...options, length: { continuation } }).partner;
        if (deviation !== null) expect(deviation.gain).toBeLessThanOrEqual(gain + 1e-9);
        if (attainable === true) expect(deviation).not.toBeNull();
      }),
    );
  });

  it('is 0.125 a deal for a defection in tit for tat’s face at continuation 0.6: 0.4 · 5 / (1 − 0.36) − 3', () => {
    const { gain, deviation } = isNash(machines.TFT, machines.TFT, { length: { continuation: 0.6 } }).vendor;
    expect(gain).toBeCloseTo(0.125, 12);
    expect(deviation).toEqual({ how: 'once', does: 'D', state: 'c', after: ['CC'], opening: true, gain: expect.closeTo(0.125, 12) });
  });

  it('is had by defecting in the last round where the number of rounds is known', () => {
    const { vendor, nash } = isNash(machines.TFT, machines.TFT, { length: { rounds: 10, known: true } });
    expect(nash).toBe(false);
    expect(vendor.gain).toBeCloseTo(2 / 10, 12);
    expect(vendor.deviation).toMatchObject({ how: 'last', does: 'D', gain: expect.closeTo(0.2, 12) });
    expect(isNash(machines.ALLD, machines.ALLD, { length: { rounds: 10 } })).toMatchObject({ nash: true, vendor: { kind: 'strict' } });
  });

  it('is not known to be within reach where grim’s misreadings hide its state', () => {
    const { nash, vendor } = isNash(machines.GRIM, machines.GRIM, { length: { continuation: 0.6 }, noise: { perception: 0.01 } });
    expect(nash).toBeNull();
    expect(vendor).toMatchObject({ kind: 'unknown', attainable: false, deviation: null });
    expect(vendor.gain).toBeGreaterThan(0);
  });

  it('is proved by a simple departure even where the best reply is hidden', () => {
    const { vendor } = isNash(machines.TF2T, machines.TF2T, { length: { continuation: 0.9 }, noise: { perception: 0.02 } });
    expect(vendor).toMatchObject({ kind: 'none', attainable: false });
    expect(vendor.deviation!.gain).toBeGreaterThan(0);
    expect(vendor.deviation!.gain).toBeLessThan(vendor.gain);
  });

  it('agrees with Nowak and Sigmund on win-stay lose-shift under noise', () => {
    // 737773/250000 against itself and 597/200 for always defecting at 5, 3, 1, 0; 314/125 and 12/5 at 4, 3, 1, 0.
    const near = { continuation: 1 - 1e-6 };
    const tempting = isNash(machines.WSLS, machines.WSLS, { length: near, noise: { execution: 0.01 } });
    expect(tempting.vendor.kind).toBe('none');
    expect(tempting.vendor.gain).toBeGreaterThanOrEqual(597 / 200 - 737773 / 250000 - 1e-5);
    const mild = prisonersDilemma({ T: 4, R: 3, P: 1, S: 0 });
    expect(isNash(machines.WSLS, machines.WSLS, { game: mild, length: near, noise: { execution: 0.1 } }).nash).toBe(true);
  });

  it('asks both sides for a bound on totals', () => {
    const discount = { vendor: 0.9, partner: 1 };
    expect(() => isNash(machines.TFT, machines.TFT, { length: { rounds: Infinity }, discount })).toThrow(
      /totals of the partner have no bound/,
    );
  });
});
