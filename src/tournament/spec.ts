import type { ParamValues } from '../catalogue/index.ts';
import type { ConditionOptions } from '../conditions/index.ts';
import type { Method } from '../jobs/index.ts';
import type { Strategy } from '../strategies/index.ts';
import type { StrategyFilter } from '../traits/index.ts';
import type { StatisticsAsked } from './statistics/readLevel.ts';

/**
 * A catalogue id; an id with parameters, as `strategy` takes them; or a strategy of one's own. All but programs and derived
 * rules are plain data.
 */
export type Entrant = string | { readonly id: string; readonly params?: ParamValues } | Strategy;

/** Who plays: a list, or the entries of the catalogue that have these traits, in the order of `select`. */
export type Entrants = readonly Entrant[] | { readonly select: StrategyFilter };

/** One of several sets of conditions in a tournament: what it leaves out is as the specification has it, or the default. */
export interface TournamentCondition extends ConditionOptions {
  /** Any text that is not empty, each once; default the position among the conditions, from `1`. */
  readonly name?: string;
  /** Weight of a round played under it, above 0; default 1. */
  readonly weight?: number;
}

interface Shared extends ConditionOptions {
  /** Matches played by each sampled pair; default 20. */
  readonly repetitions?: number;
  /** Any text; default `donnant`. */
  readonly seed?: string;
  /** `auto` (the default) solves what is finite-state and plays the rest. */
  readonly method?: Method;
  /** Whether to give every measure beside the standings; default false, which costs less time and memory. */
  readonly measures?: boolean;
  /** Whether to tell how sure the places are, and at what level (default 0.95); default false. */
  readonly statistics?: StatisticsAsked;
  /** Everything under each of these, from the same seed; absent: under one set of conditions. */
  readonly conditions?: readonly TournamentCondition[];
}

/** One pool in which everybody meets everybody. */
export interface OnePool extends Shared {
  readonly players: Entrants;
  /** Whether each also meets its own kind; default true, as in Axelrod 1980a. */
  readonly selfPlay?: boolean;
  readonly pairs?: undefined;
}

/** Two pools in which each vendor meets each partner. */
export interface TwoPools extends Shared {
  readonly vendors: Entrants;
  readonly partners: Entrants;
  readonly pairs?: undefined;
}

/** A player by its position in its pool, the first is 0; or by its id, where only one has it. */
export type PlayerKey = number | string;

/**
 * Only these meet: the edges of a graph, each once and in any order. In one pool an edge has no direction, and who is to meet
 * its own kind is paired with itself; of two pools the vendor stands first. Everybody has to meet somebody.
 */
export interface Edges {
  readonly pairs: readonly (readonly [PlayerKey, PlayerKey])[];
}

/** One pool, or two, in which not everybody meets everybody. */
export type PairedPools = (Omit<OnePool, 'pairs' | 'selfPlay'> & Edges) | (Omit<TwoPools, 'pairs'> & Edges);

/** A tournament in which everybody meets everybody. */
export type FullSpec = OnePool | TwoPools;

/** A tournament as plain data; it can be saved beside its result. */
export type TournamentSpec = FullSpec | PairedPools;
