import { messagesFor } from '../../messages/index.ts';
import type { Command } from '../command.ts';
import { csvOption } from '../commonOptions.ts';

const { about, arguments: args, options } = messagesFor('en').compare;

/** `donnant compare`: what changed from one scenario to another, and why. */
export const compare: Command = {
  name: 'compare',
  about,
  arguments: [
    { name: '<scenario>', about: args.before },
    { name: '<other>', about: args.after },
  ],
  options: [{ flags: '--report <file>', about: options.report }, csvOption],
  examples: ['compare scenario.yaml scenario.yaml', 'compare scenario.yaml scenario.yaml --report changes.html --csv changes.csv'],
  load: async () => (await import('../bodies/compare.ts')).body,
};
