import type { BothSides, Problems } from '../../core/index.ts';
import { type Game, type Payoffs, axelrodPayoffs } from '../../games/index.ts';

/**
 * Payoffs of a stage game repeated unchanged. Notes a problem where the game is something else; the result may be used
 * only if nothing was noted.
 */
export function stagePayoffs(problems: Problems, game: Game): BothSides<Payoffs> {
  const [state, ...others] = game?.kind === 'game' ? game.states : [];
  if (state === undefined) {
    problems.add({ path: 'game', message: 'not a game', received: game, expected: 'what prisonersDilemma, stageGame or fromCosts gives' });
    return { vendor: axelrodPayoffs, partner: axelrodPayoffs };
  }
  if (others.length > 0 || Object.values(state.ends).some((chance) => chance > 0)) {
    const received = game.states.map(({ name }) => name);
    const expected = 'a game with one public state and no end of its own';
    problems.add({ path: 'game', message: 'is not one stage game repeated unchanged', received, expected });
  }
  return state.payoffs;
}
