import { InputError } from '../core/index.ts';

/** Chains with more states than this are not eliminated: the matrix would take a quarter of a gigabyte, and minutes. */
export const mostEliminated = 6000;

/** A pair has more joint states than can be solved under these conditions; it can still be played. */
export class TooLarge extends InputError {
  constructor(states: number) {
    super([
      {
        path: 'pair',
        message: 'has too many joint states to be solved under these conditions',
        received: states,
        expected: `at most ${mostEliminated.toLocaleString('en')}; a pair as large as this can be played`,
      },
    ]);
  }
}
