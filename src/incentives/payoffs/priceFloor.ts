import { bothSides } from '../../core/index.ts';
import { closedByPayoffs } from '../closed/closedByPayoffs.ts';
import { sidesOf } from '../sidesOf.ts';
import { withBlockedMoves } from '../withBlockedMoves.ts';

/**
 * A price floor that is watched: with chance c an undercut, the defection of a side named, is stopped and the deal paid
 * as if that side had cooperated: T′ = (1 − c) T + c R, and S′ = (1 − c) S + c R for the other. Credible monitoring
 * cut violations of price policies (Israeli 2018); such a policy must be unilateral under US law.
 */
export const priceFloor = closedByPayoffs({
  id: 'price-floor',
  family: 'payoffs',
  params: {
    side: { kind: 'side', both: true, usual: 'both' },
    blocked: { kind: 'figure', unit: 'chance', from: 0, to: 1 },
  },
  dose: { name: 'blocked', today: () => 0, range: () => [0, 1] },
  apply: (setting, { side, blocked }) =>
    withBlockedMoves(
      setting,
      bothSides((who) => (sidesOf(side).includes(who) ? blocked : 0)),
    ),
});
