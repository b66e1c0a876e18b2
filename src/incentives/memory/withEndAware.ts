import { type Side, bothSides } from '../../core/index.ts';
import { type Strategy, isFiniteState } from '../../strategies/index.ts';
import type { Setting } from '../setting.ts';
import { untilTheEnd } from './untilTheEnd.ts';

/**
 * The setting in which each side could also take up the end-aware form of every finite behaviour that it has or could
 * take up, programs aside. What never cooperates has none.
 */
export function withEndAware(setting: Setting, deals: number): Setting {
  return { ...setting, adoptable: bothSides((side) => [...setting.adoptable[side], ...aware(setting, side, deals)]) };
}

function aware({ pools, adoptable, game }: Setting, side: Side, deals: number): Strategy[] {
  const own = [...pools[side].map(({ strategy }) => strategy), ...adoptable[side]];
  const known = new Map(own.filter(isFiniteState).map((strategy) => [strategy.id, strategy]));
  const payoffs = game.states[game.start]!.payoffs[side];
  return [...known.values()].flatMap((strategy) => untilTheEnd(strategy, deals, payoffs) ?? []).filter(({ id }) => !known.has(id));
}
