import type { Command } from '../command.ts';
import { csvOption } from '../commonOptions.ts';

/** `donnant advise`: the whole path from a scenario to the rule to try first. */
export const advise: Command = {
  name: 'advise',
  about: (say) => say.cli.commands.advise,
  arguments: [{ name: '<scenario>', about: (say) => say.cli.arguments.scenario }],
  options: [
    { flags: '--report <file>', about: (say) => say.cli.options.report },
    csvOption,
  ],
  examples: ['advise scenario.yaml', 'advise scenario.yaml --report report.html --csv rules.csv'],
  load: async () => (await import('../bodies/advise.ts')).body,
};
