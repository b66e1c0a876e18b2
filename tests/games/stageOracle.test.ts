import { describe, expect, it } from 'vitest';
import type { BothSides } from '../../src/core/index.ts';
import { criticalContinuation } from '../../src/exact/thresholds/index.ts';
import { type Game, type GameAnalysis, type Payoffs, analyseGame, fromCosts, prisonersDilemma, stageGame } from '../../src/games/index.ts';
import { type OracleCase, expectClose, readOracle } from '../support/oracle.ts';

type Inputs = OracleCase['inputs'];

function symmetric(inputs: Inputs): Game {
  const { T, R, P, S } = inputs as unknown as Payoffs;
  return prisonersDilemma({ T, R, P, S });
}

function report({ equilibria, dominant, efficient, welfare, sides }: GameAnalysis): Record<string, unknown> {
  const worst = equilibria.map((outcome) => welfare[outcome]);
  return {
    pure_nash: equilibria,
    dominant: dominant.vendor,
    pareto_efficient: efficient,
    welfare_optimum: Math.max(...Object.values(welfare)),
    worst_pure_nash_welfare: Math.min(...worst),
    class: sides.vendor.kind,
  };
}

function bimatrix({ A, B }: Inputs): Game {
  const [[rv, sv], [tv, pv]] = A as [[number, number], [number, number]];
  const [[rp, tp], [sp, pp]] = B as [[number, number], [number, number]];
  return stageGame({ vendor: { T: tv, R: rv, P: pv, S: sv }, partner: { T: tp, R: rp, P: pp, S: sp } });
}

/** How each quantity is answered by the package. */
const answers: Readonly<Record<string, (inputs: Inputs) => unknown>> = {
  classify_symmetric_2x2: (inputs) => report(analyseGame(symmetric(inputs))),
  pure_nash_dominance_pareto: (inputs) => report(analyseGame(symmetric(inputs))),
  price_of_anarchy: (inputs) => analyseGame(symmetric(inputs)).priceOfAnarchy,
  pd_conditions: (inputs) => {
    const { isDilemma, isRepeatedDilemma, efficiency, alternationBeatsDefection } = analyseGame(symmetric(inputs)).sides.vendor;
    return { order: isDilemma, efficiency, is_ipd: isRepeatedDilemma, anti_mutual_defection: alternationBeatsDefection };
  },
  cooperation_indices: (inputs) => {
    const { cooperationIndex, greed, fear } = analyseGame(symmetric(inputs)).sides.vendor;
    return { K: cooperationIndex, greed, fear };
  },
  risk_dominant_action: (inputs) => {
    const { riskDominant, payoffDominant } = analyseGame(symmetric(inputs));
    return { risk_dominant: riskDominant === 'tie' ? 'tie' : riskDominant?.[0], payoff_dominant: payoffDominant?.[0] };
  },
  symmetric_mixed_nash: (inputs) => {
    const { mixed, mixedValue } = analyseGame(symmetric(inputs));
    return { p_cooperate: mixed?.vendor, value: mixedValue?.vendor };
  },
  mixed_nash_bimatrix: (inputs) => {
    const { mixed, mixedValue } = analyseGame(bimatrix(inputs));
    return {
      vendor_p_cooperate: mixed?.vendor,
      partner_p_cooperate: mixed?.partner,
      vendor_value: mixedValue?.vendor,
      partner_value: mixedValue?.partner,
    };
  },
  costs_to_payoffs: (inputs) => {
    const { years_CC, years_D_alone, years_C_alone, years_DD, rule } = inputs as Record<string, number>;
    const shift = Number(/= (\d+) - years/.exec(String(rule))?.[1] ?? 0);
    const costs = { T: years_D_alone! - shift, R: years_CC! - shift, P: years_DD! - shift, S: years_C_alone! - shift };
    return fromCosts({ vendor: costs, partner: costs }).states[0]!.payoffs.vendor;
  },
  critical_w_after_affine_map: (inputs) => ({
    grim: criticalContinuation(symmetric(inputs), 'grim').vendor.value,
    tft: criticalContinuation(symmetric(inputs), 'tft').vendor.value,
  }),
  asymmetric_pd_report: (inputs) => {
    const game = stageGame(inputs as unknown as BothSides<Payoffs>);
    const analysis = analyseGame(game);
    const grim = criticalContinuation(game, 'grudger');
    return {
      pure_nash: analysis.equilibria,
      vendor_pd: analysis.isDilemma.vendor,
      partner_pd: analysis.isDilemma.partner,
      welfare_CC_best: analysis.welfareBestAtCooperation,
      alternation_dominates_CC: analysis.alternationBeatsJointly,
      w_grim_vendor: grim.vendor.value,
      w_grim_partner: grim.partner.value,
    };
  },
};

describe('one round of a game agrees with published and recomputed results', () => {
  const cases = readOracle('oracle-1.json');

  it('answers every quantity of the file', () => {
    expect(cases.length).toBeGreaterThan(40);
    expect(cases.filter(({ quantity }) => answers[quantity] === undefined)).toEqual([]);
  });

  it.each(cases.map((known) => [known.id, known] as const))('%s', (_, { quantity, inputs, expected, tolerance }) => {
    expectClose(answers[quantity]!(inputs), expected, tolerance.abs);
  });
});
