import { type BothSides, bothSides, sides, streamFor } from '../core/index.ts';
import type { Setting } from '../incentives/index.ts';
import { type Adapted, adaptation, rough } from './adaptation.ts';
import type { Encounters } from './met.ts';
import { poolOutcome } from './poolOutcome.ts';
import { gap } from './reputation.ts';
import type { BasinShare } from './verdict.ts';

/** How a basin of attraction is measured. */
export interface BasinOptions {
  /** Random starts that are followed. Default 200. */
  readonly starts?: number;
}

/** Ends that differ by no more are the same. */
const same = 0.05;

/**
 * Whether two adaptations end alike: no share differs by more than 0.05. Pools that did not come to rest have no shares of their
 * own to compare (they go round, or drift among behaviours that fare alike): then neither side's cooperation may.
 */
export function sameEnd(a: Adapted, b: Adapted): boolean {
  if (gap(a.shares, b.shares) <= same) return true;
  if (a.settled && b.settled) return false;
  const [one, other] = [poolOutcome(a.met.meetings, a.shares), poolOutcome(b.met.meetings, b.shares)];
  return sides.every((side) => Math.abs(one.cooperation[side] - other.cooperation[side]) <= same);
}

/**
 * The share of starts that adapt to where today's pools do: pools drawn evenly over all shares of each side (a flat
 * Dirichlet distribution), each from a stream of its own.
 *
 * @param end - Where today's pools adapt to.
 */
export function basinOf(
  setting: Setting,
  meet: Encounters,
  end: Adapted,
  { starts = 200, seed }: BasinOptions & { readonly seed: string },
): BasinShare {
  let reached = 0;
  for (let repetition = 0; repetition < starts; repetition++) {
    const start = evenlyDrawn(end.shares, seed, repetition);
    if (sameEnd(adaptation(setting, meet, start, rough), end)) reached++;
  }
  const share = reached / starts;
  return { share, standardError: Math.sqrt((share * (1 - share)) / starts), starts };
}

/** Shares drawn evenly for pools of these sizes: gaps between exponential waiting times (Devroye 1986, chapter 5). */
function evenlyDrawn(like: BothSides<readonly number[]>, seed: string, repetition: number): BothSides<number[]> {
  return bothSides((side) => {
    const stream = streamFor({ seed, repetition, purpose: 'population', side });
    const waits = like[side].map(() => -Math.log(1 - stream()));
    const total = waits.reduce((sum, wait) => sum + wait, 0);
    return waits.map((wait) => wait / total);
  });
}
