import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/core/index.ts';
import {
  allDefectClusterInvades,
  clusterThreshold,
  contriteSubgamePerfect,
  criticalContinuation,
  grimWithDetection,
  grimWithLag,
  kRoundPunishment,
  largestGenerosity,
  lastRoundIncentive,
  oneShotDeviation,
  visibilityThresholds,
} from '../../src/exact/thresholds/index.ts';
import { type Payoffs, games, prisonersDilemma, publicGame, stageGame } from '../../src/games/index.ts';
import { anyDilemma, anyPayoffs } from '../support/anyPayoffs.ts';
import { machines } from '../support/machines.ts';

const axelrod: Payoffs = { T: 5, R: 3, P: 1, S: 0 };
const ids = [
  'always-cooperate',
  'grudger',
  'tit-for-tat',
  'contrite-tit-for-tat',
  'tit-for-two-tats',
  'two-tits-for-tat',
  'generous-tit-for-tat',
  'win-stay-lose-shift',
];

describe('criticalContinuation', () => {
  it('tells value, fraction and formula', () => {
    expect(criticalContinuation(games.axelrod, 'tit-for-tat').vendor).toMatchObject({
      value: 2 / 3,
      fraction: '2/3',
      formula: 'max[(T − R)/(T − P), (T − R)/(R − S)]',
    });
    expect(criticalContinuation(games.axelrod, 'grim').partner).toMatchObject({ value: 0.5, fraction: '1/2', formula: '(T − R)/(T − P)' });
  });

  it('finds no value on the knife edge, since w must stay below 1, but tells the bound', () => {
    expect(criticalContinuation(games.axelrod, 'pavlov').vendor).toMatchObject({ value: null, fraction: '1' });
    expect(criticalContinuation(games['turn-taking'], 'tft').vendor).toMatchObject({ value: null, fraction: '7/3' });
    expect(criticalContinuation(games.axelrod, 'tf2t').vendor).toMatchObject({ value: null, fraction: null });
  });

  it('threatens with S where S > P: a bonus of 3/2, or half the weight on the other, turns 5/3/1/0 into chicken', () => {
    const bonus = prisonersDilemma({ T: 5, R: 4.5, P: 1, S: 1.5 });
    expect(criticalContinuation(bonus, 'grim').vendor).toMatchObject({ value: 1 / 7, fraction: '1/7', formula: '(T − R)/(T − S)' });
    expect(criticalContinuation(prisonersDilemma({ T: 5, R: 4.5, P: 1.5, S: 2.5 }), 'grim').vendor.fraction).toBe('1/5');
  });

  it('is 0 where nothing tempts', () => {
    for (const id of ids) expect(criticalContinuation(games.harmony, id).vendor).toMatchObject({ value: 0, fraction: '0' });
    expect(criticalContinuation(prisonersDilemma({ T: 2.6, R: 2.85, P: -1.4, S: -0.15 }), 'grim').vendor.value).toBe(0);
  });

  it('stays exact where payoffs were computed', () => {
    const partner = { T: (0.38 - 0.05) * 100, R: (0.2 + 0.1 - 0.05) * 100, P: ((0.2 - 0.15) / 2 - 0.05) * 100, S: -0.05 * 100 };
    const game = stageGame({ vendor: axelrod, partner });
    expect(criticalContinuation(game, 'grim').partner.fraction).toBe('16/71');
    expect(criticalContinuation(game, 'tft').partner.fraction).toBe('4/15');
  });

  it('knows when two tits for one tat need more than grim: one defection, then taking both tits', () => {
    const { value, fraction } = criticalContinuation(prisonersDilemma({ T: 20, R: 14, P: 1, S: 6 }), 'two-tits-for-tat').vendor;
    expect(value! + value! ** 2).toBeCloseTo(6 / 8, 12);
    expect(fraction).toBe('1/2');
    const irrational = criticalContinuation(prisonersDilemma({ T: 10, R: 5, P: 1, S: 0 }), 'two-tits-for-tat').vendor;
    expect(irrational.value! + irrational.value! ** 2).toBeCloseTo(1, 12);
    expect(irrational.fraction).toBeNull();
  });

  it('gives generous tit for tat its usual generosity, which leaves it no room, or the one told', () => {
    expect(criticalContinuation(games.axelrod, 'generous-tit-for-tat').vendor).toMatchObject({ value: null, fraction: '1' });
    expect(criticalContinuation(games.axelrod, 'gtft', { generosity: 0.1 }).vendor.fraction).toBe('20/27');
    expect(criticalContinuation(games.axelrod, 'gtft', { generosity: 0 })).toMatchObject({ vendor: { fraction: '2/3' } });
    expect(criticalContinuation(games.axelrod, 'gtft', { generosity: 1 }).vendor.value).toBeNull();
  });

  it('is unmoved by a change of unit, to the exact fraction', () => {
    fc.assert(
      fc.property(
        anyPayoffs,
        fc.constantFrom(0.1, 0.25, 3),
        fc.integer({ min: -4, max: 4 }),
        fc.constantFrom(...ids),
        ({ T, R, P, S }, scale, shift, id) => {
          const before = criticalContinuation(prisonersDilemma({ T, R, P, S }), id);
          const moved = prisonersDilemma({ T: scale * T + shift, R: scale * R + shift, P: scale * P + shift, S: scale * S + shift });
          expect(criticalContinuation(moved, id)).toEqual(before);
        },
      ),
    );
  });

  it('is mirrored when the sides change chairs', () => {
    fc.assert(
      fc.property(anyPayoffs, anyPayoffs, fc.constantFrom(...ids), (vendor, partner, id) => {
        const here = criticalContinuation(stageGame({ vendor, partner }), id);
        const there = criticalContinuation(stageGame({ vendor: partner, partner: vendor }), id);
        expect(there).toMatchObject({ vendor: here.partner, partner: here.vendor });
      }),
    );
  });

  it('lists every problem: an unknown strategy with those that have a form, a game of several states, a bad generosity', () => {
    const game = publicGame({
      start: 'open',
      states: { open: { payoffs: axelrod, next: { CC: 'open', CD: 'open', DC: 'open', DD: null } } },
    });
    const attempt = (): unknown => criticalContinuation(game, 'tit-for-tot', { generosity: 2 });
    expect(attempt).toThrow(InputError);
    expect(attempt).toThrow(/no closed form: received "tit-for-tot", expected one of .*win-stay-lose-shift.*nearest: tit-for-tat/);
    expect(attempt).toThrow(/generosity/);
    expect(attempt).toThrow(/not one stage game repeated unchanged/);
    expect(() => criticalContinuation(games.axelrod, 'constructor')).toThrow(InputError);
  });
});

