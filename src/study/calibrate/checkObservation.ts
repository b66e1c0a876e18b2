import { type Problems, checkKnown, nearest } from '../../core/index.ts';
import type { Observation } from './observation.ts';
import { observedOutcomes } from './outcomeFigures.ts';

const names = ['unknown', 'outcome', 'value', 'error', 'deals', 'range', 'measured'];
const moments = ['now', 'after-adaptation'];

/** Notes what is wrong with an observation, its unknown left aside; tells whether its fields can be read. */
export function checkObservation(problems: Problems, observation: Observation): boolean {
  if (!checkKnown(problems, '', observation, names)) return false;
  const { outcome = 'cooperation', value, error, deals, range, measured = 'now' } = observation;
  checkChoice(problems, 'outcome', outcome, observedOutcomes);
  checkChoice(problems, 'measured', measured, moments);
  if (outcome === 'value') problems.number('value', value);
  else problems.chance('value', value);
  if (error !== undefined && problems.number('error', error) && error <= 0) {
    problems.add({ path: 'error', message: 'not a standard error', received: error, expected: 'a number above 0' });
  }
  if (deals !== undefined) {
    problems.whole('deals', deals, 1);
    if (error !== undefined) problems.add({ path: 'deals', message: 'an error and a number of deals at once', expected: 'one of the two' });
    if (outcome === 'value') {
      problems.add({ path: 'deals', message: 'a number of deals does not tell the error of an amount', expected: 'a standard error' });
    }
  }
  if (range !== undefined && !isRange(range)) {
    problems.add({ path: 'range', message: 'not a range', received: range, expected: 'two different finite numbers' });
  }
  return true;
}

function isRange(range: unknown): boolean {
  if (!Array.isArray(range) || range.length !== 2) return false;
  const ends: readonly unknown[] = range;
  return ends.every((end) => typeof end === 'number' && Number.isFinite(end)) && ends[0] !== ends[1];
}

function checkChoice(problems: Problems, path: string, value: unknown, choices: readonly string[]): void {
  if (choices.some((choice) => choice === value)) return;
  const expected = nearest(value, choices).join(' or ') || choices.join(', ');
  problems.add({ path, message: 'not one of the choices', received: value, expected });
}
