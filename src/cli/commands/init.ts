import type { Command } from '../command.ts';
import { helpWords } from '../helpWords.ts';

/** `donnant init`: a commented scenario to fill in. */
export const init: Command = {
  name: 'init',
  about: (say) => say.cli.commands.init,
  arguments: [{ name: '[file]', about: (say, language) => `${say.cli.arguments.file} ${helpWords[language].byDefault('scenario.yaml')}` }],
  options: [],
  examples: ['init my-scenario.yaml'],
  load: async () => (await import('../bodies/init.ts')).body,
};
