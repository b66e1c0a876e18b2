import { type Side, sides } from '../../core/index.ts';
import type { PlayerScores } from './playerScores.ts';
import type { PoolStatistics, TournamentStatistics } from './poolStatistics.ts';

/** The scores of one pool, in its own order. */
export interface PoolScores {
  /** Null where there is but one pool. */
  readonly side: Side | null;
  readonly players: readonly PlayerScores[];
}

/** Scores of a tournament that is played in stretches, put together as those of one. */
export class GatheredScores {
  #pools: PoolScores[] = [];

  /** Adds the next stretch. */
  add(statistics: TournamentStatistics): void {
    const parts = 'players' in statistics ? [poolOf(null, statistics)] : sides.map((side) => poolOf(side, statistics[side]));
    this.#pools = parts.map(({ side, players }, k) => ({
      side,
      players: players.map((player, i) => joined(this.#pools[k]?.players[i], player)),
    }));
  }

  /** What there is so far. */
  get pools(): readonly PoolScores[] {
    return this.#pools;
  }
}

function poolOf(side: Side | null, { players }: PoolStatistics): PoolScores {
  return { side, players: [...players].sort((a, b) => a.position - b.position) };
}

/** A player's scores and the next ones; those of one to whom no chance comes are a single figure for good. */
function joined(before: PlayerScores | undefined, { id, exact, scores }: PlayerScores): PlayerScores {
  return before === undefined || exact ? { id, exact, scores } : { id, exact, scores: [...before.scores, ...scores] };
}
