import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixationProbability, fixationTimes, smallMutationLimit, weakSelection } from '../../src/population/finite/index.ts';
import { type OracleCase, expectClose, readOracle } from '../support/oracle.ts';

type Numbers = Readonly<Record<string, number>>;

const game = ({ a, b, c, d }: Numbers): number[][] => [
  [a!, b!],
  [c!, d!],
];

const answers: Readonly<Record<string, (inputs: Numbers) => unknown>> = {
  moran_fixation_constant: ({ r, N, initial }) =>
    fixationProbability(
      [
        [r!, r!],
        [1, 1],
      ],
      [initial!, N! - initial!],
    )[0],
  moran_fixation_game: (inputs) => {
    const { N, selection } = inputs as { N: number; selection: number };
    const [into] = fixationProbability(game(inputs), [1, N - 1], { selection });
    const [, back] = fixationProbability(game(inputs), [N - 1, 1], { selection });
    return { rho_A_into_B: into, rho_B_into_A: back, A_beats_neutral: into! > 1 / N };
  },
  weak_selection: (inputs) => {
    const { slope, favoured, unstable, oneThird } = weakSelection(game(inputs), inputs['N']!);
    return { weak_selection_slope: slope, favoured_finite_N: favoured, unstable_x: unstable, one_third_law: oneThird };
  },
  fermi_fixation: (inputs) =>
    fixationProbability(game(inputs), [1, inputs['N']! - 1], { process: 'pairwise-comparison', selection: inputs['beta']! })[0],
  small_mutation_share: (inputs) =>
    smallMutationLimit(game(inputs), inputs['N']!, { process: 'pairwise-comparison', selection: inputs['beta']! }).shares[0],
};

const cases = readOracle('oracle-7.json').filter(({ quantity }) => quantity in answers);

describe('the known results of finite populations', () => {
  it('are all of them asked', () => {
    expect(new Set(cases.map(({ quantity }) => quantity)).size).toBe(Object.keys(answers).length);
  });

  it.each(cases.map((known): [string, OracleCase] => [known.id, known]))(
    'come out: %s',
    (id, { quantity, inputs, expected, tolerance }) => {
      expectClose(answers[quantity]!(inputs as Numbers), expected, tolerance.abs, id);
    },
  );

  it('come out small as well as large: a chance of 1e-20 to its leading digits', () => {
    const [, back] = fixationProbability(
      [
        [30, 9],
        [14, 10],
      ],
      [99, 1],
    );
    expect(back! / 1.4793132392683547e-20).toBeCloseTo(1, 10);
  });
});

interface TwoTypes {
  types: string[];
  N: number;
  payoff_total_per_match: number[][];
  exact_fixation_of_first_by_k: number[];
  simulated: { k: number; mean_steps: number; se_steps: number; freq: number }[];
}

/** Axelrod-Python's Moran process: its own frequencies, and fixation probabilities computed apart from it. */
const peer = JSON.parse(readFileSync(new URL('../data/moran.json', import.meta.url), 'utf8')) as {
  two_types: TwoTypes[];
  many_types: { initial: number[]; payoff_total_per_match: number[][]; exact_fixation: number[]; mean_steps: number; se_steps: number }[];
  death_birth_library_vs_textbook: { types: string[]; N: number; k: number; freq: number[]; textbook_exact: number[] }[];
};

describe("the peer's Moran process", () => {
  it.each(peer.two_types.map((known): [string, TwoTypes] => [`${known.types.join(' against ')}, ${known.N}`, known]))(
    'has our fixation probabilities and our times: %s',
    (_, { N, payoff_total_per_match: payoffs, exact_fixation_of_first_by_k: exact, simulated }) => {
      exact.forEach((chance, k) => expect(fixationProbability(payoffs, [k, N - k])[0]).toBeCloseTo(chance, 12));
      for (const { k, mean_steps, se_steps } of simulated) {
        expect(Math.abs(fixationTimes(payoffs, [k, N - k]).any - mean_steps)).toBeLessThan(4 * se_steps);
      }
    },
  );

  it('has them for three behaviours too', () => {
    for (const { payoff_total_per_match: payoffs, initial, exact_fixation, mean_steps, se_steps } of peer.many_types) {
      fixationProbability(payoffs, initial).forEach((chance, i) => expect(chance).toBeCloseTo(exact_fixation[i]!, 12));
      expect(Math.abs(fixationTimes(payoffs, initial).any - mean_steps)).toBeLessThan(4 * se_steps);
    }
  });

  it('is wrong about death-birth, where ours has the chances of games among the survivors', () => {
    for (const { types, N, k, textbook_exact } of peer.death_birth_library_vs_textbook) {
      const payoffs = peer.two_types.find((known) => known.types.join() === types.join())!.payoff_total_per_match;
      const ours = fixationProbability(payoffs, [k, N - k], { process: 'death-birth', games: 'after' });
      ours.forEach((chance, i) => expect(chance).toBeCloseTo(textbook_exact[i]!, 12));
    }
  });
});