describe('other thresholds', () => {
  it('reach grim as the punishment grows, as detection becomes sure and as the lag shrinks', () => {
    fc.assert(
      fc.property(anyDilemma, (payoffs) => {
        const grim = criticalContinuation(prisonersDilemma(payoffs), 'grim').vendor;
        expect(grimWithDetection(payoffs, 1)).toMatchObject({ value: grim.value, fraction: grim.fraction });
        expect(grimWithLag(payoffs, 1)).toMatchObject({ value: grim.value, fraction: grim.fraction });
        expect(kRoundPunishment(payoffs, 5000).value).toBeCloseTo(grim.value!, 2);
        expect(grimWithLag(payoffs, 2).value! ** 2).toBeCloseTo(grim.value!, 12);
      }),
    );
  });

  it('solve the equation of a limited punishment', () => {
    fc.assert(
      fc.property(anyDilemma, fc.integer({ min: 1, max: 12 }), (payoffs, k) => {
        const { T, R, P } = payoffs;
        const { value } = kRoundPunishment(payoffs, k);
        const loss = (w: number): number => Array.from({ length: k }, (_, i) => (R - P) * w ** (i + 1)).reduce((a, b) => a + b);
        if (value === null) expect(loss(1)).toBeLessThanOrEqual(T - R);
        else expect(loss(value)).toBeCloseTo(T - R, 9);
      }),
    );
  });

  it('find no punishment that works when nothing is ever noticed', () => {
    expect(grimWithDetection(axelrod, 0)).toMatchObject({ value: null, fraction: '1' });
    expect(visibilityThresholds(axelrod, 0).titForTat).toMatchObject({ value: null, fraction: null });
    expect(kRoundPunishment(axelrod, 1)).toMatchObject({ value: null, fraction: '1' });
  });

  it('let a cluster of tit for tat do exactly as well as those around it at the threshold', () => {
    fc.assert(
      fc.property(anyDilemma, fc.double({ min: 0, max: 0.95, noNaN: true }), (payoffs, w) => {
        const { R, P, S } = payoffs;
        const share = clusterThreshold(payoffs, w)!;
        expect((share * R) / (1 - w) + (1 - share) * (S + (w * P) / (1 - w))).toBeCloseTo(P / (1 - w), 6);
      }),
    );
    expect(clusterThreshold({ T: 3, R: 1, P: 1, S: 0 }, 0.5)).toBeNull();
    expect(clusterThreshold({ T: 4, R: 3, P: 0, S: 1 }, 0.5)).toBe(0);
  });

  it('tell the 1/21 of Axelrod and Hamilton', () => {
    expect(clusterThreshold(axelrod, 0.9)).toBeCloseTo(1 / 21, 12);
  });

  it('let always-defect into tit for tat below (T − R)/(T − P) only', () => {
    expect(allDefectClusterInvades(axelrod, 0.4)).toBe(true);
    expect(allDefectClusterInvades(axelrod, 0.5)).toBe(false);
    expect(allDefectClusterInvades({ T: 1.3, R: 1.2, P: 1, S: 0 }, 1 / 3)).toBe(false);
    expect(allDefectClusterInvades({ T: 3, R: 1, P: 2, S: 0 }, 0.99)).toBe(true);
  });

  it('give the generosity of Nowak and Sigmund, and less of it in short relationships', () => {
    expect(largestGenerosity(axelrod)).toBeCloseTo(1 / 3, 12);
    expect(largestGenerosity(axelrod, 0.9)).toBeCloseTo(7 / 27, 12);
    expect(largestGenerosity({ T: 5, R: 3, P: 0, S: -2 }, 0.9)).toBeCloseTo(5 / 9, 12);
    expect(largestGenerosity(axelrod, 0.6)).toBeNull();
    expect(largestGenerosity({ T: 2, R: 3, P: 1, S: 0 }, 0.6)).toBe(1);
  });

  it('need no renewal without a temptation, and find none where grim takes nothing away', () => {
    expect(lastRoundIncentive({ T: 2, R: 3, P: 1, S: 0 }, 0, 0.5)).toMatchObject({
      gain: -1,
      expectedLoss: 0,
      defects: false,
      renewalNeeded: 0,
    });
    expect(lastRoundIncentive({ T: 5, R: 3, P: 3, S: 0 }, 0.5, 0.5)).toMatchObject({ defects: true, renewalNeeded: null });
  });

  it('find contrite tit for tat unable to punish where punishing costs the punisher', () => {
    expect(contriteSubgamePerfect({ T: 2, R: 3, P: 1, S: 0 })).toMatchObject({ value: null, fraction: null });
    expect(contriteSubgamePerfect({ T: 5, R: 3, P: 1, S: 3 })).toMatchObject({ value: null });
  });

  it('refuse what is out of range, all of it at once', () => {
    const bad = { T: NaN, R: 3, P: 1, S: Infinity };
    expect(() => kRoundPunishment(bad, 0)).toThrow(/payoffs\.T.*\n.*payoffs\.S.*\n.*k:/);
    expect(() => grimWithDetection(axelrod, 1.1)).toThrow(InputError);
    expect(() => grimWithLag(axelrod, 1.5)).toThrow(InputError);
    expect(() => visibilityThresholds(axelrod, -1)).toThrow(InputError);
    expect(() => clusterThreshold(axelrod, 1)).toThrow(InputError);
    expect(() => largestGenerosity(axelrod, 0)).toThrow(InputError);
    expect(() => lastRoundIncentive(axelrod, 2, 1)).toThrow(/renewal.*\n.*continuation/);
    expect(() => contriteSubgamePerfect(bad)).toThrow(InputError);
  });
});

