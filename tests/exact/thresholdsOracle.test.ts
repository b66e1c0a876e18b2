import { describe, expect, it } from 'vitest';
import {
  continuationFromChurn,
  continuationFromMean,
  continuationFromMeetings,
  continuationFromRates,
  continuationFromTenure,
  discountFromInterest,
  effectiveContinuation,
  matchLength,
  presentValue,
} from '../../src/conditions/index.ts';
import type { BothSides } from '../../src/core/index.ts';
import {
  allDefectAverages,
  allDefectClusterInvades,
  clusterThreshold,
  contriteSubgamePerfect,
  criticalContinuation,
  grimWithDetection,
  grimWithLag,
  kRoundPunishment,
  lastRoundIncentive,
  oneShotDeviation,
  visibilityThresholds,
} from '../../src/exact/thresholds/index.ts';
import { type Game, type Payoffs, analyseGame, prisonersDilemma, stageGame } from '../../src/games/index.ts';
import { boundOf } from '../support/bound.ts';
import { machineNamed } from '../support/machines.ts';
import { type OracleCase, expectClose, readOracle } from '../support/oracle.ts';

type Inputs = Readonly<Record<string, number>>;

const payoffsOf = ({ T, R, P, S }: Inputs): Payoffs => ({ T: T!, R: R!, P: P!, S: S! });
const symmetric = (inputs: Inputs): Game => prisonersDilemma(payoffsOf(inputs));
const perSide = (inputs: Inputs): Game => stageGame(inputs as unknown as BothSides<Payoffs>);
const critical = (id: string) => (inputs: Inputs) => criticalContinuation(symmetric(inputs), id).vendor.value;

function bounds(game: Game, id: string): { vendor: number; partner: number; joint: number } {
  const { vendor, partner } = criticalContinuation(game, id);
  const both = { vendor: boundOf(vendor)!, partner: boundOf(partner)! };
  return { ...both, joint: Math.max(both.vendor, both.partner) };
}

/** The channel deal: money of both sides from the terms of a deal. */
function dealGame(terms: Inputs): Game {
  const { deal_value: V, vendor_gross_margin: g, partner_margin: m, registration_uplift: u, direct_selling_cost: s } = terms;
  const { poach_success: p, vendor_support_cost: v, price_war_discount: k, partner_effort: e, rival_margin: rival } = terms;
  return stageGame({
    vendor: { R: (g! - m! - u!) * V!, T: p! * (g! - s!) * V!, S: -v! * V!, P: ((g! - s! - k!) * V!) / 2 },
    partner: { R: (m! + u! - e!) * V!, T: (rival! - e!) * V!, S: -e! * V!, P: ((m! - k!) / 2 - e!) * V! },
  });
}

/** A fine for each defection that is detected, or each cooperation that is taken for one. */
function fined({ T, R, P, S }: Payoffs, fine: number, detection: number, falseAlarm: number): Payoffs {
  return { T: T - detection * fine, R: R - falseAlarm * fine, P: P - detection * fine, S: S - falseAlarm * fine };
}

