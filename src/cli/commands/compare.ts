import type { Command } from '../command.ts';
import { csvOption } from '../commonOptions.ts';

/** `donnant compare`: what changed from one scenario to another, and why. */
export const compare: Command = {
  name: 'compare',
  about: (say) => say.compare.about,
  arguments: [
    { name: '<scenario>', about: (say) => say.compare.arguments.before },
    { name: '<other>', about: (say) => say.compare.arguments.after },
  ],
  options: [{ flags: '--report <file>', about: (say) => say.compare.options.report }, csvOption],
  examples: ['compare scenario.yaml scenario.yaml', 'compare scenario.yaml scenario.yaml --report changes.html'],
  load: async () => (await import('../bodies/compare.ts')).body,
};
