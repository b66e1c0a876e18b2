import { type Side, otherSide, sides } from '../core/index.ts';
import { criticalContinuation } from '../exact/index.ts';
import { type Setting, continuationOf, discountOf, motivesOf } from '../incentives/index.ts';
import { type Reciprocator, catalogueId, hasClosedForm, gainsFromBetrayal } from './betrayal.ts';

/**
 * How much a setting leaves to spare before betraying a reciprocator pays: at least 0 where it pays neither side; the smaller
 * of the two sides. In closed form, it is continuation × discount × the counterpart's recognition, less the
 * continuation that is needed (−Infinity where nothing deters); in a game with public states, what the best betrayal
 * gains a deal, with a minus.
 */
export function settingSlack(setting: Setting, against: Reciprocator): number {
  const game = motivesOf(setting);
  const continuation = continuationOf(setting.horizon);
  if (!hasClosedForm(game)) {
    const gains = gainsFromBetrayal(setting, game, against, continuation);
    return Math.min(...sides.map((side) => 0 - gains[side]));
  }
  const critical = criticalContinuation(game, catalogueId[against]);
  const discount = discountOf(setting.horizon);
  const spare = (side: Side): number => {
    const { value, fraction } = critical[side];
    const weight = continuation * discount[side] * setting.recall[otherSide(side)];
    return weight - (value ?? (fraction === null ? Infinity : valueOf(fraction)));
  };
  return Math.min(...sides.map(spare));
}

/** The value of a fraction such as `7/3`. */
function valueOf(fraction: string): number {
  const [above = 0, below = 1] = fraction.split('/').map(Number);
  return above / below;
}
