import type { Language } from '../messages/index.ts';
import type { AnyTables } from '../population/index.ts';
import type { EvolutionProcess, EvolutionRow, Field, LongRunVerdict } from '../study/index.ts';

/** A run of `evolve` and what can be told about it. */
export interface Evolution {
  readonly title: string;
  /** Of all that is told about it; default `en`. */
  readonly language?: Language;
  readonly field: Field<AnyTables>;
  readonly process: EvolutionProcess;
  /** Moments of the run in order, the first and the last among them; a few hundred make a smooth line. */
  readonly rows: readonly Pick<EvolutionRow<AnyTables>, 'step' | 'shares' | 'cooperation'>[];
  /** Names of the sides, as in a scenario; default vendor and partner. */
  readonly sides?: { readonly vendor: string; readonly partner: string };
  /** Currency or other unit of payoffs; default points. */
  readonly unit?: string;
  /** Of a scenario. */
  readonly verdict?: LongRunVerdict;
  /** Matches of each pair that was played; default 20. */
  readonly repetitions?: number;
  /** People of each pool and the seed, where the process draws. */
  readonly drawn?: { readonly population: number; readonly seed: string };
}
