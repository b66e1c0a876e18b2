import { continuationOf, withContinuation } from '../../incentives/index.ts';
import type { Dial, Segment } from '../../scenario/index.ts';

/** The largest continuation that is looked at: relationships of a thousand deals on average. */
export const searchedUpTo = 0.999;

/** The chance that another deal follows, as a dial over segments as they are. */
export function continuationDial(segments: readonly Segment[]): Dial {
  return {
    name: 'continuation',
    unit: 'chance',
    today: segments.reduce((sum, { share, setting }) => sum + share * continuationOf(setting.horizon), 0),
    range: [0, searchedUpTo],
    at: (continuation) => segments.map((segment) => ({ ...segment, setting: withContinuation(segment.setting, continuation) })),
  };
}
