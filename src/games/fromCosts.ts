import { bothSides } from '../core/index.ts';
import type { Game, Payoffs } from './game.ts';
import { type StageGameSpec, stageGame } from './stageGame.ts';

/**
 * A game told in costs, such as years in prison: lower is better. Payoffs are the negated costs; accounts, being
 * money, are taken as given. The four letters keep their meaning: `T` is the cost of defecting alone.
 *
 * @throws InputError as `stageGame` does.
 */
export function fromCosts(spec: StageGameSpec): Game {
  const game = stageGame(spec);
  const states = game.states.map((state) => ({ ...state, payoffs: bothSides((side) => negated(state.payoffs[side])) }));
  return { ...game, orientation: 'costs', states };
}

/** Subtracted from 0, since a cost of 0 is a payoff of 0 and not of −0. */
function negated({ T, R, P, S }: Payoffs): Payoffs {
  return { T: 0 - T, R: 0 - R, P: 0 - P, S: 0 - S };
}
