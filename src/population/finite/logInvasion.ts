import { absorptionOf } from './absorption.ts';
import { totalsOf } from './bandReduction.ts';
import type { Pool, Population } from './pool.ts';
import { twoTypeFixation } from './twoTypes.ts';

/**
 * Natural logarithm of the chance that a single mutant takes over pool `at` in which everybody else is `resident`; the other
 * pool, if there is one, shows `met` throughout.
 */
export function logInvasion({ pools, rule }: Population, at: number, mutant: number, resident: number, met: number): number {
  const { payoffs, size, meets } = pools[at]!;
  const width = pools[meets]!.types;
  const earns = (i: number, j: number): number => payoffs[i * width + (meets === at ? j : met)]!;
  const table = [earns(mutant, mutant), earns(mutant, resident), earns(resident, mutant), earns(resident, resident)];
  const pool: Pool = { types: 2, size, payoffs: Float64Array.from(table), meets: 0 };
  if (rule.process !== 'wright-fisher') return twoTypeFixation(pool, rule, 0, 1, 1).first;
  const { space, passing, reduced, into } = absorptionOf({ pools: [pool], rule: { ...rule, mutation: 0 } });
  return Math.log(totalsOf(reduced, into.get(space.rankOf([[size, 0]]))!)[passing[space.rankOf([[1, size - 1]])]!]!);
}
