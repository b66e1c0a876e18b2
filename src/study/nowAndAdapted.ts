import { bothSides } from '../core/index.ts';
import type { Setting } from '../incentives/index.ts';
import { adaptation } from './adaptation.ts';
import { candidatesOf } from './candidates.ts';
import { type Meter, isExact } from './measures.ts';
import { poolOutcome } from './poolOutcome.ts';
import type { PoolOutcome } from './verdict.ts';

/** What one setting comes to, without thresholds, basin and edge. */
export interface NowAndAdapted {
  readonly now: PoolOutcome;
  readonly adapted: PoolOutcome;
  /** Whether the pools came to rest. */
  readonly settled: boolean;
  readonly exact: boolean;
}

/** A setting with the pools as they are, and after adaptation; pairs are met once for both. */
export function nowAndAdapted(setting: Setting, meter: Meter): NowAndAdapted {
  const candidates = candidatesOf(setting);
  const shares = bothSides((side) => candidates[side].shares);
  const meet = meter(
    setting,
    bothSides((side) => candidates[side].strategies),
  );
  const met = meet(shares);
  const adapted = adaptation(setting, meet, shares);
  return {
    now: poolOutcome(met.meetings, shares),
    adapted: poolOutcome(adapted.met.meetings, adapted.shares),
    settled: adapted.settled,
    exact: isExact(met) && isExact(adapted.met),
  };
}
