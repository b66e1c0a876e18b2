import { describe, expect, it } from 'vitest';
import { type ConditionOptions, readConditions } from '../../src/conditions/index.ts';
import { Problems } from '../../src/core/index.ts';
import { type Expectation, expectMatch, slipCost } from '../../src/exact/index.ts';
import { type NoisyAutomaton, noisyAutomaton } from '../../src/exact/noisyAutomaton.ts';
import { product } from '../../src/exact/product.ts';
import { prisonersDilemma } from '../../src/games/index.ts';
import { compileMachine } from '../../src/strategies/compileMachine.ts';
import { type Machine, type MemoryOne, type Strategy, compile, memoryOne } from '../../src/strategies/index.ts';
import { machines } from '../support/machines.ts';
import { type OracleCase, expectClose, readOracle } from '../support/oracle.ts';

interface Vector {
  readonly name: string;
  readonly p0: number;
  readonly p_CC: number;
  readonly p_CD: number;
  readonly p_DC: number;
  readonly p_DD: number;
}

/** What a case may give; each quantity reads its own. */
interface Inputs {
  readonly player: Vector;
  readonly player1: Vector;
  readonly player2: Vector;
  readonly machine1: keyof typeof machines;
  readonly machine2: keyof typeof machines;
  readonly strategy: keyof typeof machines;
  readonly T: number;
  readonly R: number;
  readonly P: number;
  readonly S: number;
  readonly implementation_noise?: number;
  readonly perception_noise?: number;
  readonly eps?: number;
  readonly delta?: number;
  readonly w?: number;
  readonly rounds?: number;
}

const vector = ({ name, p0, p_CC, p_CD, p_DC, p_DD }: Vector): MemoryOne =>
  memoryOne({ id: name, opening: p0, reply: { CC: p_CC, CD: p_CD, DC: p_DC, DD: p_DD } });

function conditions({ T, R, P, S, implementation_noise = 0, perception_noise = 0, w = 1, rounds }: Inputs): ConditionOptions {
  return {
    ...(T !== undefined && { game: prisonersDilemma({ T, R, P, S }) }),
    length: rounds !== undefined ? { rounds } : w === 1 ? { rounds: Infinity } : { continuation: w },
    noise: { execution: implementation_noise, perception: perception_noise },
  };
}

const asCase = ({ perRound, cooperation }: Expectation): Record<string, number> => ({
  payoff1: perRound.vendor,
  payoff2: perRound.partner,
  coop1: cooperation.vendor,
  coop2: cooperation.partner,
});

const pair = (first: Strategy, second: Strategy, inputs: Inputs): Record<string, number> =>
  asCase(expectMatch(first, second, conditions(inputs)));
const players = (inputs: Inputs): [Strategy, Strategy] =>
  inputs.machine1 === undefined ? [vector(inputs.player1), vector(inputs.player2)] : [machines[inputs.machine1], machines[inputs.machine2]];

const answers: Readonly<Record<string, (inputs: Inputs) => unknown>> = {
  memory_one_payoffs: (inputs) => pair(...players(inputs), inputs),
  memory_one_payoffs_finite: (inputs) => pair(...players(inputs), inputs),
  automata_payoffs: (inputs) => pair(...players(inputs), inputs),
  outcome_distribution: (inputs) => expectMatch(...players(inputs), conditions(inputs)).outcomes,
  tft_tft_implementation_noise: (inputs) => pair(machines.TFT, machines.TFT, { ...inputs, implementation_noise: inputs.eps! })['payoff1'],
  tft_tft_perception_noise: (inputs) => pair(machines.TFT, machines.TFT, { ...inputs, perception_noise: inputs.delta! })['payoff1'],
  wsls_wsls_implementation_noise_longrun: (inputs) =>
    pair(machines.WSLS, machines.WSLS, { ...inputs, implementation_noise: inputs.eps! })['payoff1'],
  payoff_limit_eps_to_0_after_w_to_1: (inputs) => pair(...players(inputs), { ...inputs, implementation_noise: 1e-10 }),
  effective_vector: ({ player, implementation_noise = 0, perception_noise = 0 }) => {
    const rate = (chance: number): { C: number; D: number } => ({ C: chance, D: chance });
    const { start, next, cooperates } = noisyAutomaton(compile(vector(player)), {
      execution: rate(implementation_noise),
      perception: rate(perception_noise),
      recall: 1,
    });
    const chance = ({ states, chances }: typeof start): number =>
      [...states].reduce((sum, state, i) => sum + chances[i]! * cooperates[state]!, 0);
    const [p_CC, p_CD, p_DC, p_DD] = next.slice(0, 4).map(chance);
    return { p0: chance(start), p_CC, p_CD, p_DC, p_DD };
  },
  pair_loss_after_single_slip: ({ strategy, T, R, P, S }) => {
    const { jointLoss } = slipCost(machines[strategy], machines[strategy], { game: prisonersDilemma({ T, R, P, S }) });
    return { expected_pair_loss: jointLoss, finite: jointLoss !== null };
  },
  // Counted before equivalent states are merged: contrite tit for tat by standing merges to three states.
  reachable_product_states: (inputs) => {
    const { game, execution, perception } = readConditions(conditions(inputs), new Problems());
    const noisy = (name: keyof typeof machines): NoisyAutomaton =>
      noisyAutomaton(compileMachine(machines[name] as Machine), { execution: execution.vendor, perception: perception.vendor, recall: 1 });
    return product(noisy(inputs.machine1), noisy(inputs.machine2), game).size;
  },
};

describe.each(['oracle-3.json', 'oracle-4.json'])('the exact engine answers every case of %s', (file) => {
  const cases = readOracle(file);

  it('leaves no quantity out', () => {
    expect(cases.length).toBeGreaterThan(50);
    expect(cases.filter(({ quantity }) => !(quantity in answers))).toEqual([]);
  });

  it.each(cases)('$id', ({ quantity, inputs, expected, tolerance }: OracleCase) => {
    expectClose(answers[quantity]!(inputs as unknown as Inputs), expected, tolerance.abs);
  });
});
