import { constants } from './constants.ts';
import { cyclic } from './cyclic.ts';
import type { StrategyEntry } from './entry.ts';
import { firstTournament } from './first/firstTournament.ts';
import { forgivers } from './forgivers.ts';
import { memoryOnes } from './memoryOnes.ts';
import { retaliators } from './retaliators.ts';
import { zeroDeterminant } from './zeroDeterminant.ts';

/**
 * Every named strategy. A new one is a row in one of these lists, or a file of its own named in one.
 *
 * @example
 * catalogue.filter(({ family }) => family === 'forgiver').map(({ id }) => id);
 */
export const catalogue: readonly StrategyEntry[] = [
  ...constants,
  ...cyclic,
  ...memoryOnes,
  ...zeroDeterminant,
  ...forgivers,
  ...retaliators,
  ...firstTournament,
];
