import type { Command } from '../command.ts';
import { conditionOptions, csvOption } from '../commonOptions.ts';

/** `donnant match`: one sampled match. */
export const match: Command = {
  name: 'match',
  about: (say) => say.cli.commands.match,
  arguments: [
    { name: '<vendor>', about: (say) => say.cli.arguments.vendor },
    { name: '<partner>', about: (say) => say.cli.arguments.partner },
  ],
  options: [...conditionOptions, csvOption],
  examples: ['match tit-for-tat random:p=0.3 --rounds 50', 'match grim pavlov --continuation 0.95 --perception-noise 0.05 --seed x'],
  load: async () => (await import('../bodies/match.ts')).body,
};
