import type { Outcome } from '../core/index.ts';
import type { Payoffs } from './game.ts';

/** What a side earns at an outcome written with its own move first. */
export function payoffAt({ T, R, P, S }: Payoffs, outcome: Outcome): number {
  switch (outcome) {
    case 'CC':
      return R;
    case 'CD':
      return S;
    case 'DC':
      return T;
    case 'DD':
      return P;
  }
}
