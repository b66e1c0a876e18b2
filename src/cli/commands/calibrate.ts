import type { Command } from '../command.ts';

/** `donnant calibrate`: an unknown number of a scenario, fitted to a known outcome. */
export const calibrate: Command = {
  name: 'calibrate',
  about: (say) => say.calibrate.about,
  arguments: [{ name: '<scenario>', about: (say) => say.cli.arguments.scenario }],
  options: [
    { flags: '--unknown <name>', about: (say) => say.calibrate.options.unknown, path: 'unknown', required: true },
    { flags: '--outcome <outcome>', about: (say) => say.calibrate.options.outcome, path: 'value', required: true },
    { flags: '--error <error>', about: (say) => say.calibrate.options.error, path: 'error' },
    { flags: '--deals <n>', about: (say) => say.calibrate.options.deals, path: 'deals' },
    { flags: '--measured <when>', about: (say) => say.calibrate.options.measured, path: 'measured' },
    { flags: '--range <range>', about: (say) => say.calibrate.options.range, path: 'range' },
    { flags: '--rule <id>', about: (say) => say.calibrate.options.rule, path: 'rule' },
  ],
  examples: [
    'calibrate scenario.yaml --unknown continuation --outcome conflict=75%',
    'calibrate scenario.yaml --unknown churn --outcome value=34 --error 1',
  ],
  load: async () => (await import('../bodies/calibrate.ts')).body,
};
