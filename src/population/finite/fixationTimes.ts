import { type BothSides, Problems } from '../../core/index.ts';
import type { PayoffTable, PayoffTables } from '../tables.ts';
import { type Absorption, absorptionOf } from './absorption.ts';
import { totalsOf } from './bandReduction.ts';
import { checkStates, tooStrong } from './solvable.ts';
import { type Counts, uniform } from './counts.ts';
import type { FiniteOptions } from './finiteOptions.ts';
import type { Present } from './presentOnly.ts';
import { readEnding } from './readEnding.ts';

/** How long a population takes until one behaviour is left in each pool, in steps. */
export interface FixationTimes {
  /** Mean number of steps, whoever takes over. */
  readonly any: number;
  /** Mean number of steps of the runs in which each behaviour takes over; null for one that cannot. */
  readonly conditional: readonly (number | null)[];
}

/** How long two pools take, by how they end: a row for each vendor behaviour, and in it one for each partner behaviour. */
export interface PoolsFixationTimes {
  readonly any: number;
  readonly conditional: readonly (readonly (number | null)[])[];
}

/**
 * Mean fixation times without mutation, exact: with G the expected visits to each state, the mean time is Σ G, and that of the runs
 * which end in e is Σⱼ Gⱼ ρⱼ(e) / ρ(e) (Ewens 2004; Antal & Scheuring 2006). Steps of the process: one birth of a Moran
 * process, one review of pairwise comparison, one generation of Wright–Fisher.
 *
 * @param payoffs - As in {@link moran}: of one pool, or of two.
 * @param start - Counts of the behaviours; of both sides for two pools.
 * @param options - The process and its rule; `mutation` must be 0.
 * @throws InputError as {@link fixationProbability}, and where a mean time is beyond the range of a double.
 */
export function fixationTimes(payoffs: PayoffTable, start: Counts, options?: FiniteOptions): FixationTimes;
export function fixationTimes(payoffs: PayoffTables, start: BothSides<Counts>, options?: FiniteOptions): PoolsFixationTimes;
export function fixationTimes(
  payoffs: PayoffTable | PayoffTables,
  start: Counts | BothSides<Counts>,
  options: FiniteOptions = {},
): FixationTimes | PoolsFixationTimes {
  const present = readEnding(payoffs, start, options);
  const problems = new Problems();
  checkStates(problems, present.population);
  problems.throwIfAny();
  const absorption = absorptionOf(present.population);
  const from = absorption.passing[absorption.space.rankOf(present.counts)]!;
  const timeTo = (types: readonly number[]): number | null => {
    const at = types.map((type, pool) => present.kept[pool]!.indexOf(type));
    return at.includes(-1) ? null : conditionalTime(present, absorption, from, at);
  };
  const conditional =
    'vendor' in start
      ? start.vendor.map((_, type) => start.partner.map((_, other) => timeTo([type, other])))
      : start.map((_, type) => timeTo([type]));
  const any = from < 0 ? 0 : totalsOf(absorption.reduced, new Float64Array(absorption.reduced.size).fill(1))[from]!;
  if (![any, ...conditional.flat()].every((time) => time === null || Number.isFinite(time))) throw tooStrong(present.population);
  return { any, conditional } as FixationTimes | PoolsFixationTimes;
}

function conditionalTime(
  { population }: Present,
  { space, reduced, into }: Absorption,
  from: number,
  types: readonly number[],
): number | null {
  if (from < 0) return 0;
  const end = space.rankOf(population.pools.map(({ types: n, size }, at) => uniform(n, size, types[at]!)));
  const chances = totalsOf(reduced, into.get(end)!);
  return chances[from] === 0 ? null : totalsOf(reduced, chances)[from]! / chances[from]!;
}
