import { Problems } from '../core/index.ts';
import { checkPayoffs } from './checkPayoffs.ts';
import type { Game, Payoffs } from './game.ts';
import { stageGame } from './stageGame.ts';

/** The payoffs of Axelrod's tournaments (Axelrod 1980a): T 5, R 3, P 1, S 0. */
export const axelrodPayoffs: Payoffs = { T: 5, R: 3, P: 1, S: 0 };

/**
 * A game in which both sides have the same payoffs; Axelrod's 5, 3, 1, 0 unless others are given.
 *
 * @throws InputError listing every payoff that is not a finite number.
 */
export function prisonersDilemma(payoffs: Payoffs = axelrodPayoffs): Game {
  const problems = new Problems();
  checkPayoffs(problems, 'payoffs', payoffs);
  problems.throwIfAny();
  return stageGame({ vendor: payoffs, partner: payoffs });
}
