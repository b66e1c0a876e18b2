import { findEntry } from '../catalogue/index.ts';
import { type Side, mean, sides } from '../core/index.ts';
import { type Language, strategyName } from '../messages/index.ts';
import type { Measures, PlayerMeasures, Row, TournamentResult } from '../tournament/index.ts';
import { type PlacesOfPool, placesOfPools } from './tournamentPlaces.ts';

/** A player as the page shows it. */
export interface TournamentPlayer extends Omit<Row, 'name'> {
  /** Line in the standings, from 1; unlike a place, nobody shares it. */
  readonly line: number;
  /** In the language of the page. */
  readonly name: string;
  /** First and last place left open; undefined where that is not known. */
  readonly interval: readonly [number, number] | undefined;
  /** By opponent in the order of its standings: own payoff a round, and own share of cooperation; null where they did not meet. */
  readonly payoffs: readonly (number | null)[];
  readonly cooperations: readonly (number | null)[];
  readonly measures: PlayerMeasures | undefined;
}

/** One pool of a tournament in the order of its standings. */
export interface TournamentPool {
  /** Undefined where there is one pool. */
  readonly side: Side | undefined;
  readonly players: readonly TournamentPlayer[];
  /** Names of the opponents in the order of their standings. */
  readonly opponents: readonly string[];
  /** Whether the figure of a player against its own kind counts in the standings; false of two pools, who have none. */
  readonly selfPlay: boolean;
  /** Chance that all intervals of places hold; undefined where there are none. */
  readonly level: number | undefined;
  /** Repetitions that the intervals rest on; undefined where there are none. */
  readonly repetitions: number | undefined;
  /** Whether chance has no part in the standings. */
  readonly certain: boolean;
}

type Figures = readonly (readonly (number | null)[])[];

/** The pools of a tournament, players and opponents in the order of the standings. */
export function tournamentPools(result: TournamentResult, language: Language): TournamentPool[] {
  const { standings, payoffs, cooperation, spec, measures, exact } = result;
  const known = placesOfPools(result);
  const named = ({ id, name }: Row): string => strategyName(language, { id, name });
  const build = (
    side: Side | undefined,
    rows: readonly Row[],
    own: Figures,
    moves: Figures,
    order: readonly number[],
    opponents: { readonly names: readonly string[]; readonly order: readonly number[] },
    told: Measures | undefined,
    places: PlacesOfPool | undefined,
  ): TournamentPool => ({
    side,
    opponents: opponents.names,
    selfPlay: side === undefined && !('selfPlay' in spec && spec.selfPlay === false),
    level: places?.level,
    repetitions: places?.repetitions,
    certain: places?.certain ?? exact,
    players: rows.map((row, k) => {
      const at = order[k]!;
      return {
        ...row,
        line: k + 1,
        name: named(row),
        interval: places?.intervals[k],
        payoffs: opponents.order.map((j) => own[at]![j] ?? null),
        cooperations: opponents.order.map((j) => moves[at]![j] ?? null),
        measures: told?.players[at],
      };
    }),
  });
  if (!('vendor' in standings)) {
    const own = fromBothChairs(payoffs);
    const order = known?.[0]?.positions ?? orderOf(standings, own, 'players' in spec ? spec.players : []);
    const opponents = { names: standings.map(named), order };
    const told = measures !== undefined && 'vendor' in measures ? undefined : measures;
    return [build(undefined, standings, own, fromBothChairs(cooperation), order, opponents, told, known?.[0])];
  }
  const own = { vendor: payoffs.vendor, partner: turned(payoffs.partner) };
  const moves = { vendor: cooperation.vendor, partner: turned(cooperation.partner) };
  const entrants = { vendor: 'vendors' in spec ? spec.vendors : [], partner: 'partners' in spec ? spec.partners : [] };
  const orders = sides.map((side, s) => known?.[s]?.positions ?? orderOf(standings[side], own[side], entrants[side]));
  return sides.map((side, s) => {
    const other = side === 'vendor' ? 'partner' : 'vendor';
    const told = measures !== undefined && 'vendor' in measures ? measures[side] : undefined;
    const opponents = { names: standings[other].map(named), order: orders[1 - s]! };
    return build(side, standings[side], own[side], moves[side], orders[s]!, opponents, told, known?.[s]);
  });
}

/** What i has against j, on average over both chairs: everybody sits in each as often. */
function fromBothChairs({ vendor, partner }: { readonly vendor: Figures; readonly partner: Figures }): (number | null)[][] {
  return vendor.map((row, i) =>
    row.map((first, j) => {
      const second = partner[j]![i] ?? null;
      return first === null || second === null ? null : (first + second) / 2;
    }),
  );
}

function turned(figures: Figures): (number | null)[][] {
  return (figures[0] ?? []).map((_, j) => figures.map((row) => row[j] ?? null));
}

/** Positions of the rows of standings in their pool: by id, and where several share one, by what they earned. */
function orderOf(rows: readonly Row[], own: Figures, entrants: unknown): number[] {
  const ids = Array.isArray(entrants) ? entrants.map(idOf) : [];
  const earned = own.map((row) => mean(row.filter((value) => value !== null)));
  const left = new Set(own.keys());
  return rows.map(({ id, perRound }) => {
    const alike = [...left].filter((i) => ids[i] === id);
    const among = alike.length > 0 ? alike : [...left];
    const found = among.reduce((best, i) => (Math.abs(earned[i]! - perRound) < Math.abs(earned[best]! - perRound) ? i : best));
    left.delete(found);
    return found;
  });
}

function idOf(entrant: unknown): string {
  const id = typeof entrant === 'string' ? entrant : typeof entrant === 'object' && entrant !== null && 'id' in entrant ? entrant.id : '';
  return typeof id === 'string' ? (findEntry(id)?.id ?? id) : '';
}
