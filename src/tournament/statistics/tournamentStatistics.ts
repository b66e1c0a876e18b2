import type { Strategy } from '../../strategies/index.ts';
import type { Meet } from '../meetings.ts';
import { type Opponent, average, byRepetition, inEvery, opponentsOf } from '../opponents.ts';
import { byHighest } from '../places.ts';
import type { ReadySpec } from '../readSpec.ts';
import type { RankedBy } from '../standings.ts';
import type { PoolStatistics, TournamentStatistics } from './poolStatistics.ts';
import { statisticsOf } from './statisticsOf.ts';

/**
 * How sure the places of a tournament are; its players stand in the order of its standings.
 *
 * @param level - Chance, at the least, that all statements on places of a pool hold together.
 * @param rankedBy - What the standings go by.
 */
export function tournamentStatistics(ready: ReadySpec, meet: Meet, level: number, rankedBy: RankedBy = 'score'): TournamentStatistics {
  const { vendors, partners, onePool, repetitions } = ready;
  const { vendor, partner } = opponentsOf(ready, meet);
  const pool = (players: readonly Strategy[], met: readonly (readonly Opponent[])[]): PoolStatistics => {
    const order = byHighest(met.map((opponents) => rankingFigure(opponents, rankedBy)));
    const ranked = order.map((position) => ({
      id: players[position]!.id,
      position,
      scores: byRepetition(met[position]!, repetitions),
      exact: inEvery(met[position]!, ({ own }) => own.samples.length === 0),
    }));
    return statisticsOf(ranked, level);
  };
  const own = pool(vendors, vendor);
  return onePool ? own : { vendor: own, partner: pool(partners, partner) };
}

function rankingFigure(opponents: readonly Opponent[], rankedBy: RankedBy): number {
  const scored = rankedBy === 'score' && inEvery(opponents, ({ own }) => own.score !== null);
  return average(opponents, ({ own }) => (scored ? (own.score ?? 0) : own.perRound));
}
