import { formatsFor, messagesFor } from '../messages/index.ts';

const { cli, calibrate, fit } = messagesFor('en');

/**
 * What is said of bad input. It stays English in every language: the library tells its own problems so, they are looked up
 * and compared by programs, and one list in two languages would be harder to read than one in either.
 */
export const problemTexts = {
  ...cli.problems,
  calibrate: calibrate.problems,
  fit: fit.problems,
  otherRun: (names: readonly string[]): { message: string; expected: string } => cli.problems.otherRun(formatsFor('en', '').list(names)),
  language: { message: 'unknown language' },
  csvStyle: { message: 'unknown style of CSV' },
  styleWithoutCsv: { message: 'no CSV to write', expected: '--csv-style together with --csv' },
};
