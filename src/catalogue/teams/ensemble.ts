import type { Strategy } from '../../strategies/index.ts';
import type { Decide } from './teamProgram.ts';

/** Share of a team that counts as its best. */
const share = 0.08;

/**
 * The proposal of one of the best twelfth or so (8 % of the team, at least one), drawn anew in each round. Of members with
 * equal scores those later in the team come first. A team of one kind only asks its first member.
 */
export function ensembleOf(members: readonly Strategy[]): Decide {
  if (members.every(({ id }) => id === members[0]!.id)) return ({ proposals }) => (proposals[0] === 0 ? 'C' : 'D');
  const best = Math.max(1, Math.floor(share * members.length));
  return ({ proposals, scores }, ctx) => {
    const rank = Math.floor(best * ctx.random());
    return proposals[placeAt(rank, scores)] === 0 ? 'C' : 'D';
  };
}

/** Who stands at this rank (0 is the highest score); keeps the few best while it looks through the scores once, from the end. */
function placeAt(rank: number, scores: readonly number[]): number {
  const top = [scores.length - 1];
  for (let i = scores.length - 2; i >= 0; i--) {
    const score = scores[i]!;
    if (top.length > rank && score <= scores[top[rank]!]!) continue;
    let at = Math.min(top.length, rank);
    for (; at > 0 && scores[top[at - 1]!]! < score; at--) top[at] = top[at - 1]!;
    top[at] = i;
  }
  return top[rank]!;
}
