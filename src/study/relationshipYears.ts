import type { Setting } from '../incentives/index.ts';
import type { PoolOutcome } from './verdict.ts';

/**
 * Mean length of a relationship in years: 1 / churn where only churn ends it, else the deals that are expected over the
 * deals of a year.
 */
export function relationshipYears({ game, horizon }: Setting, { rounds }: Pick<PoolOutcome, 'rounds'>): number {
  const endsOfItself = game.states.some(({ ends }) => Object.values(ends).some((chance) => chance > 0));
  return endsOfItself ? rounds / horizon.dealsPerYear : 1 / horizon.churn;
}
