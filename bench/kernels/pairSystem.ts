import type { Automaton } from 'donnant';

/** The linear system of a pair under execution noise: its solution is how often each joint state is visited. */
export interface PairSystem {
  /** 1 − w times the transposed chances of going from one joint state to another. */
  readonly matrix: number[][];
  /** Chances of the joint states in the first round. */
  readonly start: number[];
  /** What the vendor earns in each joint state. */
  readonly earned: number[];
}

/** Writes the system of a pair without regard to speed or to which states can be reached, for payoffs 5, 3, 1, 0. */
export function pairSystem(vendor: Automaton, partner: Automaton, execution: number, continuation: number): PairSystem {
  const size = vendor.size * partner.size;
  const matrix = Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)));
  const earned = Array.from({ length: size }, () => 0);
  const slipped = (chance: number): number => chance * (1 - execution) + (1 - chance) * execution;
  for (let s = 0; s < vendor.size; s++) {
    for (let t = 0; t < partner.size; t++) {
      const from = s * partner.size + t;
      for (const [outcome, seenByPartner, points] of [
        [0, 0, 3],
        [1, 2, 0],
        [2, 1, 5],
        [3, 3, 1],
      ] as const) {
        const v = slipped(vendor.play[s]!);
        const p = slipped(partner.play[t]!);
        const chance = (outcome < 2 ? v : 1 - v) * (outcome % 2 === 0 ? p : 1 - p);
        earned[from]! += chance * points;
        const nextV = vendor.next[4 * s + outcome]!;
        const nextP = partner.next[4 * t + seenByPartner]!;
        nextV.states.forEach((x, i) =>
          nextP.states.forEach((y, j) => {
            matrix[x * partner.size + y]![from]! -= continuation * chance * nextV.chances[i]! * nextP.chances[j]!;
          }),
        );
      }
    }
  }
  const start = Array.from({ length: size }, () => 0);
  vendor.start.states.forEach((x, i) =>
    partner.start.states.forEach((y, j) => {
      start[x * partner.size + y]! += vendor.start.chances[i]! * partner.start.chances[j]!;
    }),
  );
  return { matrix, start, earned };
}
