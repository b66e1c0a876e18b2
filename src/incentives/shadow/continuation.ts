import { neededContinuation } from '../closed/neededContinuation.ts';
import { continuationOf } from '../conditionsOf.ts';
import { lever } from '../lever.ts';
import { withContinuation } from '../withContinuation.ts';

/** A higher chance w that another deal follows, however it is brought about; enough against grim from (T − R)/(T − P) on (Friedman 1971). */
export const continuation = lever({
  id: 'continuation',
  family: 'shadow',
  params: { level: { kind: 'figure', unit: 'chance', from: 0, to: 1 - Number.EPSILON } },
  dose: {
    name: 'level',
    today: ({ horizon }) => continuationOf(horizon),
    range: ({ horizon }) => [0, Math.max(0.999, continuationOf(horizon))],
  },
  excludes: 'how long it lasts',
  closedForm: (setting, _, against) => neededContinuation(setting, against),
  apply: (setting, { level }) => withContinuation(setting, level),
});
