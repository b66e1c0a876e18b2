import { type BothSides, bothSides } from '../../core/index.ts';
import type { Setting } from '../../incentives/index.ts';
import type { AnyTables, EachPool, PayoffTable, PayoffTables, SharesOf } from '../../population/index.ts';
import { candidatesOf } from '../candidates.ts';
import { type Sampling, meetings } from '../meetings.ts';

/** Behaviours that meet, what they earn, and how much they cooperate: what a population evolves on. */
export interface Field<P extends AnyTables> {
  /** Names of the behaviours, in the order of the tables. */
  readonly names: EachPool<P, readonly string[]>;
  /** Mean payoff a round. */
  readonly payoffs: P;
  /** Share of cooperative moves. */
  readonly cooperation: P;
  /** Today's shares. */
  readonly start: SharesOf<P>;
  /** Payoff difference that counts as one in imitation. */
  readonly scale: number | BothSides<number>;
  /** Whether every figure is exact. */
  readonly exact: boolean;
}

/**
 * The field of a setting: vendors' and partners' behaviours, today's and those they could take up. Pairs that cannot be solved
 * are played, by default 200 times from the seed `donnant`.
 *
 * @example
 * const rows = [...evolve(fieldOf(readScenario(text).setting), { steps: 50 })];
 */
export function fieldOf(setting: Setting, { seed = 'donnant', repetitions = 200 }: Partial<Sampling> = {}): Field<PayoffTables> {
  const candidates = candidatesOf(setting);
  const met = meetings(
    setting,
    bothSides((side) => candidates[side].strategies),
    { seed, repetitions },
  );
  return {
    names: bothSides((side) => candidates[side].strategies.map(({ name }) => name)),
    payoffs: bothSides((side) => met.map((row) => row.map(({ perRound }) => perRound[side]))),
    cooperation: bothSides((side) => met.map((row) => row.map(({ cooperation }) => cooperation[side]))),
    start: bothSides((side) => candidates[side].shares),
    scale: setting.scale,
    exact: met.every((row) => row.every(({ exact }) => exact)),
  };
}

/** What a one-pool field is made of. */
export interface PoolTables {
  readonly names: readonly string[];
  readonly payoffs: PayoffTable;
  readonly cooperation: PayoffTable;
  readonly exact: boolean;
}

/** A field of one pool in which everybody starts with the same share. */
export function poolField({ names, payoffs, cooperation, exact }: PoolTables): Field<PayoffTable> {
  return { names, payoffs, cooperation, start: names.map(() => 1 / names.length), scale: 1, exact };
}
