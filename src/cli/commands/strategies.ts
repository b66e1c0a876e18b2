import type { Command } from '../command.ts';
import { csvOption } from '../commonOptions.ts';

/** `donnant strategies`: the catalogue, a part of it, or one entry. */
export const strategies: Command = {
  name: 'strategies',
  about: (say) => say.cli.commands.strategies,
  arguments: [{ name: '[id]', about: (say) => say.cli.arguments.strategyId }],
  options: [
    { flags: '--family <family>', about: (say) => say.cli.options.family },
    { flags: '--traits <list>', about: (say) => say.cli.options.traits },
    { flags: '--memory <n>', about: (say) => say.cli.options.memory },
    { flags: '--states <n>', about: (say) => say.cli.options.states },
    { flags: '--uses <list>', about: (say) => say.cli.options.uses },
    { flags: '--text <words>', about: (say) => say.cli.options.text },
    { flags: '--machine <file>', about: (say) => say.cli.options.machine },
    { flags: '--fingerprint <file>', about: (say) => say.cli.options.fingerprint },
    { flags: '--transitive <file>', about: (say) => say.cli.options.transitive },
    csvOption,
  ],
  examples: [
    'strategies --family memory-one',
    'strategies --traits nice,not-stochastic --memory ..2',
    'strategies grim --machine grim.svg',
    'strategies pavlov --fingerprint pavlov.svg --transitive rounds.svg',
  ],
  load: async () => (await import('../bodies/strategies.ts')).body,
};
