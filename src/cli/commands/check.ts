import type { Command } from '../command.ts';

/** `donnant check`: whether a scenario is in order. */
export const check: Command = {
  name: 'check',
  about: (say) => say.cli.commands.check,
  arguments: [{ name: '<scenario>', about: (say) => say.cli.arguments.scenario }],
  options: [],
  examples: ['check scenario.yaml'],
  load: async () => (await import('../bodies/check.ts')).body,
};
