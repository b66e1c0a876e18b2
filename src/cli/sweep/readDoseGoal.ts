import type { ThresholdGoal } from '../../study/index.ts';
import type { Call } from '../command.ts';
import { readNumber, textOf } from '../readOptions.ts';
import { problemTexts } from '../problemTexts.ts';

/** The goal of `--goal`, `now=0.6` or `incentive`; absent: the scenario's. Notes what is none; shares are the study's to check. */
export function readDoseGoal(call: Call): ThresholdGoal | undefined {
  const text = textOf(call, 'goal');
  if (text === undefined) return undefined;
  const [measure, value, ...more] = text.split('=').map((part) => part.trim());
  if (measure === 'incentive' && more.length === 0) {
    // Any text: a reciprocator that there is none of is refused by the study.
    return value === undefined ? { measure } : { measure, against: value as 'grim' };
  }
  if ((measure !== 'now' && measure !== 'after-adaptation') || value === undefined || more.length > 0) {
    call.problems.add({ path: '--goal', received: text, ...problemTexts.doseGoal });
    return undefined;
  }
  const cooperation = readNumber(call, value, '--goal');
  return cooperation === undefined ? undefined : { measure, cooperation };
}
