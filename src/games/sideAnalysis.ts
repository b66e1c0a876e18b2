import type { Move } from '../core/index.ts';
import type { Payoffs } from './game.ts';
import { type GameKind, kindOf } from './kindOf.ts';
import { exactPayoffs } from './rational.ts';

/** What one side's payoffs alone say about the game. */
export interface SideAnalysis {
  readonly kind: GameKind;
  /** T > R > P > S, all strict. */
  readonly isDilemma: boolean;
  /** A dilemma in which taking turns at exploiting does not beat steady cooperation: also 2R > T + S (Rapoport & Chammah 1965). */
  readonly isRepeatedDilemma: boolean;
  /** The condition 2R > T + S alone. */
  readonly efficiency: boolean;
  /** 2P < T + S: steady defection is worse than taking turns; asked for in part of the zero-determinant literature (Hilbe, Nowak & Traulsen 2013). */
  readonly alternationBeatsDefection: boolean;
  /** T + S > 2R. */
  readonly alternationBeatsCooperation: boolean;
  /** The strictly dominant move, or null. */
  readonly dominant: Move | null;
  /** (T − R) / (T − S); null where T = S. */
  readonly greed: number | null;
  /** (P − S) / (T − S); null where T = S. */
  readonly fear: number | null;
  /** Cooperation index K = (R − P) / (T − S) (Rapoport 1967); with greed and fear it sums to 1. Null where T = S. */
  readonly cooperationIndex: number | null;
  /** The least a punishing opponent can hold this side to, in pure moves: what its best reply then earns. */
  readonly minmax: number;
  /** The most this side can secure by one move, whatever the other does. */
  readonly maxmin: number;
}

/** Everything `analyseGame` tells about one side on its own. */
export function sideAnalysis(payoffs: Payoffs): SideAnalysis {
  const { T, R, P, S } = exactPayoffs(payoffs);
  const kind = kindOf(payoffs);
  const span = T.sub(S);
  const share = (part: typeof span): number | null => (span.equals(0) ? null : part.div(span).valueOf());
  const turns = T.add(S);
  const isDilemma = T.gt(R) && R.gt(P) && P.gt(S);
  const efficiency = R.mul(2).gt(turns);
  return {
    kind,
    isDilemma,
    isRepeatedDilemma: isDilemma && efficiency,
    efficiency,
    alternationBeatsDefection: P.mul(2).lt(turns),
    alternationBeatsCooperation: turns.gt(R.mul(2)),
    dominant: T.gt(R) && P.gt(S) ? 'D' : R.gt(T) && S.gt(P) ? 'C' : null,
    greed: share(T.sub(R)),
    fear: share(P.sub(S)),
    cooperationIndex: share(R.sub(P)),
    minmax: Math.min(Math.max(payoffs.R, payoffs.T), Math.max(payoffs.S, payoffs.P)),
    maxmin: Math.max(Math.min(payoffs.R, payoffs.S), Math.min(payoffs.T, payoffs.P)),
  };
}
