import type { AnyTables } from '../../population/index.ts';
import type { EvolutionRow } from '../../study/index.ts';
import type { KeptRows } from '../rows/keptRows.ts';

/** A row without what a run goes on from. */
export type KeptRow = Pick<EvolutionRow<AnyTables>, 'step' | 'shares' | 'cooperation'>;

/** Some of the rows of an evolution. */
export type KeptEvolution = KeptRows<KeptRow>;
