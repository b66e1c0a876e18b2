import type { CommandOption } from './command.ts';

/** Options of every command. */
export const everywhere: readonly CommandOption[] = [
  { flags: '--json', about: (say) => say.cli.options.json },
  { flags: '--seed <text>', about: (say) => say.cli.options.seed, path: 'seed' },
];

/** The option of every command with a table. */
export const csvOption: CommandOption = { flags: '--csv <file>', about: (say) => say.cli.options.csv };

/** Options of the conditions under which two sides meet again. */
export const conditionOptions: readonly CommandOption[] = [
  { flags: '--game <game>', about: (say) => say.cli.options.game, path: 'game' },
  { flags: '--rounds <n>', about: (say) => say.cli.options.rounds, path: 'length.rounds' },
  { flags: '--known', about: (say) => say.cli.options.known, path: 'length.known' },
  { flags: '--continuation <w>', about: (say) => say.cli.options.continuation, path: 'length.continuation' },
  { flags: '--execution-noise <e>', about: (say) => say.cli.options.execution, path: 'noise.execution' },
  { flags: '--perception-noise <e>', about: (say) => say.cli.options.perception, path: 'noise.perception' },
  { flags: '--recall <r>', about: (say) => say.cli.options.recall, path: 'recall' },
  { flags: '--discount <d>', about: (say) => say.cli.options.discount, path: 'discount' },
];
