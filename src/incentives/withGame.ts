import { Problems } from '../core/index.ts';
import type { Game } from '../games/index.ts';
import type { Setting } from './setting.ts';

/**
 * The setting with another game. Pools keep their strategies as they were resolved on the baseline, and the
 * unit in which people compare how they fare stays that of the baseline.
 *
 * @throws InputError if it is not a game.
 * @example
 * withGame(setting, stageGame({ vendor, partner })).pools === setting.pools; // true
 */
export function withGame(setting: Setting, game: Game): Setting {
  const problems = new Problems();
  if (game?.kind !== 'game')
    problems.add({ path: 'game', message: 'not a game', received: game, expected: 'what stageGame or publicGame gives' });
  problems.throwIfAny();
  return { ...setting, game };
}
