import { mean } from '../../core/index.ts';
import { byHighest } from '../places.ts';
import type { PlayerComparison } from './adaptiveResult.ts';
import { evidenceFor } from './evidenceFor.ts';
import type { PoolScores } from './gatheredScores.ts';
import { type PairedDifference, pairedDifference } from './pairedDifference.ts';
import type { Contest, ReadyAdaptive } from './readAdaptive.ts';
import { verdictOn } from './verdictOn.ts';

/** A verdict that stands, and the look that it fell at. */
interface Fallen {
  readonly verdict: PlayerComparison['verdict'];
  readonly look: number;
}

/**
 * Decides on pairs as repetitions come in. The chance of error is split over all looks that there may be and over all pairs that might
 * be judged: those named, or, where neighbours are asked for, every two of a pool, since scores decide who become neighbours.
 * Then the chance that any verdict ever given is wrong is at most their sum.
 */
export class Judge {
  /** Looks taken. */
  looks = 0;
  /** Looks that there may be. */
  readonly mostLooks: number;
  readonly #asked: ReadyAdaptive;
  readonly #fallen = new Map<string, Fallen>();
  #pools: readonly PoolScores[] = [];

  constructor(asked: ReadyAdaptive) {
    this.#asked = asked;
    this.mostLooks = Math.ceil(asked.repetitions / asked.batch);
  }

  /** Judges the pairs that are still open by all scores so far, and tells whether any stays open. */
  look(pools: readonly PoolScores[]): boolean {
    this.looks++;
    this.#pools = pools;
    const { level, margin } = this.#asked;
    const repetitions = pools.flatMap(({ players }) => players).reduce((most, { scores }) => Math.max(most, scores.length), 1);
    const evidence = evidenceFor(repetitions);
    const threshold = (1 - level) / (2 * this.mostLooks * Math.max(this.#judged(), 1));
    let open = false;
    for (const contest of this.#contests()) {
      const key = keyOf(contest);
      if (this.#fallen.has(key)) continue;
      const pair = this.#pairOf(contest);
      const verdict = verdictOn(pair, { evidence, threshold, margin });
      if (verdict === 'open') open = true;
      else this.#fallen.set(key, { verdict, look: pair.exact ? 0 : this.looks });
    }
    return open;
  }

  /** What became of each pair, by the scores of the last look. */
  comparisons(): PlayerComparison[] {
    return this.#contests().map((contest): PlayerComparison => {
      const { side, positions } = contest;
      const { verdict, look } = this.#fallen.get(keyOf(contest)) ?? { verdict: 'open', look: this.looks };
      const players = this.#playersOf(contest);
      const { difference, standardError, exact } = this.#pairOf(contest);
      const ids = positions.map((position) => players[position]!.id) as [string, string];
      return { ...(side !== null && { side }), ids, positions, verdict, difference, standardError, exact, looks: look };
    });
  }

  /** Pairs that might be judged, exact ones left aside: of these nothing can be wrong. */
  #judged(): number {
    const { named } = this.#asked;
    if (named !== null) return named.filter((contest) => !this.#pairOf(contest).exact).length;
    return this.#pools.reduce((sum, { players }) => {
      const solved = players.filter(({ exact }) => exact).length;
      return sum + (players.length * (players.length - 1) - solved * (solved - 1)) / 2;
    }, 0);
  }

  #contests(): readonly Contest[] {
    const { named } = this.#asked;
    if (named !== null) return named;
    return this.#pools.flatMap(({ side, players }) => {
      const order = byHighest(players.map(({ scores }) => mean(scores)));
      return order.slice(1).map((below, i): Contest => ({ side, positions: [order[i]!, below] }));
    });
  }

  #playersOf({ side }: Contest): PoolScores['players'] {
    return this.#pools.find((pool) => pool.side === side)?.players ?? [];
  }

  #pairOf(contest: Contest): PairedDifference {
    const players = this.#playersOf(contest);
    const [a, b] = contest.positions;
    return pairedDifference(players[a]!, players[b]!);
  }
}

function keyOf({ side, positions: [a, b] }: Contest): string {
  return `${side}|${Math.min(a, b)}|${Math.max(a, b)}`;
}
