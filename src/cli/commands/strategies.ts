import type { Command } from '../command.ts';
import { csvOption } from '../commonOptions.ts';

/** `donnant strategies`: the catalogue, or one entry of it. */
export const strategies: Command = {
  name: 'strategies',
  about: (say) => say.cli.commands.strategies,
  arguments: [{ name: '[id]', about: (say) => say.cli.arguments.strategyId }],
  options: [{ flags: '--family <family>', about: (say) => say.cli.options.family }, csvOption],
  examples: ['strategies --family memory-one', 'strategies grim'],
  load: async () => (await import('../bodies/strategies.ts')).body,
};
