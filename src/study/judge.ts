import { type BothSides, bothSides } from '../core/index.ts';
import { type Setting, continuationOf } from '../incentives/index.ts';
import { adapt } from '../population/index.ts';
import { candidatesOf } from './candidates.ts';
import { incentiveThreshold } from './incentiveThreshold.ts';
import { type Meeting, type Sampling, meetings } from './meetings.ts';
import { poolOutcome } from './poolOutcome.ts';
import type { AdaptedOutcome, Verdict } from './verdict.ts';

/** Judges a setting three ways: now, after adaptation, and by the incentive threshold. */
export function judge(setting: Setting, sampling: Sampling): Verdict {
  const candidates = candidatesOf(setting);
  const met = meetings(
    setting,
    bothSides((side) => candidates[side].strategies),
    sampling,
  );
  return {
    continuation: continuationOf(setting.horizon),
    now: poolOutcome(
      met,
      bothSides((side) => candidates[side].shares),
    ),
    adapted: afterAdaptation(setting, candidates, met),
    incentive: incentiveThreshold(setting),
    exact: met.every((row) => row.every(({ exact }) => exact)),
  };
}

function afterAdaptation(
  { scale }: Setting,
  candidates: ReturnType<typeof candidatesOf>,
  met: readonly (readonly Meeting[])[],
): AdaptedOutcome {
  const payoffs = bothSides((side) => met.map((row) => row.map(({ perRound }) => perRound[side])));
  const start: BothSides<readonly number[]> = bothSides((side) => candidates[side].shares);
  const { shares, settled, reviews } = adapt(payoffs, start, { scale });
  return {
    ...poolOutcome(met, shares),
    settled,
    reviews,
    pools: bothSides((side) => candidates[side].strategies.map(({ id, name }, i) => ({ id, name, share: shares[side][i]! }))),
  };
}
