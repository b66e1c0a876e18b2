import type { Payoffs } from '../../games/index.ts';
import { type Critical, criticalAt, readPayoffs } from './critical.ts';

/**
 * From which w on contrite tit for tat (Wu & Axelrod 1995) is subgame perfect against itself:
 * max[(T − R)/(R − S), (P − S)/(R − S)]. The first term keeps the content from defecting, the second makes the contrite
 * accept their punishment. Null where T < R, since punishing then costs the punisher.
 *
 * @param payoffs - The side's own.
 * @throws InputError listing every payoff that is not a finite number.
 * @example
 * contriteSubgamePerfect({ T: 6, R: 5, P: 4, S: 0 }).fraction; // '4/5'
 */
export function contriteSubgamePerfect(payoffs: Payoffs): Critical {
  const { T, R, P, S } = readPayoffs(payoffs);
  const formula = 'max[(T − R)/(R − S), (P − S)/(R − S)]';
  if (T.lt(R) || R.lte(S)) return { value: null, fraction: null, formula };
  const needed = T.sub(R).gt(P.sub(S)) ? T.sub(R) : P.sub(S);
  return criticalAt(needed.div(R.sub(S)), formula);
}
