import type { Outcome } from '../../core/index.ts';
import type { Sums } from './sums.ts';

/** Own payoff a round. */
export const payoff = ({ own, length }: Sums): number => own / length;

/** Own payoff a round less the other's. */
export const lead = ({ own, other, length }: Sums): number => (own - other) / length;

/** What both earn together a round. */
export const joint = ({ own, other, length }: Sums): number => (own + other) / length;

/** Share of own cooperations among the deals. */
export const cooperation = ({ cooperated, dealt }: Sums): number => cooperated / dealt;

/** Share of matches opened with C. */
export const initialCooperation = ({ opened, openings }: Sums): number => opened / openings;

/** Shares of the deals by outcome, own move first. */
export const outcomeShares: Readonly<Record<Outcome, (sums: Sums) => number>> = {
  CC: ({ mutual, dealt }) => mutual / dealt,
  CD: ({ cooperated, mutual, dealt }) => (cooperated - mutual) / dealt,
  DC: ({ otherCooperated, mutual, dealt }) => (otherCooperated - mutual) / dealt,
  DD: ({ cooperated, otherCooperated, mutual, dealt }) => (dealt - cooperated - otherCooperated + mutual) / dealt,
};

/**
 * Jain's index of the two payoffs a round, (x + y)² / (2 (x² + y²)): 1 where both earn the same, ½ where one has all
 * (Jain, Chiu & Hawe 1984). It says nothing of losses: NaN where a payoff is negative.
 */
export function fairness({ own, other, length }: Sums): number {
  const [x, y] = [own / length, other / length];
  if (x < 0 || y < 0) return NaN;
  return x === 0 && y === 0 ? 1 : (x + y) ** 2 / (2 * (x * x + y * y));
}

/** Share of matches won: own total above the other's. */
export const won = ({ wins, matches }: Sums): number => wins / matches;

/** Share of matches in which the holder cooperated at least as often as the other. */
export const goodPartner = ({ good, matches }: Sums): number => good / matches;

/** Total of a match, discounted where the discount is below 1. */
export const score = ({ score: total, matches }: Sums): number => total / matches;
