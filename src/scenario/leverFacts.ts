import { type Lever, type LeverUse, applyLevers, continuationOf } from '../incentives/index.ts';
import type { DialFacts } from './dial.ts';
import { pooled } from './pooled.ts';
import type { Segment } from './scenario.ts';

/** The largest continuation that is looked at: relationships of a thousand deals on average. */
const longest = 0.999;

/** The chance that another deal follows, as a dial; it is searched from one-shot deals up to a thousand deals on average. */
export function continuationFacts(segments: readonly Segment[]): DialFacts {
  const { today, mixed } = pooled(segments, ({ setting }) => continuationOf(setting.horizon));
  return { name: 'continuation', unit: 'chance', today, ...(mixed && { mixed }), range: [0, Math.max(longest, today)] };
}

/**
 * A lever as a dial. Where the segments' ranges differ, the widest: from the weakest of the weak ends to the
 * strongest of the strong ones.
 *
 * @throws InputError where the lever does not take these parameters.
 */
export function leverFacts(segments: readonly Segment[], { dose, params }: Lever, use: LeverUse): DialFacts {
  const { today, mixed } = pooled(segments, ({ setting }) => dose.today(setting, use));
  const ranges = segments.map(({ setting }) => dose.range(setting, use));
  const rising = ranges.every(([weakest, strongest]) => weakest <= strongest);
  const [outermost, innermost] = rising ? [Math.max, Math.min] : [Math.min, Math.max];
  const parameter = params[dose.name];
  for (const { setting } of segments) applyLevers(setting, [{ ...use, [dose.name]: dose.today(setting, use) }], 'dial');
  return {
    name: use.lever,
    lever: use,
    unit: parameter?.kind === 'figure' ? parameter.unit : 'money',
    today,
    ...(mixed && { mixed }),
    range: [innermost(...ranges.map(([weakest]) => weakest)), outermost(...ranges.map(([, strongest]) => strongest))],
    ...(parameter?.kind === 'figure' && parameter.whole && { whole: true }),
  };
}
