import { outcomes } from '../../core/index.ts';
import type { Game } from '../../games/index.ts';

/** Whether a game is one stage game repeated unchanged: what closed forms hold for. */
export function plainGame({ states }: Game): boolean {
  const [state, ...others] = states;
  return state !== undefined && others.length === 0 && outcomes.every((outcome) => state.ends[outcome] === 0);
}
