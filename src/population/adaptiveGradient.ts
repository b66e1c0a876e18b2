import { Problems } from '../core/index.ts';
import type { Payoffs } from '../games/index.ts';

/** A reactive strategy: chance p to cooperate after the other cooperated, q after it defected. */
export interface Reactive {
  readonly p: number;
  readonly q: number;
}

/**
 * The gradient of adaptive dynamics at a resident reactive strategy: how the long-run payoff a round of a rare mutant grows
 * with its p and its q (Nowak & Sigmund 1990; Hofbauer & Sigmund 1998, section 14.4). Both have the same sign; with payoffs
 * of a donation game (benefit b, cost c) they are positive just where p − q > c / b.
 *
 * With r = p − q, a mutant (p', q') cooperates at the rate m = (q' + r' q) / (1 − r r') and is met with cooperation at the
 * rate s = q + r m, independently; its payoff is the stage game's at (m, s), differentiated here in closed form.
 *
 * @returns The derivatives by `p` and `q`, in payoff a round.
 * @throws InputError for payoffs that are not finite, chances outside [0, 1], or |p − q| = 1, where the long run depends on the opening.
 * @example
 * adaptiveGradient({ T: 3, R: 2, P: 0, S: -1 }, { p: 0.5, q: 0.4 }); // both negative: 0.1 < 1/3
 */
export function adaptiveGradient(payoffs: Payoffs, { p, q }: Reactive): Reactive {
  const problems = new Problems();
  for (const key of ['T', 'R', 'P', 'S'] as const) problems.number(`payoffs.${key}`, payoffs[key]);
  const chances = [problems.chance('p', p), problems.chance('q', q)];
  if (chances.every(Boolean) && Math.abs(p - q) === 1) {
    problems.add({ path: 'p', message: 'the long run depends on the opening', received: p, expected: 'p and q less than 1 apart' });
  }
  problems.throwIfAny();
  const { T, R, P, S } = payoffs;
  const r = p - q;
  const rate = q / (1 - r);
  const whole = 1 - r * r;
  // Both rates of the resident are q / (1 − r); the mutant's moves by these, and the resident's answer by r times as much.
  const byP = q / whole + (rate * r) / whole;
  const byQ = (1 - q) / whole - (rate * r) / whole;
  const own = R * rate + S * (1 - rate) - T * rate - P * (1 - rate);
  const met = R * rate + T * (1 - rate) - S * rate - P * (1 - rate);
  return { p: byP * (own + r * met), q: byQ * (own + r * met) };
}
