import { Problems } from '../core/index.ts';

/** Notes a problem unless `w` is in [0, 1); `hint` is added to what would be accepted. */
export function checkContinuation(problems: Problems, path: string, w: unknown, hint = ''): w is number {
  if (typeof w === 'number' && w >= 0 && w < 1) return true;
  problems.add({ path, message: 'not a chance of going on', received: w, expected: `a number from 0 to just below 1${hint}` });
  return false;
}

/**
 * The one factor w that theorems speak of, from what a payoff one round later is worth and the chance that the
 * relationship ends after a round: w = discount · (1 − termination).
 *
 * @param discount - In [0, 1].
 * @param termination - In [0, 1].
 * @throws InputError listing what is out of range.
 * @example
 * effectiveContinuation(0.95, 0.1); // 0.855
 */
export function effectiveContinuation(discount: number, termination: number): number {
  const problems = new Problems();
  problems.chance('discount', discount);
  problems.chance('termination', termination);
  problems.throwIfAny();
  return discount * (1 - termination);
}

/**
 * What one unit a round is worth today when each later round counts w times the one before: 1 / (1 − w).
 *
 * @param w - In [0, 1).
 * @throws InputError when it is not.
 */
export function presentValue(w: number): number {
  const problems = new Problems();
  checkContinuation(problems, 'continuation', w);
  problems.throwIfAny();
  return 1 / (1 - w);
}

/**
 * Effective continuation between two *meetings* when a pair meets in a period only with some chance: s·μ / (1 − s·(1 − μ)).
 *
 * @param survival - Chance that the relationship survives a period, times its discount factor; in [0, 1).
 * @param meeting - Chance μ of meeting in a period; in [0, 1].
 * @throws InputError listing what is out of range.
 */
export function continuationFromMeetings(survival: number, meeting: number): number {
  const problems = new Problems();
  checkContinuation(problems, 'survival', survival);
  problems.chance('meeting', meeting);
  problems.throwIfAny();
  return (survival * meeting) / (1 - survival * (1 - meeting));
}
