import type { Command, CommandOption } from './command.ts';

/** Read before all others; it stands here for the help. */
export const languageOption: CommandOption = {
  flags: '--language <code>',
  about: (say) => say.cli.options.language,
  path: 'language',
};

/** Options of every command. */
const everywhere: readonly CommandOption[] = [
  languageOption,
  { flags: '--json', about: (say) => say.cli.options.json },
  { flags: '--seed <text>', about: (say) => say.cli.options.seed, path: 'seed' },
];

/** The option of every command with a table. */
export const csvOption: CommandOption = { flags: '--csv <file>', about: (say) => say.cli.options.csv };

const csvStyleOption: CommandOption = { flags: '--csv-style <style>', about: (say) => say.cli.options.csvStyle };

/** All options of a command: its own, the style of its CSV if it writes any, and those of every command. */
export function optionsOf({ options }: Command): CommandOption[] {
  const writesCsv = options.some(({ flags }) => flags === csvOption.flags);
  return [...options, ...(writesCsv ? [csvStyleOption] : []), ...everywhere];
}

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
