import type { Answers } from './layer.ts';

/** What comes out where alternatives decide with their shares and the proposal with the share `kept`; all shares sum to 1. */
export function answersOf(chances: readonly number[], shares: readonly number[], kept: number): Answers {
  const C = chances.reduce((sum, chance, i) => sum + shares[i]! * chance, 0);
  const D = chances.reduce((sum, chance, i) => sum + shares[i]! * (1 - chance), 0);
  const all = C + D + kept;
  // divided by what they come to, certainty stays certainty
  return { C: (C + kept) / all, D: C / all };
}
