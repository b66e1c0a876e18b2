import { Problems, type Side, checkKnown, sides } from '../core/index.ts';
import { readConditions } from '../conditions/index.ts';
import { type MatchOptions, Venue, readPlayable } from '../match/index.ts';
import { type Strategy, checkStrategy, isFiniteState } from '../strategies/index.ts';
import { expectedOccasions } from './expectedOccasions.ts';
import { type MeasuredTraits, measure } from './measured.ts';
import { type Occasions, together, weighed } from './occasions.ts';
import { inChairs } from './inChairs.ts';
import { sampledOccasions } from './sampledOccasions.ts';

/** One whom a strategy is measured against. */
export interface Opponent {
  readonly strategy: Strategy;
  /** How often it is met, relative to the others; above 0. */
  readonly share: number;
}

/** How traits are measured. */
export interface TraitOptions extends Omit<MatchOptions, 'repetition' | 'discount'> {
  /** The chair of the strategy measured; default vendor. */
  readonly side?: Side;
  /** Matches against each opponent that cannot be solved; default 200. */
  readonly repetitions?: number;
}

/** Traits measured against a field. */
export interface FieldTraits extends MeasuredTraits {
  /** Whether every figure is exact, because all concerned are finite-state. */
  readonly exact: boolean;
  /** The same against each opponent. */
  readonly against: readonly (MeasuredTraits & { readonly id: string; readonly exact: boolean })[];
}

/**
 * Traits of a strategy as it behaves in a field under given conditions: Axelrod's advice measured (Axelrod 1984,
 * chapter 6). Realised moves count, as an onlooker sees them. Pairs of finite strategies are solved: shares are then ratios of
 * expected counts. Pairs with a program are played, and shares carry a standard error over repetitions.
 *
 * @param strategy - The strategy measured.
 * @param opponents - Those it meets, at least one: equally often where given as strategies, else by their shares.
 * @throws InputError listing every bad option, opponent and share; a long run without end cannot be asked of a program.
 * @example
 * const { provocability } = measuredTraits(strategy('tit-for-two-tats'), [strategy('random')], { length: { rounds: 100 } });
 * provocability; // { value: 0.5, standardError: 0 }: it strikes where the defection is the second in a row
 */
export function measuredTraits(strategy: Strategy, opponents: readonly (Strategy | Opponent)[], options: TraitOptions = {}): FieldTraits {
  const problems = new Problems();
  checkStrategy(problems, 'strategy', strategy);
  const field = readOpponents(problems, opponents);
  const { side = 'vendor', repetitions = 200, seed = 'donnant', ...conditionOptions } = readOptions(problems, options);
  const sampled = !isFiniteState(strategy) || field.some((one) => !isFiniteState(one.strategy));
  const conditions = (sampled ? readPlayable : readConditions)(conditionOptions, problems);
  problems.throwIfAny();
  const venue = new Venue(conditions, seed);
  const met = field.map((one) => {
    const exact = isFiniteState(strategy) && isFiniteState(one.strategy);
    const occasions = exact
      ? [expectedOccasions(strategy, one.strategy, side, conditions)]
      : sampledOccasions(venue, inChairs(strategy, one.strategy, side), side, repetitions);
    return { ...one, exact, occasions };
  });
  const endless = 'rounds' in conditions.length && conditions.length.rounds === Infinity;
  const total = field.reduce((sum, { share }) => sum + share, 0);
  const pooled = Array.from({ length: sampled ? repetitions : 1 }, (_, i): Occasions =>
    together(met.map(({ share, exact, occasions }) => weighed(occasions[exact ? 0 : i]!, share / total))),
  );
  return {
    ...measure(pooled, endless),
    exact: !sampled,
    against: met.map(({ strategy: { id }, exact, occasions }) => ({ id, exact, ...measure(occasions, endless) })),
  };
}

function readOptions(problems: Problems, options: TraitOptions): TraitOptions {
  const known = ['side', 'repetitions', 'seed', 'game', 'length', 'noise', 'recall'];
  const given: TraitOptions = checkKnown(problems, 'options', options, known) ? options : {};
  const { side, repetitions, seed } = given;
  if (side !== undefined && !sides.includes(side)) {
    problems.add({ path: 'options.side', message: 'no such side', received: side, expected: sides.join(' or ') });
  }
  if (repetitions !== undefined) problems.whole('options.repetitions', repetitions, 1);
  if (seed !== undefined && typeof seed !== 'string') {
    problems.add({ path: 'options.seed', message: 'not a text', received: seed, expected: 'any text' });
  }
  return given;
}

function readOpponents(problems: Problems, opponents: readonly (Strategy | Opponent)[]): Opponent[] {
  if (!Array.isArray(opponents) || opponents.length === 0) {
    problems.add({ path: 'opponents', message: 'nobody to meet', received: opponents, expected: 'a list of at least one strategy' });
    return [];
  }
  return opponents.map((given: Strategy | Opponent, i) => {
    const weighted = typeof given === 'object' && given !== null && 'share' in given;
    const opponent = weighted ? given : { strategy: given, share: 1 };
    checkStrategy(problems, weighted ? `opponents[${i}].strategy` : `opponents[${i}]`, opponent.strategy);
    if (!(Number.isFinite(opponent.share) && opponent.share > 0)) {
      problems.add({
        path: `opponents[${i}].share`,
        message: 'not a share',
        received: opponent.share,
        expected: 'a finite number above 0',
      });
    }
    return opponent;
  });
}
