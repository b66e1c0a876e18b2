import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError, mirror, outcomes } from '../../src/core/index.ts';
import {
  type Game,
  type Payoffs,
  analyseGame,
  fromCosts,
  games,
  kindOf,
  prisonersDilemma,
  publicGame,
  stageGame,
} from '../../src/games/index.ts';
import { anyPayoffs } from '../support/anyPayoffs.ts';
import { swapSides } from '../support/swapSides.ts';

describe('analyseGame', () => {
  it('reads the story of the two prisoners as a dilemma that triples the years', () => {
    const analysis = analyseGame(games['prison-years']);
    expect(analysis.kind).toEqual({ vendor: 'prisoners-dilemma', partner: 'prisoners-dilemma' });
    expect(analysis.equilibria).toEqual(['DD']);
    expect(analysis.dominant).toEqual({ vendor: 'D', partner: 'D' });
    expect(analysis.welfare).toEqual({ CC: -2, CD: -5, DC: -5, DD: -6 });
    expect(analysis.priceOfAnarchy).toBe(3);
  });

  it('gives no price of anarchy where joint payoffs are not positive or there is no pure equilibrium', () => {
    expect(analyseGame(prisonersDilemma({ T: 0, R: -1, P: -3, S: -5 })).priceOfAnarchy).toBeNull();
    expect(analyseGame(games['donation']).priceOfAnarchy).toBeNull();
    expect(analyseGame(games['matching-pennies']).priceOfAnarchy).toBeNull();
    const free: Payoffs = { T: -1, R: 0, P: 2, S: 3 };
    expect(analyseGame(fromCosts({ vendor: free, partner: free })).priceOfAnarchy).toBeNull();
  });

  it('keeps the two sides of an uneven game apart', () => {
    const analysis = analyseGame(stageGame({ vendor: { T: 45, R: 50, P: 17.5, S: -3 }, partner: { T: 33, R: 15, P: -2.5, S: -5 } }));
    expect(analysis.isDilemma).toEqual({ vendor: false, partner: true });
    expect(analysis.kind).toEqual({ vendor: 'stag-hunt', partner: 'prisoners-dilemma' });
    expect(analysis.dominant).toEqual({ vendor: null, partner: 'D' });
  });

  it('counts what rounding made as a tie', () => {
    expect(kindOf({ T: 0.3, R: 0.1 + 0.2, P: 0.1, S: 0 })).toBe('degenerate');
    expect(kindOf({ T: 45, R: 40, P: 17.5, S: -3 })).toBe('prisoners-dilemma');
    expect(analyseGame(prisonersDilemma({ T: 0.7, R: 0.4, P: 0.2, S: 0.1 })).alternationBeatsCooperation.vendor).toBe(false);
  });

  it('lists weak equilibria where payoffs tie', () => {
    expect(analyseGame(prisonersDilemma({ T: 3, R: 3, P: 1, S: 1 })).equilibria).toEqual(['CC', 'CD', 'DC', 'DD']);
    expect(analyseGame(prisonersDilemma({ T: 3, R: 3, P: 1, S: 1 })).mixed).toBeNull();
  });

  it('finds the public state asked for, and names near ones otherwise', () => {
    const stay = { CC: 'open', CD: 'closed', DC: 'closed', DD: 'closed' } as const;
    const game = publicGame({
      start: 'open',
      states: { open: { payoffs: { T: 5, R: 3, P: 1, S: 0 }, next: stay }, closed: { payoffs: { T: 1, R: 2, P: 0, S: 0 }, next: stay } },
    });
    expect(analyseGame(game).kind.vendor).toBe('prisoners-dilemma');
    expect(analyseGame(game, 'closed').kind.vendor).toBe('degenerate');
    expect(() => analyseGame(game, 'close')).toThrow(/unknown state.*expected closed/);
    expect(() => analyseGame(game, 'close')).toThrow(InputError);
  });

  it('refuses what is not a game', () => {
    expect(() => analyseGame(undefined as unknown as Game)).toThrow(/not a game/);
    expect(() => analyseGame({ T: 5, R: 3, P: 1, S: 0 } as unknown as Game)).toThrow(InputError);
  });

  it('is unmoved by a change of unit', () => {
    fc.assert(
      fc.property(
        anyPayoffs,
        anyPayoffs,
        fc.constantFrom(0.1, 0.3, 2, 7),
        fc.integer({ min: -4, max: 4 }),
        (vendor, partner, scale, shift) => {
          const moved = ({ T, R, P, S }: Payoffs): Payoffs => ({
            T: scale * T + shift,
            R: scale * R + shift,
            P: scale * P + shift,
            S: scale * S + shift,
          });
          const before = analyseGame(stageGame({ vendor, partner }));
          const after = analyseGame(stageGame({ vendor: moved(vendor), partner }));
          expect(after.kind).toEqual(before.kind);
          expect(after.dominant).toEqual(before.dominant);
          expect(after.equilibria).toEqual(before.equilibria);
          expect(after.efficient).toEqual(before.efficient);
          expect(after.alternationBeatsJointly).toBe(before.alternationBeatsJointly);
          expect(after.riskDominant).toBe(before.riskDominant);
          expect(after.mixed === null).toBe(before.mixed === null);
          expect(after.mixed?.vendor ?? 0).toBeCloseTo(before.mixed?.vendor ?? 0, 9);
          expect(after.mixed?.partner ?? 0).toBeCloseTo(before.mixed?.partner ?? 0, 9);
        },
      ),
    );
  });

  it('is mirrored when the sides change chairs', () => {
    fc.assert(
      fc.property(anyPayoffs, anyPayoffs, (vendor, partner) => {
        const here = analyseGame(stageGame({ vendor, partner }));
        const there = analyseGame(stageGame({ vendor: partner, partner: vendor }));
        expect(there.sides).toEqual(swapSides(here.sides));
        expect(there.mixed).toEqual(here.mixed && swapSides(here.mixed));
        expect(there.equilibria).toEqual(outcomes.filter((outcome) => here.equilibria.includes(mirror(outcome))));
        expect(there.efficient).toEqual(outcomes.filter((outcome) => here.efficient.includes(mirror(outcome))));
        expect(there.priceOfAnarchy).toBe(here.priceOfAnarchy);
        expect(there.alternationBeatsJointly).toBe(here.alternationBeatsJointly);
      }),
    );
  });

  it('agrees with trying a thousand ways of taking turns', () => {
    fc.assert(
      fc.property(anyPayoffs, anyPayoffs, (vendor, partner) => {
        // All payoffs lie within 15 of each other, so the ends of a feasible interval are fractions over at most 15 and show on this grid.
        const grid = 360360;
        const ends = Array.from({ length: 15 }, (_, d) => Array.from({ length: d + 2 }, (_, n) => (n * grid) / (d + 1))).flat();
        const some = ends.some(
          (dc) => dc * vendor.T + (grid - dc) * vendor.S >= grid * vendor.R && dc * partner.S + (grid - dc) * partner.T >= grid * partner.R,
        );
        expect(analyseGame(stageGame({ vendor, partner })).alternationBeatsJointly).toBe(some);
      }),
    );
  });

  it('splits the span from S to T into greed, cooperation and fear', () => {
    fc.assert(
      fc.property(anyPayoffs, (payoffs) => {
        const { greed, fear, cooperationIndex } = analyseGame(prisonersDilemma(payoffs)).sides.vendor;
        if (payoffs.T === payoffs.S) expect([greed, fear, cooperationIndex]).toEqual([null, null, null]);
        else expect(greed! + fear! + cooperationIndex!).toBeCloseTo(1, 12);
      }),
    );
  });
});
