import { Problems } from '../core/index.ts';
import { checkShareMove } from './checkShareMove.ts';
import type { Setting, Share } from './setting.ts';
import type { ShareMove } from './shareMove.ts';

/** Rounding left over when shares are added and taken away; a smaller remainder is 0. */
const rounding = 1e-12;

/**
 * The setting after some of a side's people were taught another behaviour. A behaviour that nobody follows any
 * more stays listed with share 0: people could take it up again.
 *
 * @throws InputError if a behaviour is not known to the setting or `from` has a smaller share than is moved.
 * @example
 * moveShare(setting, { side: 'partner', from: 'always-defect', to: 'tit-for-tat', share: 0.1 });
 */
export function moveShare(setting: Setting, move: ShareMove): Setting {
  const problems = new Problems();
  const target = checkShareMove(problems, setting, move);
  problems.throwIfAny();
  const { side, from, to, share } = move;
  const left = setting.pools[side].map((entry) => (entry.strategy.id === from ? { ...entry, share: settled(entry.share - share) } : entry));
  const moved = left.some(({ strategy }) => strategy.id === to)
    ? left.map((entry) => (entry.strategy.id === to ? { ...entry, share: entry.share + share } : entry))
    : [...left, ...(share === 0 || target === undefined ? [] : [{ strategy: target, share }])];
  return { ...setting, pools: { ...setting.pools, [side]: moved satisfies readonly Share[] } };
}

function settled(share: number): number {
  return share < rounding ? 0 : share;
}
