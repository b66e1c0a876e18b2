import { Problems, type Side, nearest } from '../core/index.ts';
import type { Setting, Share } from './setting.ts';

/** Rounding left over when shares are added and taken away; a smaller remainder is 0. */
const rounding = 1e-12;

/** Who changes behaviour: so much of a side's pool, from one behaviour to another. */
export interface ShareMove {
  readonly side: Side;
  /** Id of a behaviour of the pool. */
  readonly from: string;
  /** Id of a behaviour of the pool, or of one that could be taken up. */
  readonly to: string;
  /** Part of the whole pool, from 0 to 1; at most what `from` has. */
  readonly share: number;
}

/**
 * The setting after some of a side's people were taught another behaviour. A behaviour that nobody follows any
 * more stays listed with share 0: people could take it up again.
 *
 * @throws InputError if a behaviour is not known to the setting or `from` has a smaller share than is moved.
 * @example
 * moveShare(setting, { side: 'partner', from: 'always-defect', to: 'tit-for-tat', share: 0.1 });
 */
export function moveShare(setting: Setting, { side, from, to, share }: ShareMove): Setting {
  const problems = new Problems();
  const pool = setting.pools[side];
  const candidates = [...pool.map(({ strategy }) => strategy), ...setting.adoptable[side]];
  const source = pool.find(({ strategy }) => strategy.id === from);
  const target = candidates.find(({ id }) => id === to);
  if (source === undefined)
    problems.add({
      path: 'from',
      ...unknown(
        from,
        pool.map(({ strategy }) => strategy.id),
      ),
    });
  if (target === undefined)
    problems.add({
      path: 'to',
      ...unknown(
        to,
        candidates.map(({ id }) => id),
      ),
    });
  if (problems.chance('share', share) && source !== undefined && source.share < share - rounding) {
    problems.add({ path: 'share', message: `more than the share of ${from}`, received: share, expected: `at most ${source.share}` });
  }
  problems.throwIfAny();
  const left = pool.map((entry) => (entry === source ? { ...entry, share: settled(entry.share - share) } : entry));
  const moved = left.some(({ strategy }) => strategy.id === to)
    ? left.map((entry) => (entry.strategy.id === to ? { ...entry, share: entry.share + share } : entry))
    : [...left, ...(share === 0 || target === undefined ? [] : [{ strategy: target, share }])];
  return { ...setting, pools: { ...setting.pools, [side]: moved satisfies readonly Share[] } };
}

function settled(share: number): number {
  return share < rounding ? 0 : share;
}

function unknown(id: string, known: readonly string[]): { message: string; received: string; expected: string } {
  const unique = [...new Set(known)];
  return { message: 'no behaviour of this side', received: id, expected: nearest(id, unique).join(' or ') || unique.join(', ') };
}
