import { sides } from '../../core/index.ts';
import type { Setting } from '../setting.ts';

/** How many times the widest gap between payoffs of a side is looked at. */
const most = 10;

/** Amounts worth looking at: from none to ten times the widest gap between one side's payoffs. */
export function moneyRange({ game }: Setting): readonly [number, number] {
  const { payoffs } = game.states[game.start]!;
  const gaps = sides.map((side) => {
    const { T, R, P, S } = payoffs[side];
    return Math.max(T, R, P, S) - Math.min(T, R, P, S);
  });
  return [0, most * Math.max(...gaps)];
}
