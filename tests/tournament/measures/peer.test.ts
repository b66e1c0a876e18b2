import { describe, expect, it } from 'vitest';
import { type Outcome, mean, outcomes } from '../../../src/core/index.ts';
import type { Matrix } from '../../../src/tournament/index.ts';
import data from '../../data/tournaments.json' with { type: 'json' };
import { idsOfPeer } from '../../support/peerField.ts';
import { measuresOfPool } from './poolOf.ts';

/** Compares tables of figures; null stands for the 0 that the peer writes where it has none. */
function expectTable(actual: Matrix, expected: readonly (readonly number[])[], tolerance = 1e-12): void {
  expected.forEach((row, i) =>
    row.forEach((value, j) => {
      expect(Math.abs((actual[i]![j] ?? 0) - value), `[${i}][${j}]: ${actual[i]![j]} for ${value}`).toBeLessThanOrEqual(tolerance);
    }),
  );
}
const expectList = (actual: readonly (number | null)[], expected: readonly number[], tolerance = 1e-12): void =>
  expectTable([actual], [expected], tolerance);

describe('twenty deterministic strategies, 200 rounds, once: equal to the ResultSet of Axelrod-Python 4.13.0', async () => {
  const peer = data.classic20;
  const { pairs, players, ranking, eigenjesus, eigenmoses } = await measuresOfPool({
    players: idsOfPeer(peer.classes),
    length: { rounds: peer.turns, known: true },
    repetitions: peer.repetitions,
  });

  it('scores, normalised scores, wins and their medians', () => {
    expect(players.map(({ scores }) => scores)).toEqual(peer.scores);
    expect(players.map(({ wins }) => wins)).toEqual(peer.wins);
    expectTable(
      players.map(({ normalisedScores }) => normalisedScores!),
      peer.normalised_scores,
    );
    expectList(
      players.map(({ medianScore }) => medianScore),
      peer.normalised_scores.map(([score]) => score!),
    );
    expect(players.map(({ medianWins }) => medianWins)).toEqual(peer.wins.map(([wins]) => wins));
  });

  it('the ranking by medians, ties in the order of the pool', () => {
    expect(ranking).toEqual(peer.ranking);
  });

  it('payoffs and their differences', () => {
    expectTable(pairs.payoff.value, peer.payoff_matrix);
    expectTable(pairs.lead.value, peer.payoff_diffs_means);
  });

  it('cooperation: counts, shares, vengeful, ratings', () => {
    const counts = pairs.cooperation.value.map((row, i) => row.map((share, j) => share! * pairs.deals[i]![j]!));
    expectTable(counts, peer.cooperation, 1e-10);
    expectTable(
      pairs.vengefulCooperation,
      peer.cooperation.map((row) => row.map((count) => (2 * count) / peer.turns - 1)),
    );
    expectList(
      players.map(({ cooperatingRating }) => cooperatingRating.value),
      peer.cooperating_rating,
    );
  });

  it('initial cooperation', () => {
    const counts = pairs.initialCooperation.value.map((row, i) => row.reduce<number>((sum, share, j) => sum + (i === j ? 0 : share!), 0));
    expectList(counts, peer.initial_cooperation_count);
    expectList(
      players.map(({ initialCooperation }) => initialCooperation.value),
      peer.initial_cooperation_rate,
    );
  });

  it('good partners', () => {
    expectTable(pairs.goodPartner.value, peer.good_partner_matrix);
    expectList(
      players.map(({ goodPartnerRating }) => goodPartnerRating.value),
      peer.good_partner_rating,
    );
  });

  it('outcomes, and what is played after each', () => {
    // The peer has none of a strategy against its own kind.
    const own = (matrix: Matrix): number[][] => matrix.map((row, i) => row.map((value, j) => (i === j ? 0 : (value ?? 0))));
    outcomes.forEach((outcome, k) => {
      const shares = own(pairs.outcomes[outcome].value);
      expectTable(
        shares,
        peer.state_distribution.map((row) => row.map((counts) => counts[k]! / peer.turns)),
      );
      const { value, count } = pairs.answers[outcome];
      const cooperated = value.map((row, i) => row.map((share, j) => (share ?? 0) * count[i]![j]!));
      expectTable(
        own(cooperated),
        peer.state_to_action_distribution.map((row) => row.map((counts) => counts[2 * k]!)),
        1e-10,
      );
      const defected = cooperated.map((row, i) => row.map((times, j) => count[i]![j]! - times));
      expectTable(
        own(defected),
        peer.state_to_action_distribution.map((row) => row.map((counts) => counts[2 * k + 1]!)),
        1e-10,
      );
    });
  });

  it('both eigenvectors, against the converged ones', () => {
    expectList(eigenjesus.vector!, peer.eigenjesus.vector);
    expectList(eigenmoses.vector!, peer.eigenmoses.vector);
    expect(eigenjesus.eigenvalue).toBeCloseTo(peer.eigenjesus.eigenvalue, 10);
    expect(eigenmoses.eigenvalue).toBeCloseTo(peer.eigenmoses.eigenvalue, 10);
  });

  it('the summary, and its biased answers by the rule of the peer, which leaves out rates of 0', () => {
    for (const [name, ...figures] of peer.summary as unknown as [string, ...number[]][]) {
      const i = peer.names.indexOf(name);
      const player = players[i]!;
      const kept = (outcome: Outcome): number => {
        const rates = pairs.answers[outcome].value[i]!.filter((rate, j): rate is number => i !== j && rate !== null && rate > 0);
        return rates.length === 0 ? 0 : mean(rates);
      };
      expectList(
        [
          player.medianScore,
          player.cooperatingRating.value,
          player.medianWins,
          player.initialCooperation.value,
          ...outcomes.map((outcome) => player.outcomes[outcome].value),
          ...outcomes.map(kept),
        ],
        figures,
      );
    }
  });

  it('while ours counts every occasion alike', () => {
    peer.state_to_action_distribution.forEach((row, i) =>
      outcomes.forEach((outcome, k) => {
        const counts = row.filter((_, j) => j !== i);
        const cooperated = counts.reduce((sum, one) => sum + one[2 * k]!, 0);
        const all = cooperated + counts.reduce((sum, one) => sum + one[2 * k + 1]!, 0);
        const { value, count } = players[i]!.answers[outcome];
        expect(count).toBeCloseTo(all, 8);
        if (all === 0) expect(value).toBeNull();
        else expect(value).toBeCloseTo(cooperated / all, 12);
      }),
    );
  });
});

