import { type BothSides, type Outcome, Problems, type Side, bothSides, mean, outcomeOf, outcomes, ratioOfSums } from '../core/index.ts';
import type { Game } from '../games/index.ts';
import { prepare, readPlayable } from '../match/index.ts';
import type { Job, Tally } from './job.ts';

/** Plays every repetition of a job and averages. Means are ratios of sums, with the delta-method standard error. */
export function sampleJob({ vendor, partner, conditions: options, repetitions, seed }: Job): Tally {
  const problems = new Problems();
  const conditions = readPlayable(options, problems);
  problems.throwIfAny();
  const match = prepare({ vendor, partner }, conditions);
  const samples = bothSides((): number[] => []);
  const earned = bothSides((): number[] => []);
  const cooperated = bothSides((): number[] => []);
  const lengths: number[] = [];
  const counts: Record<Outcome, number> = { CC: 0, CD: 0, DC: 0, DD: 0 };
  const money: Record<string, number> = {};
  const { game, discount } = conditions;

  for (let repetition = 0; repetition < repetitions; repetition++) {
    const score = { vendor: 0, partner: 0 };
    const plain = { vendor: 0, partner: 0 };
    const weight = { vendor: 1, partner: 1 };
    const kept = { vendor: 0, partner: 0 };
    let length = 0;
    for (const { state, realised, payoffs } of match(seed, repetition)) {
      length++;
      const outcome = outcomeOf(realised.vendor, realised.partner);
      counts[outcome]++;
      book(money, game, state, outcome);
      for (const side of ['vendor', 'partner'] as const) {
        score[side] += weight[side] * payoffs[side];
        plain[side] += payoffs[side];
        weight[side] *= discount[side];
        if (realised[side] === 'C') kept[side]++;
      }
    }
    lengths.push(length);
    for (const side of ['vendor', 'partner'] as const) {
      samples[side].push(score[side]);
      earned[side].push(plain[side]);
      cooperated[side].push(kept[side]);
    }
  }

  const played = lengths.reduce((sum, length) => sum + length, 0);
  const perRound = bothSides((side) => ratioOfSums(earned[side], lengths));
  const cooperation = bothSides((side) => ratioOfSums(cooperated[side], lengths));
  const values = <T>(ratios: BothSides<{ value: T }>): BothSides<T> => bothSides((side: Side) => ratios[side].value);
  const errors = (ratios: BothSides<{ standardError: number }>): BothSides<number> => bothSides((side) => ratios[side].standardError);
  return {
    exact: false,
    rounds: played / repetitions,
    scores: bothSides((side) => mean(samples[side])),
    perRound: values(perRound),
    cooperation: values(cooperation),
    outcomes: Object.fromEntries(outcomes.map((outcome) => [outcome, counts[outcome] / played])) as Record<Outcome, number>,
    accounts: Object.fromEntries(Object.entries(money).map(([party, sum]) => [party, sum / played])),
    standardError: { perRound: errors(perRound), cooperation: errors(cooperation) },
    samples,
    played,
  };
}

function book(money: Record<string, number>, game: Game, state: string, outcome: Outcome): void {
  const { accounts } = game.states.find(({ name }) => name === state)!;
  for (const party in accounts) money[party] = (money[party] ?? 0) + accounts[party]![outcome];
}
