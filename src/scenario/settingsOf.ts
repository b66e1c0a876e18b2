import { type BothSides, bothSides } from '../core/index.ts';
import type { Game, MoveLabels } from '../games/index.ts';
import type { Setting } from '../incentives/index.ts';
import { type Strategy, resolve } from '../strategies/index.ts';
import { buildGame } from './buildGame.ts';
import { buildSetting } from './buildSetting.ts';
import type { ScenarioFile } from './fileSchema.ts';
import type { Pool } from './readPool.ts';
import { scaleOf } from './scaleOf.ts';
import type { Numbers } from './sheet.ts';

/** What people do, could do, and book. */
export interface People {
  readonly pools: BothSides<Pick<Pool, 'members'>>;
  readonly adoptable: BothSides<readonly Strategy[]>;
  /** Names of further accounts. */
  readonly accounts: readonly string[];
}

/**
 * Makes settings out of numbers, those of today and those under each rule. Behaviours are resolved, and the unit
 * of comparison is taken, once: on today's money.
 */
export function settingsOf(file: ScenarioFile, today: Numbers, { pools, adoptable, accounts }: People): (numbers: Numbers) => Setting {
  const moves = bothSides((side): MoveLabels => ({ C: file.sides[side].cooperate, D: file.sides[side].defect }));
  const gameOf = (numbers: Numbers): Game => buildGame(numbers, { unit: file.currency, moves, accounts });
  const { payoffs } = gameOf(today).states[0]!;
  const ids = bothSides((side) => pools[side].members.map(({ strategy }) => strategy.id));
  const baseline = {
    behaviours: bothSides((side) => pools[side].members.map(({ strategy }) => resolve(strategy, payoffs[side]))),
    adoptable: bothSides((side) =>
      adoptable[side].filter(({ id }) => !ids[side].includes(id)).map((strategy) => resolve(strategy, payoffs[side])),
    ),
    scale: bothSides((side) => scaleOf(payoffs[side])),
  };
  return (numbers) => buildSetting(numbers, gameOf(numbers), baseline);
}
