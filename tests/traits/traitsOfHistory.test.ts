import { describe, expect, it } from 'vitest';
import { traitsOfHistory } from '../../src/traits/index.ts';
import { expectClose, readOracle } from '../support/oracle.ts';

describe('the traits of a history', () => {
  it.each(readOracle('oracle-8-traits.json').map((known) => [known.id, known] as const))(
    'are those worked out by hand, %s',
    (id, known) => {
      const { own, opponent, T, R, P, S } = known.inputs as { own: string; opponent: string; T: number; R: number; P: number; S: number };
      const traits = traitsOfHistory(own, opponent, { T, R, P, S });
      const named = {
        nice: traits.nice,
        coop_rate: traits.cooperation,
        provocability: traits.provocability,
        forgiveness: traits.forgiveness,
        coop_after_C: traits.coopAfterC,
        coop_after_D: traits.coopAfterD,
        reciprocity: traits.reciprocity,
        score_gap: traits.scoreGap,
        move_entropy_bits: traits.moveEntropy,
      };
      expect(Object.keys(named)).toEqual(expect.arrayContaining(Object.keys(known.expected as object)));
      expectClose(named, known.expected, known.tolerance.abs, id);
    },
  );

  it('are null where there was no occasion', () => {
    expect(traitsOfHistory('C', 'D')).toEqual({
      nice: true,
      cooperation: 1,
      provocability: null,
      forgiveness: null,
      coopAfterC: null,
      coopAfterD: null,
      reciprocity: null,
      scoreGap: -5,
      moveEntropy: null,
    });
  });

  it('count a defection at the same time as the other side’s first as a first defection', () => {
    expect(traitsOfHistory('CD', 'CD').nice).toBe(false);
    expect(traitsOfHistory('CCD', 'CDD').nice).toBe(true);
  });

  it('are refused for what is no history, with everything that is wrong', () => {
    const refused = (): unknown => traitsOfHistory('CDX', '', { T: 5, R: NaN, P: 1, S: 0 });
    expect(refused).toThrow(/own[\s\S]*other[\s\S]*payoffs/);
    expect(() => traitsOfHistory('CC', 'C')).toThrow('different length');
  });
});
