import { sides } from '../../core/index.ts';
import { enter } from '../enter.ts';
import { areTwo } from '../pools.ts';
import type { AnyTables, EachPool, PayoffTable, PayoffTables } from '../tables.ts';
import { type Invasion, invades } from './invades.ts';

/** One arrow of an invasion graph: from a population of residents to the population of the mutant that invades them. */
export interface InvasionArrow<P extends AnyTables> {
  /** The resident behaviour, by its place; in two pools one a side. */
  readonly from: EachPool<P, number>;
  /** The invading behaviour; in two pools the pair once it has replaced the resident of its side. */
  readonly to: EachPool<P, number>;
  readonly kind: Exclude<Invasion['kind'], 'none'>;
  readonly first: number;
  readonly second: number | null;
}

/**
 * Who invades whom: an arrow for each behaviour that, when rare, grows (`'strict'`, `'weak'`) or drifts (`'neutral'`) in a
 * pure population of another. See {@link invades}.
 *
 * @param tolerance - Payoff a round by which two figures may differ and still count as equal.
 * @throws InputError listing everything bad in the tables.
 * @example
 * invasionGraph([[3, 0], [5, 1]]); // [{ from: 0, to: 1, kind: 'strict', first: 2, second: 1 }]
 */
export function invasionGraph<P extends AnyTables>(payoffs: P, tolerance?: number): InvasionArrow<P>[] {
  enter(payoffs);
  const arrows = areTwo(payoffs) ? arrowsOfTwo(payoffs, tolerance) : arrowsOfOne(payoffs, tolerance);
  return arrows as InvasionArrow<P>[];
}

function arrowsOfOne(payoffs: PayoffTable, tolerance?: number): InvasionArrow<PayoffTable>[] {
  return payoffs.flatMap((_, from) =>
    payoffs.flatMap((__, to) => (to === from ? [] : arrow<PayoffTable>(from, to, invades(payoffs, to, from, tolerance)))),
  );
}

function arrowsOfTwo(payoffs: PayoffTables, tolerance?: number): InvasionArrow<PayoffTables>[] {
  const behaviours = { vendor: payoffs.vendor.map((_, i) => i), partner: payoffs.vendor[0]!.map((_, j) => j) };
  const residents = behaviours.vendor.flatMap((vendor) => behaviours.partner.map((partner) => ({ vendor, partner })));
  return residents.flatMap((from) =>
    sides.flatMap((side) =>
      behaviours[side]
        .filter((mix) => mix !== from[side])
        .flatMap((mix) => arrow<PayoffTables>(from, { ...from, [side]: mix }, invades(payoffs, { side, mix }, from, tolerance))),
    ),
  );
}

function arrow<P extends AnyTables>(
  from: EachPool<P, number>,
  to: EachPool<P, number>,
  { kind, first, second }: Invasion,
): InvasionArrow<P>[] {
  return kind === 'none' ? [] : [{ from, to, kind, first, second }];
}
