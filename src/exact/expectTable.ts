import { type BothSides, Problems, bothSides } from '../core/index.ts';
import { type ConditionOptions, readConditions } from '../conditions/index.ts';
import type { Strategy } from '../strategies/index.ts';
import { type Expectation, expectation } from './expectation.ts';
import { compileSide } from './chainOf.ts';
import { product } from './product.ts';

/**
 * {@link expectMatch} for every vendor against every partner; strategies are compiled once each.
 *
 * @returns `table[i][j]`: vendor i against partner j.
 * @throws InputError listing every bad option, or naming a strategy that is not finite-state.
 */
export function expectTable(pools: BothSides<readonly Strategy[]>, options: ConditionOptions = {}): Expectation[][] {
  const problems = new Problems();
  const conditions = readConditions(options, problems);
  problems.throwIfAny();
  const { vendor, partner } = bothSides((side) => pools[side].map((strategy) => compileSide(strategy, side, conditions)));
  return vendor.map((v) => partner.map((p) => expectation(product(v, p, conditions.game), conditions)));
}
