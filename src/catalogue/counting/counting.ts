import type { StrategyEntry } from '../entry.ts';
import { doubler } from './doubler.ts';
import { grumpy } from './grumpy.ts';
import { levelPunishers } from './levelPunishers.ts';
import { majorities } from './majorities.ts';
import { pooledRatios } from './pooledRatios.ts';
import { shares } from './shares.ts';
import { shortMem } from './shortMem.ts';
import { veryBad } from './veryBad.ts';

/** Strategies that count what the other side did. */
export const counting: readonly StrategyEntry[] = [
  ...majorities,
  ...shares,
  doubler,
  grumpy,
  ...levelPunishers,
  shortMem,
  veryBad,
  ...pooledRatios,
];
