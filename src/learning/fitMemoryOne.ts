import { type Outcome, outcomes } from '../core/index.ts';
import { memoryOne } from '../strategies/index.ts';
import { countedChance } from './countedChance.ts';
import type { CountedChance, FittedMemoryOne } from './fitResult.ts';
import type { Estimate } from './likelihood.ts';
import { logFactorials, timesLog } from './logMath.ts';
import type { World } from './world.ts';

/** A memory-one rule made to fit, with what it foretells. */
export interface MemoryOneFit {
  readonly fitted: FittedMemoryOne;
  readonly estimate: Estimate;
  readonly foretold: Float64Array;
}

/**
 * The rule by the last outcome that explains the moves best: the share of C in the first round, and after each outcome as it came
 * out. Slips and misreadings are in these shares, so that none are told apart from them. For the evidence each chance is taken from
 * 0 to 1 alike likely: a product of beta functions B(c+1, d+1) for c cooperations and d defections.
 */
export function fitMemoryOne({ histories }: World, id: string, name: string): MemoryOneFit {
  const cooperated = new Uint32Array(5);
  const seen = new Uint32Array(5);
  // the first round, then outcomes
  const places = histories.flatMap(({ rounds, own, other }) =>
    Array.from({ length: rounds }, (_, t) => (t === 0 ? 0 : 1 + 2 * own[t - 1]! + other[t - 1]!)),
  );
  const moves = histories.flatMap(({ own }) => [...own]);
  places.forEach((place, i) => {
    seen[place]!++;
    if (moves[i] === 0) cooperated[place]!++;
  });
  const chances = Array.from(seen, (count, place) => countedChance(cooperated[place]!, count));
  const factorials = logFactorials(moves.length + 1);
  let logLikelihood = 0;
  let logEvidence = 0;
  for (const { cooperated: c, seen: n, chance } of chances) {
    if (chance === null) continue;
    logLikelihood += timesLog(c, chance) + timesLog(n - c, 1 - chance);
    logEvidence += factorials[c]! + factorials[n - c]! - factorials[n + 1]!;
  }
  const told = chances.map(({ chance }) => chance ?? 0.5);
  const reply = <T>(list: readonly T[]): Record<Outcome, T> =>
    Object.fromEntries(outcomes.map((outcome, i) => [outcome, list[i + 1]!])) as Record<Outcome, T>;
  return {
    fitted: {
      kind: 'memory-one',
      strategy: memoryOne({ id, name, opening: told[0]!, reply: reply(told) }),
      opening: chances[0]!,
      reply: reply<CountedChance>(chances),
    },
    estimate: { slips: null, logLikelihood, logEvidence },
    foretold: Float64Array.from(places, (place) => told[place]!),
  };
}
