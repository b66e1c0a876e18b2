import { type BothSides, bothSides, otherSide } from '../core/index.ts';
import { criticalContinuation } from '../exact/index.ts';
import { type Setting, discountOf } from '../incentives/index.ts';
import type { IncentiveThreshold } from './verdict.ts';

/**
 * The continuation from which on betraying a reciprocator does not pay, for each side. What a side weighs is
 * continuation × its discount × the chance that the counterpart recognises it: forgetting a breach shortens its
 * shadow as an end would (a forgotten counterpart is met with the opening again).
 */
export function incentiveThreshold({ game, horizon, recall }: Setting): BothSides<IncentiveThreshold> {
  const grim = criticalContinuation(game, 'grudger');
  const titForTat = criticalContinuation(game, 'tit-for-tat');
  const discount = discountOf(horizon);
  return bothSides((side) => {
    const weight = discount[side] * recall[otherSide(side)];
    const needed = (value: number | null): number | null => {
      if (value === null || value === 0) return value;
      return value < weight ? value / weight : null;
    };
    return { grim: needed(grim[side].value), titForTat: needed(titForTat[side].value) };
  });
}
