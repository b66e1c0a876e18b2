import type { StrategyEntry } from '../entry.ts';
import { appold } from './appold.ts';
import { borufsen } from './borufsen.ts';
import { counters } from './counters.ts';
import { graaskampKatzen } from './graaskampKatzen.ts';
import { harrington } from './harrington.ts';
import { kluepfel } from './kluepfel.ts';
import { richardHufford } from './richardHufford.ts';
import { rowsam } from './rowsam.ts';
import { tallies } from './tallies.ts';
import { testers } from './testers.ts';
import { tidemanAndChieruzzi } from './tidemanAndChieruzzi.ts';
import { tranquilizer } from './tranquilizer.ts';
import { weiner } from './weiner.ts';
import { windows } from './windows.ts';
import { yamachi } from './yamachi.ts';

/** Entries of Axelrod's second tournament (1980) whose rules are known. */
export const secondTournament: readonly StrategyEntry[] = [
  ...tallies,
  ...counters,
  ...windows,
  ...testers,
  tranquilizer,
  kluepfel,
  borufsen,
  graaskampKatzen,
  weiner,
  harrington,
  tidemanAndChieruzzi,
  richardHufford,
  yamachi,
  rowsam,
  appold,
];
