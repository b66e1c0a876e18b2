import { continuationOf, discountOf } from '../conditionsOf.ts';
import { neededSpeed } from '../closed/neededSpeed.ts';
import { lever } from '../lever.ts';
import { withTranches } from '../withTranches.ts';

/** What rounding may add to a whole number of pieces. */
const rounding = 1e-9;

/**
 * Each deal split into so many pieces: w becomes w^(1/k) while ratios of payoffs stay, so that k ≥ ln w / ln w* pieces are
 * enough (Axelrod 1984, chapter 7).
 */
export const tranches = lever({
  id: 'tranches',
  family: 'shadow',
  params: { pieces: { kind: 'figure', unit: 'pieces', from: 1, to: Number.MAX_SAFE_INTEGER, whole: true } },
  dose: { name: 'pieces', today: () => 1, range: () => [1, 52] },
  excludes: 'how often they deal',
  closedForm(setting, _, against) {
    const discount = discountOf(setting.horizon);
    const pieces = neededSpeed(setting, (side) => continuationOf(setting.horizon) * discount[side], against);
    return pieces === undefined || pieces === null ? pieces : Math.max(1, Math.ceil(pieces - rounding));
  },
  apply: (setting, { pieces }) => withTranches(setting, pieces),
});
