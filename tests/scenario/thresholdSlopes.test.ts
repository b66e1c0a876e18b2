import { describe, expect, it } from 'vitest';
import { criticalContinuation } from '../../src/exact/index.ts';
import { type Payoffs, prisonersDilemma, stageGame } from '../../src/games/index.ts';
import { thresholdSlopes } from '../../src/scenario/index.ts';

describe('slopes of closed-form thresholds', () => {
  it('are those of (T - R)/(R - S) for tit for tat at 5, 3, 1, 0, worked by hand', () => {
    const { threshold, formula, slopes } = thresholdSlopes(prisonersDilemma(), 'tit-for-tat').vendor!;
    expect(threshold).toBeCloseTo(2 / 3, 12);
    expect(formula).toBe('(T − R)/(R − S)');
    expect(slopes.T.value).toBeCloseTo(1 / 3, 12);
    // −1/(R − S) − (T − R)/(R − S)², and (T − R)/(R − S)².
    expect(slopes.R.value).toBeCloseTo(-1 / 3 - 2 / 9, 12);
    expect(slopes.S.value).toBeCloseTo(2 / 9, 12);
    expect(slopes.P).toEqual({ formula: '0', value: 0 });
  });

  it.each(['grudger', 'tit-for-tat', 'win-stay-lose-shift'])('agree with finite differences for %s, side by side', (id) => {
    const sides = { vendor: { T: 45, R: 40, P: 17.5, S: -3 }, partner: { T: 33, R: 25, P: -2.5, S: -5 } };
    const found = thresholdSlopes(stageGame(sides), id);
    for (const side of ['vendor', 'partner'] as const) {
      for (const letter of ['T', 'R', 'P', 'S'] as const) {
        const at = (shift: number): number => {
          const moved: Payoffs = { ...sides[side], [letter]: sides[side][letter] + shift };
          return criticalContinuation(stageGame({ ...sides, [side]: moved }), id)[side].value!;
        };
        expect(found[side]!.slopes[letter].value).toBeCloseTo((at(1e-4) - at(-1e-4)) / 2e-4, 6);
      }
    }
  });

  it('are absent where nothing tempts and where no single ratio binds', () => {
    expect(thresholdSlopes(prisonersDilemma({ T: 3, R: 4, P: 1, S: 0 }), 'grudger').vendor).toBeNull();
    expect(thresholdSlopes(prisonersDilemma(), 'tit-for-two-tats').vendor).toBeNull();
    expect(thresholdSlopes(prisonersDilemma(), 'generous-tit-for-tat').vendor).toBeNull();
  });
});
