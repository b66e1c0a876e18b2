import type { Command } from '../command.ts';
import { csvOption } from '../commonOptions.ts';
import { words } from '../words.ts';

const { options } = words;

/** `donnant doses`: for each lever alone the weakest dose that reaches the goal. */
export const doses: Command = {
  name: 'doses',
  about: words.commands.doses,
  arguments: [{ name: '<scenario>', about: words.arguments.scenario }],
  options: [
    { flags: '--goal <goal>', about: options.doseGoal, path: 'goal' },
    { flags: '--lever <lever>', about: options.lever, path: 'options.levers', repeated: true },
    { flags: '--rule <id>', about: options.doseRule, path: 'rule' },
    csvOption,
  ],
  examples: ['doses scenario.yaml --goal incentive', 'doses scenario.yaml --lever penalty --goal after-adaptation=0.8'],
  load: async () => (await import('../bodies/doses.ts')).body,
};
