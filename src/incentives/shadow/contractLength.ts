import { neededContinuation } from '../closed/neededContinuation.ts';
import { continuationOf } from '../conditionsOf.ts';
import { lever } from '../lever.ts';
import type { Horizon } from '../setting.ts';
import { withContractLength } from '../withContractLength.ts';

/**
 * Relationships that last longer: a mean length of τ years with m deals a year is w = e^(−1/(τ m)), the danger of
 * ending being the same at all times, so that τ ≥ −1/(m ln w*).
 */
export const contractLength = lever({
  id: 'contract-length',
  family: 'shadow',
  params: { years: { kind: 'figure', unit: 'years', from: 0, to: Infinity } },
  dose: { name: 'years', today: ({ horizon }) => meanYears(horizon), range: ({ horizon }) => [0, Math.max(50, meanYears(horizon))] },
  excludes: 'how long it lasts',
  closedForm(setting, _, against) {
    const needed = neededContinuation(setting, against);
    return needed === undefined || needed === null ? needed : lasting(needed, setting.horizon.dealsPerYear);
  },
  apply: (setting, { years }) => withContractLength(setting, years),
});

function meanYears(horizon: Horizon): number {
  return horizon.continuation === undefined ? -1 / Math.log1p(-horizon.churn) : lasting(continuationOf(horizon), horizon.dealsPerYear);
}

/** Mean years of a relationship that goes on with a chance after each of so many deals a year; 0 where it never does. */
function lasting(continuation: number, dealsPerYear: number): number {
  return continuation === 0 ? 0 : -1 / (dealsPerYear * Math.log(continuation));
}
