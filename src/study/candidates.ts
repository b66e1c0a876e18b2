import { type BothSides, bothSides } from '../core/index.ts';
import type { Setting } from '../incentives/index.ts';
import type { Strategy } from '../strategies/index.ts';

/** A side's behaviours: today's, then those it could take up (at share 0). */
export interface Candidates {
  readonly strategies: readonly Strategy[];
  readonly shares: readonly number[];
}

/** The behaviours that each side has or could take up, each once. */
export function candidatesOf({ pools, adoptable }: Setting): BothSides<Candidates> {
  return bothSides((side) => {
    const today = pools[side];
    const others = adoptable[side].filter(({ id }) => !today.some(({ strategy }) => strategy.id === id));
    return {
      strategies: [...today.map(({ strategy }) => strategy), ...others],
      shares: [...today.map(({ share }) => share), ...others.map(() => 0)],
    };
  });
}
