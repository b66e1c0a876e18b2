import type { Command } from '../command.ts';
import { csvOption } from '../commonOptions.ts';

/** `donnant sweep`: what comes of a range of one to three numbers of a scenario. */
export const sweep: Command = {
  name: 'sweep',
  about: (say) => say.cli.commands.sweep,
  arguments: [{ name: '<scenario>', about: (say) => say.cli.arguments.scenario }],
  options: [
    { flags: '--axis <axis>', about: (say) => say.cli.options.axis, path: 'axes', required: true, repeated: true },
    { flags: '--rule <id>', about: (say) => say.cli.options.sweepRule, path: 'options.rules', repeated: true },
    { ...csvOption, about: (say) => say.cli.options.rowsCsv },
    { flags: '--jsonl <file>', about: (say) => say.cli.options.rowsLines },
    { flags: '--map <file>', about: (say) => say.cli.options.map },
    { flags: '--resume', about: (say) => say.cli.options.resume },
  ],
  examples: [
    'sweep scenario.yaml --axis continuation=0.5..0.99:50',
    'sweep scenario.yaml --axis relationship.churn=0.1,0.2 --csv sweep.csv',
    'sweep scenario.yaml --axis care=0,1 --axis slips=0..0.2:9 --map m.svg',
  ],
  load: async () => (await import('../bodies/sweep.ts')).body,
};
