import { messagesFor } from '../../messages/index.ts';
import type { Command } from '../command.ts';
import { words } from '../words.ts';

const { about, options } = messagesFor('en').calibrate;

/** `donnant calibrate`: an unknown number of a scenario, fitted to a known outcome. */
export const calibrate: Command = {
  name: 'calibrate',
  about,
  arguments: [{ name: '<scenario>', about: words.arguments.scenario }],
  options: [
    { flags: '--unknown <name>', about: options.unknown, path: 'unknown', required: true },
    { flags: '--outcome <outcome>', about: options.outcome, path: 'value', required: true },
    { flags: '--error <error>', about: options.error, path: 'error' },
    { flags: '--deals <n>', about: options.deals, path: 'deals' },
    { flags: '--measured <when>', about: options.measured, path: 'measured' },
    { flags: '--range <range>', about: options.range, path: 'range' },
    { flags: '--rule <id>', about: options.rule, path: 'rule' },
  ],
  examples: [
    'calibrate scenario.yaml --unknown continuation --outcome conflict=75%',
    'calibrate scenario.yaml --unknown churn --outcome value=34 --error 1',
  ],
  load: async () => (await import('../bodies/calibrate.ts')).body,
};
