import type { Command } from '../command.ts';
import { words } from '../words.ts';

/** `donnant check`: whether a scenario is in order. */
export const check: Command = {
  name: 'check',
  about: words.commands.check,
  arguments: [{ name: '<scenario>', about: words.arguments.scenario }],
  options: [],
  examples: ['check scenario.yaml'],
  load: async () => (await import('../bodies/check.ts')).body,
};