/** How each quantity is answered by the package. */
const answers: Readonly<Record<string, (inputs: Inputs) => unknown>> = {
  'critical_w.grim': critical('grim'),
  'critical_w.tft': critical('tit-for-tat'),
  'critical_w.tf2t': critical('tit-for-two-tats'),
  'critical_w.wsls': critical('win-stay-lose-shift'),
  'critical_w.k_round_punishment': (inputs) => kRoundPunishment(payoffsOf(inputs), inputs['k']!).value,
  'critical_w.grim_detection': (inputs) => grimWithDetection(payoffsOf(inputs), inputs['detection']!).value,
  'critical_w.grim_lag': (inputs) => grimWithLag(payoffsOf(inputs), inputs['lag_rounds']!).value,
  'critical_w.ctft_subgame_perfect': (inputs) => contriteSubgamePerfect(payoffsOf(inputs)).value,
  critical_w_per_player: (inputs) => {
    const grim = bounds(perSide(inputs), 'grudger');
    const tft = bounds(perSide(inputs), 'tit-for-tat');
    return {
      grim_vendor: grim.vendor,
      grim_partner: grim.partner,
      grim_joint: grim.joint,
      tft_vendor: tft.vendor,
      tft_partner: tft.partner,
      tft_joint: tft.joint,
    };
  },
  grim_sustainable_asymmetric: (inputs) => {
    const grim = bounds(perSide(inputs), 'grim');
    const vendor_ok = inputs['w_vendor']! >= grim.vendor;
    const partner_ok = inputs['w_partner']! >= grim.partner;
    return { vendor_ok, partner_ok, sustainable: vendor_ok && partner_ok };
  },
  'cluster_threshold.tft_into_alld': (inputs) => clusterThreshold(payoffsOf(inputs), inputs['w']!),
  alld_cluster_can_invade_tft: (inputs) => allDefectClusterInvades(payoffsOf(inputs), inputs['w']!),
  effective_w: (inputs) => {
    const w = effectiveContinuation(inputs['discount_factor']!, inputs['termination_probability']!);
    return { w, present_value_of_1_per_round: presentValue(w) };
  },
  effective_w_continuous: (inputs) =>
    continuationFromRates({
      discount: inputs['discount_rate']!,
      termination: inputs['termination_rate']!,
      interval: inputs['interval_years']!,
    }),
  effective_w_random_meeting: (inputs) => continuationFromMeetings(inputs['survival_times_discount']!, inputs['meeting_probability']!),
  match_length_stats: (inputs) => matchLength(inputs['w']!),
  w_from_mean: (inputs) => continuationFromMean(inputs['mean']!),
  alld_vs_tft_average_kinds: (inputs) => {
    const { ratioOfExpectations, expectationOfAverages, expectedTotal } = allDefectAverages(payoffsOf(inputs), inputs['w']!);
    return {
      ratio_of_expectations: ratioOfExpectations,
      expectation_of_per_match_average: expectationOfAverages,
      expected_total: expectedTotal,
    };
  },
  minmax_value: (inputs) => analyseGame(symmetric(inputs)).sides.vendor.minmax,
  one_shot_deviation: (inputs) => {
    const strategy = machineNamed(String(inputs['strategy']));
    const { maxGain, maxGainAtStart, subgamePerfect } = oneShotDeviation(strategy, strategy, {
      game: symmetric(inputs),
      continuation: inputs['w']!,
    });
    return { max_gain_any_history: maxGain, max_gain_at_start: maxGainAtStart, subgame_perfect: subgamePerfect };
  },
  tft_subgame_perfect: (inputs) => {
    const tft = machineNamed('TFT');
    return oneShotDeviation(tft, tft, { game: symmetric(inputs), continuation: inputs['w']! }).subgamePerfect;
  },
  channel_deal_game: (inputs) => {
    const game = dealGame(inputs);
    const { vendor, partner } = game.states[0]!.payoffs;
    const { isDilemma } = analyseGame(game);
    const grim = bounds(game, 'grim');
    const tft = bounds(game, 'tft');
    return {
      vendor,
      partner,
      vendor_pd: isDilemma.vendor,
      partner_pd: isDilemma.partner,
      w_grim_vendor: grim.vendor,
      w_grim_partner: grim.partner,
      w_tft_vendor: tft.vendor,
      w_tft_partner: tft.partner,
    };
  },
  partner_penalty_effect: (inputs) => {
    const before = (inputs as unknown as { partner: Payoffs }).partner;
    const after = fined(before, inputs['penalty']!, inputs['detection']!, inputs['false_positive']!);
    return {
      ...after,
      critical_w_before: criticalContinuation(prisonersDilemma(before), 'grim').partner.value,
      critical_w_after: criticalContinuation(prisonersDilemma(after), 'grim').partner.value,
      one_shot_deterrent: analyseGame(prisonersDilemma(after)).equilibria.includes('CC'),
    };
  },
  visibility_threshold: (inputs) => {
    const { grim, titForTat } = visibilityThresholds(payoffsOf(inputs), inputs['visibility']!);
    return { w_needed_grim: boundOf(grim), w_needed_tft: boundOf(titForTat) };
  },
  effective_w_from_churn: (inputs) =>
    continuationFromChurn(inputs['annual_partner_churn']!, inputs['deals_per_year']!) *
    discountFromInterest(inputs['annual_discount_rate']!, inputs['deals_per_year']!),
  effective_w_from_tenure: (inputs) => continuationFromTenure(inputs['mean_tenure_years']!, inputs['interactions_per_year']!),
  last_round_incentive: (inputs) => {
    const { gain, expectedLoss, defects, renewalNeeded } = lastRoundIncentive(
      payoffsOf(inputs),
      inputs['renewal_probability']!,
      inputs['w_after_renewal']!,
    );
    return { gain_from_last_round_defection: gain, expected_loss: expectedLoss, defects, renewal_probability_needed: renewalNeeded };
  },
};

describe('thresholds and horizons agree with published and recomputed results', () => {
  const cases: OracleCase[] = [...readOracle('oracle-2.json'), ...readOracle('oracle-10.json')];

  it('answers every quantity of the files', () => {
    expect(cases.length).toBeGreaterThan(80);
    expect(cases.filter(({ quantity }) => answers[quantity] === undefined)).toEqual([]);
  });

  it.each(cases.map((known) => [known.id, known] as const))('%s', (_, { quantity, inputs, expected, tolerance }) => {
    expectClose(answers[quantity]!(inputs as Inputs), expected, tolerance.abs);
  });

  const told: Readonly<Record<string, string>> = { 'critical_w.grim': 'grim', 'critical_w.tft': 'tft', 'critical_w.wsls': 'pavlov' };
  const fractions = cases.filter(({ quantity, exact }) => told[quantity] !== undefined && typeof exact === 'string');

  it.each(fractions.map((known) => [known.id, known] as const))('%s as a fraction', (_, { quantity, inputs, exact }) => {
    expect(criticalContinuation(symmetric(inputs as Inputs), told[quantity]!).vendor.fraction).toBe(exact);
  });
});
