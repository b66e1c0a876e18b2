import type { LeverParameters, LeverValues } from '../parameter.ts';
import type { LeverUse } from '../leverUse.ts';

/** A channel rule as it is met in practice, ready to try: levers with figures from published ranges. Its words are in the message catalogue. */
export interface Preset<P extends LeverParameters = LeverParameters> {
  readonly id: string;
  /** What can be set, with usual values; money is a share of `deal-value`. */
  readonly params: P;
  /** Where the range of a figure comes from; a parameter that is not named here is illustrative. */
  readonly sources: Readonly<Partial<Record<keyof P & string, string>>>;
  /** The levers it pulls. */
  uses(values: LeverValues<P>): readonly LeverUse[];
}

/** Fixes the types of a preset's values to those of its parameters. */
export function preset<const P extends LeverParameters>(definition: Preset<P>): Preset {
  return definition as unknown as Preset;
}
