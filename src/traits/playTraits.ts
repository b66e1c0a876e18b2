import { type StrategyEntry, strategy } from '../catalogue/index.ts';
import type { Traits } from '../strategies/index.ts';
import { type FieldTraits, measuredTraits } from './measuredTraits.ts';
import { oncePerEntry } from './oncePerEntry.ts';
import { standardField } from './standardField.ts';

/** Every trait of an entry of the catalogue, at its default values. */
export interface AllTraits extends Traits {
  /** Whether it earns more than those it meets, by more than two standard errors, in the standard field. */
  readonly envious: boolean;
  /** Whether its next move is all but settled by the last outcome in the standard field: at most a quarter of a bit is open. */
  readonly clear: boolean;
  /** The figures behind both, and shares of how it answers: 200 rounds against each of the standard field. */
  readonly measured: FieldTraits;
}

/** Bits of the next move that may be open though the last outcome is known. */
const mostBits = 0.25;

const rounding = 1e-9;

/** The traits that an entry shows in play: exact where it is finite-state, else over 10 matches with each. Computed once. */
export const playTraits: (entry: StrategyEntry) => Omit<AllTraits, keyof Traits> = oncePerEntry((entry) => {
  const field = standardField.map((id) => strategy(id));
  const measured = measuredTraits(entry.create(), field, { length: { rounds: 200 }, repetitions: 10 });
  const { scoreGap, moveEntropy } = measured;
  return {
    envious: scoreGap.value - 2 * scoreGap.standardError > rounding,
    clear: (moveEntropy?.value ?? 0) <= mostBits,
    measured,
  };
});
