import type { Command } from '../command.ts';
import { csvOption } from '../commonOptions.ts';

/** `donnant advise`: the whole path from a scenario to the rule to try first. */
export const advise: Command = {
  name: 'advise',
  about: (say) => say.cli.commands.advise,
  arguments: [{ name: '<scenario>', about: (say) => say.cli.arguments.scenario }],
  options: [
    { flags: '--quick', about: (say) => say.adviceSections.command.quick },
    { flags: '--budget <amount>', about: (say) => say.adviceSections.command.budget, path: 'options.budget' },
    { flags: '--checkpoint <file>', about: (say) => say.adviceSections.command.checkpoint },
    { flags: '--report <file>', about: (say) => say.cli.options.report },
    csvOption,
  ],
  examples: [
    'advise scenario.yaml',
    'advise scenario.yaml --quick',
    'advise scenario.yaml --report report.html --csv rules.csv',
    'advise scenario.yaml --checkpoint so-far.json',
  ],
  load: async () => (await import('../bodies/advise.ts')).body,
};
