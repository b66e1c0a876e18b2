import { describe, expect, it } from 'vitest';
import { findEntry, strategy } from '../../src/catalogue/index.ts';
import { isFiniteState, traitsOf } from '../../src/strategies/index.ts';
import { type AllTraits, allTraits, standardField } from '../../src/traits/index.ts';

const of = (id: string): AllTraits => allTraits(findEntry(id)!);
const gaps = (id: string): number[] => of(id).measured.against.map(({ scoreGap }) => scoreGap.value);

describe('all traits of an entry', () => {
  it('hold those of the rule', () => {
    for (const id of ['tit-for-tat', 'random', 'gradual']) expect(of(id)).toMatchObject(traitsOf(strategy(id)));
  });

  it('are measured against ten finite opponents, exactly where the entry is finite too', () => {
    expect(standardField).toHaveLength(10);
    expect(standardField.every((id) => isFiniteState(strategy(id)))).toBe(true);
    expect(of('tit-for-tat').measured.exact).toBe(true);
    expect(of('gradual').measured.exact).toBe(false);
    expect(of('tit-for-tat').measured.against.map(({ id }) => id)).toEqual(standardField);
  });

  it('have always-defect ahead of the field by what is worked out by hand', () => {
    // Ahead by 5 in each round in which the other cooperates, of 200: all; none; half (chance); half (alternator); the first
    // (tit for tat); none (opens with D); the first and a third of the others (generous); two; the first; every second (win-stay,
    // lose-shift goes back and forth).
    const kindRounds = [200, 0, 100, 100, 1, 0, 1 + 199 / 3, 2, 1, 100];
    gaps('always-defect').forEach((gap, i) => expect(gap, standardField[i]).toBeCloseTo((5 * kindRounds[i]!) / 200, 9));
    const mean = kindRounds.reduce((sum, kind) => sum + (5 * kind) / 200, 0) / 10;
    expect(of('always-defect').measured.scoreGap.value).toBeCloseTo(mean, 9);
    expect(of('always-defect').envious).toBe(true);
  });

  it('never have tit for tat or always-cooperate ahead of anybody', () => {
    for (const id of ['tit-for-tat', 'always-cooperate', 'tit-for-two-tats']) {
      expect(Math.max(...gaps(id)), id).toBeLessThanOrEqual(1e-9);
      expect(of(id).envious, id).toBe(false);
    }
    // Behind by one defection against those who defect for good or open with one and echo it: (5 / 200) each time.
    expect(gaps('tit-for-tat')[1]).toBeCloseTo(-5 / 200, 9);
  });

  it('call clear what the last outcome all but settles', () => {
    // Decided by the last outcome alone, without chance: nothing is open. A fair coin: one bit.
    for (const id of ['always-cooperate', 'tit-for-tat', 'win-stay-lose-shift']) {
      expect(of(id).measured.moveEntropy!.value, id).toBeCloseTo(0, 9);
      expect(of(id).clear, id).toBe(true);
    }
    expect(of('random').measured.moveEntropy!.value).toBeCloseTo(1, 9);
    expect(of('random').clear).toBe(false);
  });

  it('are computed once', () => {
    expect(of('grudger')).toBe(of('grim'));
  });
});
