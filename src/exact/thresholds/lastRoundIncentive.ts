import { checkContinuation } from '../../conditions/index.ts';
import type { Payoffs } from '../../games/index.ts';
import { readPayoffs, threatPoint } from './critical.ts';

/** Whether a known last round (quarter end, contract end) is worth defecting in. */
export interface LastRoundIncentive {
  /** T − R. */
  readonly gain: number;
  /** What grim takes away after a renewal, times the chance of one: renewal · (R − P) / (1 − w). */
  readonly expectedLoss: number;
  /** Whether the gain exceeds the expected loss. */
  readonly defects: boolean;
  /** Renewal chance from which on it does not; 0 without a temptation; above 1 no renewal is enough; null where grim takes nothing away. */
  readonly renewalNeeded: number | null;
}

/**
 * Weighs one defection in a known last round against grim afterwards, should the relationship be renewed.
 *
 * @param payoffs - The side's own. Where S > P, grim leaves it S.
 * @param renewal - Chance that the relationship is renewed; in [0, 1].
 * @param w - Continuation probability after renewal; in [0, 1).
 * @throws InputError listing what is out of range.
 */
export function lastRoundIncentive(payoffs: Payoffs, renewal: number, w: number): LastRoundIncentive {
  const exact = readPayoffs(payoffs, (problems) => {
    problems.chance('renewal', renewal);
    checkContinuation(problems, 'continuation', w);
  });
  const gain = exact.T.sub(exact.R).valueOf();
  const perRound = exact.R.sub(threatPoint(exact).value).valueOf();
  const expectedLoss = (renewal * perRound) / (1 - w);
  const needed = perRound > 0 ? (gain * (1 - w)) / perRound : null;
  return { gain, expectedLoss, defects: gain > expectedLoss, renewalNeeded: gain <= 0 && perRound >= 0 ? 0 : needed };
}
