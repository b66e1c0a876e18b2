import { Problems } from '../core/index.ts';
import { type ConditionOptions, readConditions } from '../conditions/index.ts';
import { type PublicState, samePayoffs } from '../games/index.ts';

/** Whether both chairs are alike: then a pair need be worked out one way round only. */
export function isSymmetric(options: ConditionOptions): boolean {
  const { game, execution, perception, recall, discount } = readConditions(options, new Problems());
  return (
    game.states.every(sameFromBothChairs) &&
    [execution, perception].every(({ vendor, partner }) => vendor.C === partner.C && vendor.D === partner.D) &&
    recall.vendor === recall.partner &&
    discount.vendor === discount.partner
  );
}

function sameFromBothChairs({ payoffs: { vendor, partner }, next, ends }: PublicState): boolean {
  return samePayoffs(vendor, partner) && ends.CD === ends.DC && JSON.stringify(next.CD) === JSON.stringify(next.DC);
}
