import { type BothSides, bothSides, otherSide } from '../core/index.ts';
import type { Game, Payoffs } from '../games/index.ts';
import type { Setting } from './setting.ts';

/**
 * The game as it moves people: each side's own payoffs plus its care × the counterpart's, T + αS, R + αR′, P + αP′,
 * S + αT′ (Axelrod 1984, chapter 7). Accounts stay: care changes motives, never money.
 *
 * @example
 * motivesOf(withCare(setting, 0.5)).states[0].payoffs.vendor.R; // own R + half the partner's
 */
export function motivesOf({ game, care }: Pick<Setting, 'game' | 'care'>): Game {
  if (care === undefined || (care.vendor === 0 && care.partner === 0)) return game;
  return { ...game, states: game.states.map((state) => ({ ...state, payoffs: cared(state.payoffs, care) })) };
}

function cared(payoffs: BothSides<Payoffs>, care: BothSides<number>): BothSides<Payoffs> {
  return bothSides((side) => {
    const own = payoffs[side];
    const other = payoffs[otherSide(side)];
    const weight = care[side];
    return { T: own.T + weight * other.S, R: own.R + weight * other.R, P: own.P + weight * other.P, S: own.S + weight * other.T };
  });
}
