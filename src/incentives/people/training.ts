import type { Side } from '../../core/index.ts';
import { checkShareMove } from '../checkShareMove.ts';
import { lever } from '../lever.ts';
import { moveShare } from '../moveShare.ts';
import type { Setting } from '../setting.ts';

/** What rounding may add to a share, as a part of it. */
const rounding = 1e-12;

/**
 * Some of a side's people are trained in another behaviour, and part of those take it up: share × works moves from one
 * behaviour to the other (Axelrod 1984, chapter 7: teach reciprocity).
 */
export const training = lever({
  id: 'training',
  family: 'teach',
  params: {
    side: { kind: 'side', usual: 'partner' },
    from: { kind: 'behaviour', usual: 'always-defect' },
    to: { kind: 'behaviour', usual: 'tit-for-tat' },
    share: { kind: 'figure', unit: 'share', from: 0, to: 1 },
    works: { kind: 'figure', unit: 'share', from: 0, to: 1, usual: 0.5 },
  },
  dose: {
    name: 'share',
    today: () => 0,
    range: (setting, { side = 'partner', from = 'always-defect', works = 0.5 } = {}) => [0, most(setting, oneSide(side), from, works)],
  },
  check(problems, path, setting, { side, from, to, share, works }) {
    if (from === to)
      problems.add({ path: `${path}.to`, message: 'is what they are trained away from', received: to, expected: 'another behaviour' });
    checkShareMove(problems, setting, { side: oneSide(side), from, to, share: 0 }, `${path}.`);
    const available = most(setting, oneSide(side), from, works);
    const known = setting.pools[oneSide(side)].some(({ strategy }) => strategy.id === from);
    if (!known || share <= available * (1 + rounding)) return;
    problems.add({
      path: `${path}.share`,
      message: `trains more away from ${from} than follow it`,
      received: share,
      expected: `at most ${available}`,
    });
  },
  apply: (setting, { side, from, to, share, works }) => moveShare(setting, { side: oneSide(side), from, to, share: share * works }),
});

/** The largest share that can be trained: all of the side, or as many as follow the behaviour and take up another. */
function most(setting: Setting, side: Side, from: string, works: number): number {
  return works === 0 ? 1 : Math.min(1, shareOf(setting, side, from) / works);
}

function shareOf({ pools }: Setting, side: Side, id: string): number {
  return pools[side].find(({ strategy }) => strategy.id === id)?.share ?? 0;
}

/** The parameter does not accept both sides. */
function oneSide(side: Side | 'both'): Side {
  return side === 'both' ? 'partner' : side;
}
