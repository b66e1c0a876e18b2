import type { Command } from '../command.ts';
import { csvOption } from '../commonOptions.ts';
import { words } from '../words.ts';

/** `donnant strategies`: the catalogue, or one entry of it. */
export const strategies: Command = {
  name: 'strategies',
  about: words.commands.strategies,
  arguments: [{ name: '[id]', about: words.arguments.strategyId }],
  options: [{ flags: '--family <family>', about: words.options.family }, csvOption],
  examples: ['strategies --family memory-one', 'strategies grim'],
  load: async () => (await import('../bodies/strategies.ts')).body,
};
