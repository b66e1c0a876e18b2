import { expectPath } from '../../exact/index.ts';
import { Venue } from '../../match/index.ts';
import { type Named, type Strategy, isFiniteState } from '../../strategies/index.ts';
import { inChairs } from '../inChairs.ts';
import { playedCooperation } from './playedCooperation.ts';
import type { RoundsRow } from './roundsRow.ts';
import { type TransitiveOptions, type TransitivePlan, readTransitive } from './transitiveOptions.ts';

/** How a strategy goes on with one opponent. */
export interface TransitiveRow extends RoundsRow {
  readonly opponent: Pick<Named, 'id' | 'name'>;
  /** The opponent's chance of cooperating, where it is one of the default players. */
  readonly chance?: number;
  /** Whether the figures are exact: strategy and opponent are finite-state. */
  readonly exact: boolean;
}

/** How often a strategy cooperates round by round against each of several opponents, as plain data. */
export interface TransitiveFingerprint {
  readonly strategy: Pick<Named, 'id' | 'name'>;
  /** Rounds of each match. */
  readonly rounds: number;
  /** One for each opponent, in their order. */
  readonly rows: readonly TransitiveRow[];
  /** Whether every figure is exact. */
  readonly exact: boolean;
}

/**
 * The transitive fingerprint of a strategy: how often it cooperates in each of the first rounds, against players who
 * cooperate with a fixed chance, or against opponents of choice. Moves count as they come out, after noise. Finite strategies
 * are solved, programs played. (Harper et al. 2017, who drew it for the strategies they bred.)
 *
 * @throws InputError listing every bad option and opponent.
 * @example
 * const { rows } = transitiveFingerprint(strategy('tit-for-two-tats'), { points: 3, rounds: 4 });
 * rows[1]; // against one half: { chance: 0.5, cooperation: [1, 1, 0.75, 0.75], … }
 */
export function transitiveFingerprint(strategy: Strategy, options: TransitiveOptions = {}): TransitiveFingerprint {
  const plan = readTransitive(strategy, options);
  const { met, rounds, side, repetitions, conditions, seed } = plan;
  const finite = isFiniteState(strategy);
  const venue = new Venue(conditions, seed);
  const rows = met.map(({ strategy: opponent, ...of }): TransitiveRow => {
    const exact = finite && isFiniteState(opponent);
    const figures = exact
      ? expectedCooperation(strategy, opponent, plan)
      : playedCooperation(venue, inChairs(strategy, opponent, side), side, rounds, repetitions);
    return { opponent: { id: opponent.id, name: opponent.name }, ...of, exact, ...figures };
  });
  return { strategy: { id: strategy.id, name: strategy.name }, rounds, rows, exact: rows.every(({ exact }) => exact) };
}

function expectedCooperation(strategy: Strategy, opponent: Strategy, { side, rounds, written }: TransitivePlan): RoundsRow {
  const { vendor, partner } = inChairs(strategy, opponent, side);
  const path = expectPath(vendor, partner, { ...written, first: rounds });
  const each = (figure: (round: number) => number): (number | null)[] =>
    Array.from({ length: rounds }, (_, round) => (round < path.length ? figure(round) : null));
  return { cooperation: each((round) => path[round]!.cooperation[side]), standardError: each(() => 0) };
}
