import { mirror, outcomes } from '../../core/index.ts';
import { type Game, payoffAt } from '../../games/index.ts';

/** The most that both sides can earn together in one round, in any public state. */
export function bestJoint({ states }: Game): number {
  const joint = states.flatMap(({ payoffs: { vendor, partner } }) =>
    outcomes.map((outcome) => payoffAt(vendor, outcome) + payoffAt(partner, mirror(outcome))),
  );
  return Math.max(...joint);
}
