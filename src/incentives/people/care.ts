import { type Side, mean } from '../../core/index.ts';
import { closedByPayoffs } from '../closed/closedByPayoffs.ts';
import { scaleToMean } from '../scaleToMean.ts';
import type { Setting } from '../setting.ts';
import { sidesIn } from '../sidesIn.ts';
import { withCare } from '../withCare.ts';

/** Care of a side that nothing is said of. */
const none = { vendor: 0, partner: 0 };

/**
 * People care for the counterpart's result: T + αS, R (1 + α), P (1 + α), S + αT where both sides' payoffs are alike (Axelrod
 * 1984, chapter 7). Team goals and channel-neutral pay stand for it. For both sides the level is the mean of theirs,
 * whose ratio stays. Both cooperating is an equilibrium of a single deal where α ≥ (T − R)/(R − S).
 */
export const care = closedByPayoffs({
  id: 'care',
  family: 'care',
  params: {
    side: { kind: 'side', both: true, usual: 'both' },
    weight: { kind: 'figure', unit: 'weight', from: 0, to: 1 },
  },
  dose: {
    name: 'weight',
    today: (setting, values) => mean(weights(setting, sidesIn(values, 'both'))),
    range: (setting, values) => [0, Math.max(1, mean(weights(setting, sidesIn(values, 'both'))))],
  },
  apply(setting, { side, weight }) {
    const turned = sidesIn({ side }, 'both');
    const scaled = scaleToMean(weights(setting, turned), weight, Infinity);
    return withCare(setting, { ...none, ...setting.care, ...Object.fromEntries(turned.map((who, i) => [who, scaled[i]!])) });
  },
});

function weights({ care: today = none }: Setting, turned: readonly Side[]): number[] {
  return turned.map((side) => today[side]);
}
