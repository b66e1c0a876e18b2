import { type BothSides, bothSides, otherSide } from '../core/index.ts';
import type { Setting } from '../incentives/index.ts';

/** The setting of one pair of behaviours of which others have heard with these chances: moves are then read as breaches. */
export function asHeard(setting: Setting, heard: BothSides<number>): Setting {
  const perception = bothSides((side) => {
    const about = heard[otherSide(side)];
    const { C, D } = setting.perception[side];
    return { C: 1 - (1 - C) * (1 - about), D: D * (1 - about) };
  });
  return { ...setting, perception };
}
