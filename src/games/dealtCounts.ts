import type { Game } from './game.ts';

/**
 * Occurrences of each outcome in each public state (`counts[4 * state + outcome]`) without those of states in which no
 * deal is made; all of them where no deal is made at all, as in a game with a single state.
 */
export function dealtCounts(counts: Float64Array, { states }: Game): Float64Array {
  if (states.length === 1 || !states.some(({ closed }) => closed)) return counts;
  const dealt = counts.map((count, cell) => (states[Math.floor(cell / 4)]!.closed ? 0 : count));
  return dealt.some((count) => count > 0) ? dealt : counts;
}