describe('the first tournament, 50 repetitions: within four standard errors of Axelrod-Python 4.13.0', async () => {
  const peer = data.axelrodFirst;
  // Played throughout: wins and good partners of a match left to chance are not told by expectations.
  const { pairs, players, repetitions, eigenjesus, eigenmoses } = await measuresOfPool({
    players: idsOfPeer(peer.classes),
    length: { rounds: peer.turns, known: true },
    repetitions: peer.repetitions,
    method: 'sampled',
  });
  // Cells without any scatter in so many repetitions may hide a rare event worth a few hundredths.
  const rare = 0.02;

  it('payoffs of every pair', () => {
    expect(repetitions).toBe(peer.repetitions);
    peer.payoff_matrix.forEach((row, i) =>
      row.forEach((value, j) => {
        const error = Math.hypot(pairs.payoff.standardError[i]![j]!, peer.payoff_se[i]![j]!);
        expect(Math.abs(pairs.payoff.value[i]![j]! - value), `${peer.classes[i]} × ${peer.classes[j]}`).toBeLessThanOrEqual(
          4 * error + rare,
        );
      }),
    );
  });

  it('normalised scores, wins and ratings of every player', () => {
    peer.players.forEach((their, i) => {
      const our = players[i]!;
      const name = peer.classes[i]!;
      const error = (values: readonly number[]): number =>
        Math.sqrt(values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1) / values.length);
      const scoreError = Math.hypot(error(our.normalisedScores!), their.se_normalised_score);
      expect(Math.abs(mean(our.normalisedScores!) - their.mean_normalised_score), name).toBeLessThanOrEqual(4 * scoreError + rare / 4);
      const winsError = Math.hypot(error(our.wins!), their.se_wins);
      expect(Math.abs(mean(our.wins!) - their.mean_wins), name).toBeLessThanOrEqual(4 * winsError + rare);
      for (const [value, standardError, theirs] of [
        [our.cooperatingRating.value, our.cooperatingRating.standardError, their.cooperating_rating],
        [our.initialCooperation.value, our.initialCooperation.standardError, their.initial_cooperation_rate],
        [our.goodPartnerRating.value, our.goodPartnerRating.standardError, their.good_partner_rating],
      ] as const) {
        expect(Math.abs(value! - theirs), name).toBeLessThanOrEqual(4 * Math.SQRT2 * standardError! + rare / 4);
      }
    });
  });

  it('eigenvectors of a matrix that scatters by hundredths, the peer stopping at steps below a thousandth', () => {
    expectList(
      eigenjesus.vector!,
      peer.players.map(({ eigenjesus_rating }) => eigenjesus_rating),
      0.01,
    );
    expectList(
      eigenmoses.vector!,
      peer.players.map(({ eigenmoses_rating }) => eigenmoses_rating),
      0.01,
    );
  });
});
