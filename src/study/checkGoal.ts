import { type Problems, checkKnown, nearest } from '../core/index.ts';

/** What a threshold is asked for. */
export type ThresholdGoal =
  | { readonly measure: 'now' | 'after-adaptation'; readonly cooperation: number }
  /** Betraying this reciprocator pays for neither side; default tit for tat. */
  | { readonly measure: 'incentive'; readonly against?: 'grim' | 'tit-for-tat' };

const measures: readonly ThresholdGoal['measure'][] = ['now', 'after-adaptation', 'incentive'];
const reciprocators = ['grim', 'tit-for-tat'];

/** Notes what is wrong with a goal: its measure, the share of cooperation, or the reciprocator. */
export function checkGoal(problems: Problems, goal: ThresholdGoal): void {
  const names = goal?.measure === 'incentive' ? ['measure', 'against'] : ['measure', 'cooperation'];
  if (!checkKnown(problems, 'goal', goal, names)) return;
  checkChoice(problems, 'goal.measure', goal.measure, measures);
  if (goal.measure !== 'incentive') problems.chance('goal.cooperation', goal.cooperation);
  else if (goal.against !== undefined) checkChoice(problems, 'goal.against', goal.against, reciprocators);
}

function checkChoice(problems: Problems, path: string, value: unknown, choices: readonly string[]): void {
  if (choices.some((choice) => choice === value)) return;
  problems.add({ path, message: 'not one of the choices', received: value, expected: nearest(value, choices)[0] ?? choices.join(', ') });
}
