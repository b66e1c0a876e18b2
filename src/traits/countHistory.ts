import { outcomes } from '../core/index.ts';
import { type Occasions, afterEach } from './occasions.ts';

/**
 * Counts a history; what it paid is told by who knows the payoffs.
 *
 * @param history - An outcome a round, own move first: 0 for CC, 1 for CD, 2 for DC, 3 for DD.
 */
export function countHistory(history: ArrayLike<number>, gap: number): Occasions {
  const opening = { C: 0, D: 0 };
  // by 2 · the outcome before + the own move
  const after = new Float64Array(8);
  let broke = 0;
  for (let t = 0, before = 0, peace = true; t < history.length; t++) {
    const outcome = history[t]!;
    const own = outcome >> 1;
    if (t > 0) after[2 * before + own]!++;
    else opening[own === 0 ? 'C' : 'D']++;
    if (peace && own === 1) broke = 1;
    peace &&= outcome === 0;
    before = outcome;
  }
  const moves = (place: number): { C: number; D: number } => ({ C: after[2 * place]!, D: after[2 * place + 1]! });
  return { after: afterEach((outcome) => moves(outcomes.indexOf(outcome))), opening, broke, rounds: history.length, gap };
}
