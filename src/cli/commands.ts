import type { Command } from './command.ts';
import { advise } from './commands/advise.ts';
import { calibrate } from './commands/calibrate.ts';
import { check } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import { doses } from './commands/doses.ts';
import { evolve } from './commands/evolve.ts';
import { expect } from './commands/expect.ts';
import { fit } from './commands/fit.ts';
import { init } from './commands/init.ts';
import { match } from './commands/match.ts';
import { strategies } from './commands/strategies.ts';
import { sweep } from './commands/sweep.ts';
import { tournament } from './commands/tournament.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  init,
  check,
  advise,
  compare,
  sweep,
  doses,
  calibrate,
  tournament,
  match,
  expect,
  evolve,
  fit,
  strategies,
];
