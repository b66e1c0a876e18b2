import { constants } from './constants.ts';
import { counting } from './counting/counting.ts';
import { cyclic } from './cyclic/cyclic.ts';
import type { StrategyEntry } from './entry.ts';
import { firstTournament } from './first/firstTournament.ts';
import { forgivers } from './forgivers/forgivers.ts';
import { hunters } from './hunters/hunters.ts';
import { learning } from './learning/learning.ts';
import { lookups } from './lookups/lookups.ts';
import { machines } from './machines/machines.ts';
import { memoryOnes } from './memoryOne/memoryOnes.ts';
import { zeroDeterminant } from './memoryOne/zeroDeterminant.ts';
import { nets } from './nets/nets.ts';
import { other } from './other/other.ts';
import { probing } from './probing/probing.ts';
import { retaliators } from './retaliators/retaliators.ts';
import { secondTournament } from './second/secondTournament.ts';
import { teams } from './teams/teams.ts';

/** Every named strategy that plays by itself. */
const single: readonly StrategyEntry[] = [
  ...constants,
  ...cyclic,
  ...memoryOnes,
  ...zeroDeterminant,
  ...forgivers,
  ...retaliators,
  ...probing,
  ...counting,
  ...hunters,
  ...learning,
  ...machines,
  ...lookups,
  ...nets,
  ...other,
  ...firstTournament,
  ...secondTournament,
];

/**
 * Every named strategy. A new one is a row in one of these lists, or a file of its own named in one.
 *
 * @example
 * catalogue.filter(({ family }) => family === 'forgiver').map(({ id }) => id);
 */
export const catalogue: readonly StrategyEntry[] = [...single, ...teams(single)];
