import { bothSides } from '../core/index.ts';
import { continuationOf } from '../incentives/index.ts';
import type { Segment } from '../scenario/index.ts';
import { type Adapted, adaptation } from './adaptation.ts';
import { type BasinOptions, basinOf } from './basin.ts';
import { candidatesOf } from './candidates.ts';
import { combineVerdicts } from './combineVerdicts.ts';
import { edgeOf } from './edge.ts';
import { encounters } from './encounters.ts';
import { findIncentive } from './incentiveThreshold.ts';
import type { Sampling } from './meetings.ts';
import { type Meter, isExact } from './measures.ts';
import { poolOutcome } from './poolOutcome.ts';
import type { AdaptedOutcome, Verdict } from './verdict.ts';

/** What is judged beside the three verdicts. */
export interface JudgeOptions {
  /** Basin of attraction and distance to its edge; false, the default, leaves them out. */
  readonly basin?: BasinOptions | false;
}

/**
 * Judges a setting, or several kinds of counterpart together, three ways: now, after adaptation, and by the incentive
 * threshold. Figures over segments are weighted by the deals that each makes.
 */
export function judge(segments: readonly Segment[], sampling: Sampling, options: JudgeOptions = {}): Verdict {
  const meter = encounters(sampling);
  const verdicts = segments.map((segment) => judgeOne(segment, sampling, options, meter));
  return segments.length === 1 ? verdicts[0]! : combineVerdicts(segments, verdicts);
}

function judgeOne({ setting }: Segment, sampling: Sampling, { basin = false }: JudgeOptions, meter: Meter): Verdict {
  const candidates = candidatesOf(setting);
  const meet = meter(
    setting,
    bothSides((side) => candidates[side].strategies),
  );
  const start = bothSides((side) => candidates[side].shares);
  const today = meet(start);
  const end = adaptation(setting, meet, start);
  const { thresholds, method } = findIncentive(setting);
  return {
    continuation: continuationOf(setting.horizon),
    now: poolOutcome(today.meetings, start),
    adapted: {
      ...adaptedOutcome(candidates, end),
      ...(basin !== false && {
        basin: basinOf(setting, meet, end, { ...basin, seed: sampling.seed }),
        edge: edgeOf(setting, candidates, meet, end),
      }),
    },
    incentive: thresholds,
    incentiveMethod: method,
    exact: isExact(today) && isExact(end.met),
  };
}

function adaptedOutcome(candidates: ReturnType<typeof candidatesOf>, { shares, settled, reviews, met }: Adapted): AdaptedOutcome {
  return {
    ...poolOutcome(met.meetings, shares),
    settled,
    reviews,
    pools: bothSides((side) => candidates[side].strategies.map(({ id, name }, i) => ({ id, name, share: shares[side][i]! }))),
  };
}
