import { toleranceFor } from '../bestReplies.ts';
import { enter } from '../enter.ts';
import { type Mix, checkMixes, sharesOfMix } from '../mixes.ts';
import { eachPool, listed } from '../pools.ts';
import { toState } from '../state.ts';
import type { AnyTables, EachPool } from '../tables.ts';
import { type EvolutionaryStability, stabilityOf } from './stabilityOf.ts';

/**
 * Whether a behaviour or a mix is evolutionarily stable (Maynard Smith & Price 1973; Maynard Smith 1982, appendix D): it is
 * a best reply to itself, and against every other best reply y, pure or mixed, it earns more than y earns against itself.
 * The second condition is decided exactly, by the sign of a quadratic form on each face of the simplex of best replies
 * (copositivity, Haigh 1975; Bomze 1992). Earning no less in place of more is neutral stability (Maynard Smith 1982).
 *
 * In two pools nobody meets the own kind, and evolutionarily stable is the same as strict Nash (Selten 1980): `'ess'` does
 * not occur. Neutrally stable means there that no rare pair of mutants, one a side, earns more between them.
 *
 * @param at - A behaviour by its place in the table, or shares; in two pools one for each side.
 * @param tolerance - Payoff a round by which two figures may differ and still count as equal. Default 1e-10 of the largest payoff in size.
 * @throws InputError listing every bad table, mix and option, or where more than 14 behaviours tie as best replies.
 * @example
 * evolutionarilyStable([[-1, 4], [0, 2]], [2 / 3, 1 / 3]).kind; // 'ess': hawks and doves, value 4 and cost 6
 */
export function evolutionarilyStable<P extends AnyTables>(payoffs: P, at: EachPool<P, Mix>, tolerance?: number): EvolutionaryStability<P> {
  const pools = enter(payoffs, (problems, sizes) => {
    if (sizes.length > 0) checkMixes(problems, 'at', at, sizes);
    if (tolerance !== undefined) problems.number('tolerance', tolerance, 0);
  });
  const mixes = listed<P, Mix>(pools, at);
  const shares = eachPool<P, readonly number[]>(pools, ({ size }, k) => sharesOfMix(mixes[k]!, size));
  return stabilityOf<P>(pools, toState<P>(pools, shares), toleranceFor(pools, tolerance));
}
