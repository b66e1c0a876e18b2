import { type Side, otherSide } from '../../core/index.ts';
import { conditionsOf } from '../../incentives/index.ts';
import { measuredTraits } from '../../traits/index.ts';
import type { Sampling } from '../meetings.ts';
import type { Tried } from './behaviours.ts';
import type { PooledPart, PoolTime } from './poolsOfParts.ts';

/** Entropy of a behaviour's move given the last outcome against a pool, in bits: the mean over the parts that have one, word of mouth left out. */
export function moveEntropyOf(tried: Tried, parts: readonly PooledPart[], side: Side, when: PoolTime, sampling: Sampling): number | null {
  let sum = 0;
  let weights = 0;
  parts.forEach(({ share, setting, strategies, shares }, p) => {
    const opponents = strategies[otherSide(side)]
      .map((strategy, j) => ({ strategy, share: shares[when][otherSide(side)][j]! }))
      .filter((opponent) => opponent.share > 0);
    const { discount: _, ...conditions } = conditionsOf(setting);
    const { moveEntropy } = measuredTraits(tried.strategies[p]!, opponents, { ...conditions, side, ...sampling });
    if (moveEntropy === null) return;
    sum += share * moveEntropy.value;
    weights += share;
  });
  return weights > 0 ? sum / weights : null;
}
