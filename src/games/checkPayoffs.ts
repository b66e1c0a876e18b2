import type { Problems } from '../core/index.ts';
import type { Payoffs } from './game.ts';

/** Notes every payoff that is missing or not a finite number. */
export function checkPayoffs(problems: Problems, path: string, payoffs: Payoffs | undefined): void {
  if (typeof payoffs !== 'object' || payoffs === null) {
    problems.add({ path, message: 'payoffs missing', received: payoffs, expected: '{ T, R, P, S }' });
    return;
  }
  for (const name of ['T', 'R', 'P', 'S'] as const) problems.number(`${path}.${name}`, payoffs[name]);
}
