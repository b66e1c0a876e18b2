import type { Command } from '../command.ts';

/** `donnant init`: a commented scenario to fill in. */
export const init: Command = {
  name: 'init',
  about: (say) => say.cli.commands.init,
  arguments: [{ name: '[file]', about: (say) => `${say.cli.arguments.file} ${say.cli.help.byDefault('scenario.yaml')}` }],
  options: [],
  examples: ['init my-scenario.yaml'],
  load: async () => (await import('../bodies/init.ts')).body,
};
