import type { PoolOutcome } from '../verdict.ts';
import type { ObservedOutcome } from './observation.ts';

/** Each outcome that can be observed, as a figure of what two pools give each other. */
export const outcomeFigures: Readonly<Record<ObservedOutcome, (outcome: PoolOutcome) => number>> = {
  cooperation: ({ overall }) => overall,
  'vendor-cooperation': ({ cooperation }) => cooperation.vendor,
  'partner-cooperation': ({ cooperation }) => cooperation.partner,
  // a sum, not 1 − CC: small shares keep all their digits
  conflict: ({ outcomes }) => outcomes.CD + outcomes.DC + outcomes.DD,
  betrayal: ({ outcomes }) => outcomes.CD + outcomes.DC,
  'both-defect': ({ outcomes }) => outcomes.DD,
  value: ({ joint }) => joint,
};

/** Names of the outcomes that can be observed. */
export const observedOutcomes = Object.keys(outcomeFigures) as readonly ObservedOutcome[];
