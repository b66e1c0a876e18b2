import type { Payoffs } from './game.ts';
import { exactPayoffs } from './rational.ts';

/**
 * Names of the symmetric two-by-two games by the order of one side's payoffs. `…-relabelled` games are those of
 * the name with the meanings of C and D exchanged. `degenerate`: a tie decides the class.
 */
export type GameKind =
  | 'prisoners-dilemma'
  | 'deadlock'
  | 'chicken'
  | 'leader'
  | 'hero'
  | 'anti-coordination-relabelled'
  | 'stag-hunt'
  | 'coordination'
  | 'coordination-relabelled'
  | 'harmony'
  | 'prisoners-dilemma-relabelled'
  | 'degenerate';

/**
 * Which game one side plays, by greed T − R, fear P − S and whether mutual cooperation beats mutual defection. C and D
 * keep their meaning. Snowdrift and hawk-dove are chicken.
 *
 * Names follow Rapoport, Guyer & Gordon (1976), Robinson & Goforth (2005) and Bruns (2015), who differ among themselves.
 *
 * @example
 * kindOf({ T: 5, R: 3, P: 1, S: 0 }); // 'prisoners-dilemma'
 */
export function kindOf(payoffs: Payoffs): GameKind {
  const { T, R, P, S } = exactPayoffs(payoffs);
  const greed = T.compare(R);
  const fear = P.compare(S);
  const concord = R.compare(P);
  if (greed === 0 || fear === 0 || concord === 0) return 'degenerate';
  if (greed > 0 && fear > 0) return concord > 0 ? 'prisoners-dilemma' : 'deadlock';
  if (greed < 0 && fear < 0) return concord > 0 ? 'harmony' : 'prisoners-dilemma-relabelled';
  if (greed > 0) return concord > 0 ? antiCoordination(T.compare(S), R.compare(S)) : 'anti-coordination-relabelled';
  if (concord < 0) return 'coordination-relabelled';
  const solitude = T.compare(P);
  return solitude === 0 ? 'degenerate' : solitude > 0 ? 'stag-hunt' : 'coordination';
}

/** Chicken, leader and hero differ by where the payoff of yielding alone stands. */
function antiCoordination(exploiting: number, cooperating: number): GameKind {
  if (exploiting === 0 || cooperating === 0) return 'degenerate';
  if (exploiting < 0) return 'hero';
  return cooperating > 0 ? 'chicken' : 'leader';
}
