import { type Outcome, outcomes } from '../core/index.ts';
import type { Occasions } from './occasions.ts';

/** A share as what it counts and what it counts among. */
export interface Part {
  readonly of: (occasions: Occasions) => number;
  readonly among: (occasions: Occasions) => number;
}

const times = ({ after }: Occasions, outcome: Outcome): number => after[outcome].C + after[outcome].D;

/** What every trait that is a share counts, and among which occasions (Axelrod 1984, chapter 6). */
export const parts = {
  cooperation: {
    of: ({ after, opening }) => outcomes.reduce((sum, outcome) => sum + after[outcome].C, opening.C),
    among: (seen) => outcomes.reduce((sum, outcome) => sum + times(seen, outcome), seen.opening.C + seen.opening.D),
  },
  provocability: { of: ({ after }) => after.CD.D, among: (seen) => times(seen, 'CD') },
  forgiveness: { of: ({ after }) => after.DC.C, among: (seen) => times(seen, 'DC') },
  afterC: { of: ({ after }) => after.CC.C + after.DC.C, among: (seen) => times(seen, 'CC') + times(seen, 'DC') },
  afterD: { of: ({ after }) => after.CD.C + after.DD.C, among: (seen) => times(seen, 'CD') + times(seen, 'DD') },
} satisfies Record<string, Part>;

/** The share, or null where there was no occasion. */
export function shareOf({ of, among }: Part, occasions: Occasions): number | null {
  const count = among(occasions);
  return count > 0 ? of(occasions) / count : null;
}

/**
 * Entropy of the own move given the last outcome, in bits, weighted by how often each outcome came (Shannon 1948): 0 for a
 * deterministic memory-one rule, 1 for a fair coin; null where no round has one before it.
 */
export function moveEntropy(occasions: Occasions): number | null {
  const all = outcomes.reduce((sum, outcome) => sum + times(occasions, outcome), 0);
  if (!(all > 0)) return null;
  return outcomes.reduce((sum, outcome) => {
    const here = times(occasions, outcome);
    return here > 0 ? sum + (here / all) * bits(occasions.after[outcome].C / here) : sum;
  }, 0);
}

/** Entropy of a coin, in bits. */
function bits(chance: number): number {
  return [chance, 1 - chance].reduce((sum, p) => (p > 0 ? sum - p * Math.log2(p) : sum), 0);
}
