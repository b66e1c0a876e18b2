import type { CommandOption } from './command.ts';
import { words } from './words.ts';

const { options } = words;

/** Options of every command. */
export const everywhere: readonly CommandOption[] = [
  { flags: '--json', about: options.json },
  { flags: '--seed <text>', about: options.seed, path: 'seed' },
];

/** The option of every command with a table. */
export const csvOption: CommandOption = { flags: '--csv <file>', about: options.csv };

/** Options of the conditions under which two sides meet again. */
export const conditionOptions: readonly CommandOption[] = [
  { flags: '--game <game>', about: options.game, path: 'game' },
  { flags: '--rounds <n>', about: options.rounds, path: 'length.rounds' },
  { flags: '--known', about: options.known, path: 'length.known' },
  { flags: '--continuation <w>', about: options.continuation, path: 'length.continuation' },
  { flags: '--execution-noise <e>', about: options.execution, path: 'noise.execution' },
  { flags: '--perception-noise <e>', about: options.perception, path: 'noise.perception' },
  { flags: '--recall <r>', about: options.recall, path: 'recall' },
  { flags: '--discount <d>', about: options.discount, path: 'discount' },
];
