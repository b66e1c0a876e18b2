import type { Command } from '../command.ts';
import { csvOption } from '../commonOptions.ts';

/** `donnant doses`: for each lever alone the weakest dose that reaches the goal. */
export const doses: Command = {
  name: 'doses',
  about: (say) => say.cli.commands.doses,
  arguments: [{ name: '<scenario>', about: (say) => say.cli.arguments.scenario }],
  options: [
    { flags: '--goal <goal>', about: (say) => say.cli.options.doseGoal, path: 'goal' },
    { flags: '--lever <lever>', about: (say) => say.cli.options.lever, path: 'options.levers', repeated: true },
    { flags: '--rule <id>', about: (say) => say.cli.options.doseRule, path: 'rule' },
    csvOption,
  ],
  examples: ['doses scenario.yaml --goal incentive', 'doses scenario.yaml --lever penalty --goal after-adaptation=0.8'],
  load: async () => (await import('../bodies/doses.ts')).body,
};
