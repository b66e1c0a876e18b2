import type { Command } from '../command.ts';
import { csvOption } from '../commonOptions.ts';
import { words } from '../words.ts';

/** `donnant sweep`: what comes of a range of continuation probabilities. */
export const sweep: Command = {
  name: 'sweep',
  about: words.commands.sweep,
  arguments: [{ name: '<scenario>', about: words.arguments.scenario }],
  options: [{ flags: '--axis <axis>', about: words.options.axis, path: 'axes', required: true, repeated: true }, csvOption],
  examples: [
    'sweep scenario.yaml --axis continuation=0.5..0.99:50',
    'sweep scenario.yaml --axis continuation=0.8..0.98:10 --csv sweep.csv',
  ],
  load: async () => (await import('../bodies/sweep.ts')).body,
};
