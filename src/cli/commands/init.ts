import type { Command } from '../command.ts';
import { words } from '../words.ts';

/** `donnant init`: a commented scenario to fill in. */
export const init: Command = {
  name: 'init',
  about: words.commands.init,
  arguments: [{ name: '[file]', about: `${words.arguments.file} (default: scenario.yaml)` }],
  options: [],
  examples: ['init my-scenario.yaml'],
  load: async () => (await import('../bodies/init.ts')).body,
};