describe('oneShotDeviation', () => {
  it('needs the public trigger for grim: one that watches only the other fails after its own defection', () => {
    const at = { continuation: 0.9 };
    expect(oneShotDeviation(machines.GRIM_PUBLIC, machines.GRIM_PUBLIC, at).subgamePerfect).toBe(true);
    expect(oneShotDeviation(machines.GRIM, machines.GRIM, at).subgamePerfect).toBe(false);
  });

  it('finds tit for tat subgame perfect in the donation game at w = c/b exactly', () => {
    const tft = machines.TFT;
    expect(oneShotDeviation(tft, tft, { game: games.donation, continuation: 1 / 3 }).subgamePerfect).toBe(true);
    expect(oneShotDeviation(tft, tft, { game: games.donation, continuation: 0.4 }).subgamePerfect).toBe(false);
    expect(oneShotDeviation(tft, tft, { game: games.donation, continuation: 0.3 }).subgamePerfect).toBe(false);
  });

  it('confirms the closed forms of contrite tit for tat and public grim on both sides of the threshold', () => {
    fc.assert(
      fc.property(anyDilemma, (payoffs) => {
        const game = prisonersDilemma(payoffs);
        const contrite = contriteSubgamePerfect(payoffs).value;
        const grim = criticalContinuation(game, 'grim').vendor.value!;
        const perfect = (name: 'CTFT' | 'GRIM_PUBLIC', continuation: number): boolean =>
          oneShotDeviation(machines[name], machines[name], { game, continuation }).subgamePerfect;
        if (contrite === null) expect(perfect('CTFT', 0.999)).toBe(false);
        else {
          expect(perfect('CTFT', (1 + contrite) / 2)).toBe(true);
          expect(perfect('CTFT', contrite * 0.99)).toBe(false);
        }
        expect(perfect('GRIM_PUBLIC', (1 + grim) / 2)).toBe(true);
        expect(perfect('GRIM_PUBLIC', grim * 0.99)).toBe(false);
      }),
    );
  });

  it('tells the sides apart, and mirrors when they change chairs', () => {
    const game = stageGame({ vendor: { T: 10, R: 6, P: 3, S: 1 }, partner: { T: 7, R: 5, P: 2, S: 0 } });
    const mirrored = stageGame({ vendor: { T: 7, R: 5, P: 2, S: 0 }, partner: { T: 10, R: 6, P: 3, S: 1 } });
    const here = oneShotDeviation(machines.TF2T, machines.WSLS, { game, continuation: { vendor: 0.7, partner: 0.4 } });
    const there = oneShotDeviation(machines.WSLS, machines.TF2T, { game: mirrored, continuation: { vendor: 0.4, partner: 0.7 } });
    expect(there.gains.vendor.maxGain).toBeCloseTo(here.gains.partner.maxGain, 12);
    expect(there.gains.partner.maxGain).toBeCloseTo(here.gains.vendor.maxGain, 12);
    expect(there.gains.vendor.maxGainAtStart).toBeCloseTo(here.gains.partner.maxGainAtStart, 12);
    expect(there.gains.partner.maxGainAtStart).toBeCloseTo(here.gains.vendor.maxGainAtStart, 12);
    expect(here.gains.vendor.maxGain).not.toBeCloseTo(here.gains.partner.maxGain, 2);
  });

  it('refuses chance, programs, bad continuations and games of several states', () => {
    expect(() => oneShotDeviation(machines.GTFT_1_3, machines.TFT, { continuation: 0.5 })).toThrow(/vendor: has chances in it/);
    expect(() => oneShotDeviation(machines.TFT, machines.TFT, { continuation: 1 })).toThrow(InputError);
    expect(() => oneShotDeviation(machines.TFT, machines.TFT, { continuation: { vendor: 0.5, partner: -1 } })).toThrow(
      /continuation\.partner/,
    );
    const ending = publicGame({ start: 'a', states: { a: { payoffs: axelrod, next: { CC: 'a', CD: 'a', DC: 'a', DD: null } } } });
    expect(() => oneShotDeviation(machines.TFT, machines.TFT, { game: ending, continuation: 0.5 })).toThrow(InputError);
  });
});
