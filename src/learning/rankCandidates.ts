import type { Explained } from './explain.ts';
import type { FittedCandidate } from './fitResult.ts';
import { logSum } from './logMath.ts';

/** A candidate with its row of the result. */
export interface Ranked extends Explained {
  readonly row: FittedCandidate;
}

/** Candidates with their posterior, likeliest first; those alike likely in the order given, and of one rank. */
export function rankCandidates(explained: readonly Explained[], logPriors: readonly number[]): Ranked[] {
  const joint = explained.map(({ estimate }, i) => ({ i, log: estimate.logEvidence + logPriors[i]! }));
  const total = logSum(joint.map(({ log }) => log));
  // logs are compared to nine digits, so that rounding parts none
  const keyed = joint.map(({ i, log }) => ({ i, log, key: Math.round(log * 1e9) }));
  keyed.sort((a, b) => (a.key === b.key ? a.i - b.i : b.key - a.key));
  let rank = 1;
  return keyed.map(({ i, log, key }, place) => {
    if (place > 0 && keyed[place - 1]!.key !== key) rank = place + 1;
    const { candidate, estimate, fitted } = explained[i]!;
    const { id, label, name } = candidate;
    const posterior = total === -Infinity ? 0 : Math.exp(log - total);
    const row: FittedCandidate = { rank, id, label, name, ...estimate, posterior, ...(fitted !== undefined && { fitted }) };
    return { ...explained[i]!, row };
  });
}
