import type { Command, CommandOption } from '../command.ts';
import { conditionOptions, csvOption } from '../commonOptions.ts';

const conditions = conditionOptions.map((option): CommandOption =>
  option.path === 'length.rounds' ? { ...option, about: (say) => say.cli.options.endlessRounds } : option,
);

/** `donnant expect`: what a match gives on average, solved. */
export const expect: Command = {
  name: 'expect',
  about: (say) => say.cli.commands.expect,
  arguments: [
    { name: '<vendor>', about: (say) => say.cli.arguments.vendor },
    { name: '<partner>', about: (say) => say.cli.arguments.partner },
  ],
  options: [
    ...conditions,
    { flags: '--long-run', about: (say) => say.cli.options.longRun },
    { flags: '--replies', about: (say) => say.cli.options.replies },
    csvOption,
  ],
  examples: [
    'expect tit-for-tat always-defect --continuation 0.9',
    'expect tit-for-tat tit-for-tat --continuation 0.5 --replies',
    'expect pavlov pavlov --long-run --execution-noise 0.05 --game 4,3,1,0',
  ],
  load: async () => (await import('../bodies/expect.ts')).body,
};
