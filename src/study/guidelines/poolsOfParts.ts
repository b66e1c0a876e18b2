import { type BothSides, bothSides } from '../../core/index.ts';
import type { Setting } from '../../incentives/index.ts';
import type { Strategy } from '../../strategies/index.ts';
import { adaptation } from '../adaptation.ts';
import { candidatesOf } from '../candidates.ts';
import type { Meter } from '../measures.ts';
import type { SettingPart } from './parts.ts';

/** Which pools are meant: today's, or those that both sides drift to. */
export type PoolTime = 'now' | 'adapted';

/** A part with the behaviours of both sides and their shares, today and once people have adapted. */
export interface PooledPart {
  readonly share: number;
  readonly setting: Setting;
  readonly strategies: BothSides<readonly Strategy[]>;
  readonly shares: Readonly<Record<PoolTime, BothSides<readonly number[]>>>;
}

/** Finds out where the pools of a part drift to. */
export function pooledPart({ share, setting }: SettingPart, meter: Meter): PooledPart {
  const candidates = candidatesOf(setting);
  const strategies = bothSides((side) => candidates[side].strategies);
  const now = bothSides((side) => candidates[side].shares);
  return { share, setting, strategies, shares: { now, adapted: adaptation(setting, meter(setting, strategies), now).shares } };
}
