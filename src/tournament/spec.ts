import type { ParamValues } from '../catalogue/index.ts';
import type { ConditionOptions } from '../conditions/index.ts';
import type { Method } from '../jobs/index.ts';
import type { Strategy } from '../strategies/index.ts';

/**
 * A catalogue id; an id with parameters, as `strategy` takes them; or a strategy of one's own. All but programs and derived
 * rules are plain data.
 */
export type Entrant = string | { readonly id: string; readonly params?: ParamValues } | Strategy;

interface Shared extends ConditionOptions {
  /** Matches played by each sampled pair; default 20. */
  readonly repetitions?: number;
  /** Any text; default `donnant`. */
  readonly seed?: string;
  /** `auto` (the default) solves what is finite-state and plays the rest. */
  readonly method?: Method;
}

/** One pool in which everybody meets everybody. */
export interface OnePool extends Shared {
  readonly players: readonly Entrant[];
  /** Whether each also meets its own kind; default true, as in Axelrod 1980a. */
  readonly selfPlay?: boolean;
}

/** Two pools in which each vendor meets each partner. */
export interface TwoPools extends Shared {
  readonly vendors: readonly Entrant[];
  readonly partners: readonly Entrant[];
}

/** A tournament as plain data; it can be saved beside its result. */
export type TournamentSpec = OnePool | TwoPools;
