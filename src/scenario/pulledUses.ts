import type { LeverUse } from '../incentives/index.ts';
import type { Plan, RulePlan } from './plan.ts';
import { leversIn, usesOf } from './pullOpen.ts';
import type { Numbers } from './sheet.ts';

/** A lever of a rule with the share of all pairs that it is pulled for. */
export type PulledUse = readonly [use: LeverUse, share: number];

/**
 * The levers of a rule with their figures computed, those of its ready rules among them.
 *
 * @param solved - Numbers of each segment under the rule; a lever's figures are those of the first segment it is meant for.
 * @param shares - Share of all pairs in each segment.
 */
export function pulledUses(
  { levers }: Pick<RulePlan, 'levers'>,
  plan: Plan,
  solved: readonly Numbers[],
  shares: readonly number[],
): PulledUse[] {
  return levers.flatMap((lever) => {
    const reached = plan.segments.map(({ id }) => leversIn([lever], id).length > 0);
    const share = shares.reduce((sum, part, i) => (reached[i] ? sum + part : sum), 0);
    return usesOf(lever, solved[Math.max(reached.indexOf(true), 0)]!).map((use) => [use, share] as const);
  });
}
