import type { Command } from '../command.ts';
import { csvOption } from '../commonOptions.ts';
import { words } from '../words.ts';

/** `donnant advise`: the whole path from a scenario to the rule to try first. */
export const advise: Command = {
  name: 'advise',
  about: words.commands.advise,
  arguments: [{ name: '<scenario>', about: words.arguments.scenario }],
  options: [
    { flags: '--report <file>', about: words.options.report },
    { flags: '--language <code>', about: words.options.language, path: 'language' },
    csvOption,
  ],
  examples: ['advise scenario.yaml', 'advise scenario.yaml --report report.html --csv rules.csv'],
  load: async () => (await import('../bodies/advise.ts')).body,
};
