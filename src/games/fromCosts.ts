import { Problems, bothSides, sides } from '../core/index.ts';
import { checkPayoffs } from './checkPayoffs.ts';
import type { Game } from './game.ts';
import { type StageGameSpec, stageGame } from './stageGame.ts';

/**
 * A game told in costs, such as years in prison: lower is better. Payoffs are the negated costs; accounts, being
 * money, are taken as given. The four letters keep their meaning: `T` is the cost of defecting alone.
 *
 * @throws InputError listing every cost that is not a finite number.
 */
export function fromCosts(spec: StageGameSpec): Game {
  const problems = new Problems();
  for (const side of sides) checkPayoffs(problems, side, spec[side]);
  problems.throwIfAny();
  const gains = bothSides((side) => {
    const { T, R, P, S } = spec[side];
    return { T: 0 - T, R: 0 - R, P: 0 - P, S: 0 - S };
  });
  return { ...stageGame({ ...spec, ...gains }), orientation: 'costs' };
}
