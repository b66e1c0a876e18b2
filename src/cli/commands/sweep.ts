import type { Command } from '../command.ts';
import { csvOption } from '../commonOptions.ts';
import { words } from '../words.ts';

const { options } = words;

/** `donnant sweep`: what comes of a range of one to three numbers of a scenario. */
export const sweep: Command = {
  name: 'sweep',
  about: words.commands.sweep,
  arguments: [{ name: '<scenario>', about: words.arguments.scenario }],
  options: [
    { flags: '--axis <axis>', about: options.axis, path: 'axes', required: true, repeated: true },
    { flags: '--rule <id>', about: options.sweepRule, path: 'options.rules', repeated: true },
    { ...csvOption, about: options.rowsCsv },
    { flags: '--jsonl <file>', about: options.rowsLines },
    { flags: '--map <file>', about: options.map },
    { flags: '--resume', about: options.resume },
  ],
  examples: [
    'sweep scenario.yaml --axis continuation=0.5..0.99:50',
    'sweep scenario.yaml --axis relationship.churn=0.1,0.2 --csv sweep.csv',
    'sweep scenario.yaml --axis care=0,1 --axis slips=0..0.2:9 --map m.svg',
  ],
  load: async () => (await import('../bodies/sweep.ts')).body,
};
