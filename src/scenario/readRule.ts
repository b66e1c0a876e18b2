import { type BothSides, InputError, type Problems, sides } from '../core/index.ts';
import { type Setting, moveShare } from '../incentives/index.ts';
import type { Loose } from '../schema/index.ts';
import { checkTogether, explained } from './checkTogether.ts';
import { describeChanges } from './describeChanges.ts';
import type { ScenarioFile } from './fileSchema.ts';
import { readCosts } from './readCosts.ts';
import { type Behaviours, readMoves } from './readMoves.ts';
import { type Known, ruleSheet } from './ruleSheet.ts';
import type { Rule } from './scenario.ts';
import { type Numbers, numberAt } from './sheet.ts';
import { solveSheet } from './solveSheet.ts';
import { spellParts } from './spellParts.ts';

type FileRule = ScenarioFile['rules'] extends readonly (infer R)[] | undefined ? R : never;

/** What a rule is read against. */
export interface Today extends Known {
  readonly numbers: Numbers;
  readonly behaviours: BothSides<Behaviours>;
  /** Paths at which today's scenario is faulty already. */
  readonly faulty: ReadonlySet<string>;
  /** The setting of a sheet's numbers; absent while today's scenario has faults. */
  readonly settingOf: ((numbers: Numbers) => Setting) | undefined;
}

/** Reads one rule and applies it to today's scenario. Notes everything wrong with it; then there is no rule. */
export function readRule(raw: Loose<FileRule>, at: string, today: Today, problems: Problems): Rule | undefined {
  const before = problems.found.length;
  const inChange = `${at}.change`;
  const { id, name, about, change = {}, cost } = raw;
  const written = spellParts(change, inChange);
  const { moves, shares } = readMoves(change.move, `${inChange}.move`, today.behaviours, problems);
  const { costs, amounts } = readCosts(cost, `${at}.cost`, [...sides, ...today.accounts], problems);
  if (raw.change !== undefined && Object.keys(change).length === 0) {
    problems.add({
      path: inChange,
      message: 'changes nothing',
      expected: 'relationship, misunderstandings, recognition, values, money, accounts or move',
    });
  }
  const sheet = ruleSheet(today, [...written, ...shares, ...amounts], problems);
  const numbers = solveSheet(sheet, (cell, { message, ...fault }) => {
    if (cell.at.startsWith(`${at}.`)) problems.add({ path: cell.at, message, ...fault });
    else if (!today.faulty.has(cell.at)) problems.add({ path: inChange, message: `${message} in ${cell.at} under this rule`, ...fault });
  });
  for (const { path, message, ...rest } of checkTogether(sheet, numbers)) {
    if (!explained(path, today.faulty)) problems.add({ path: inChange, message: `${message}, in ${path} under this rule`, ...rest });
  }
  if (today.settingOf === undefined || problems.found.length > before || id === undefined || name === undefined) return undefined;
  let setting = today.settingOf(numbers);
  for (const { at: inMove, share, ...move } of moves) {
    try {
      setting = moveShare(setting, { ...move, share: numberAt(numbers, share.key) });
    } catch (error) {
      // the lever knows what is wrong; only the path is the file's
      if (!(error instanceof InputError)) throw error;
      for (const problem of error.problems) problems.add({ ...problem, path: `${inMove}.${problem.path}` });
    }
  }
  if (problems.found.length > before) return undefined;
  return {
    id,
    name,
    ...(about === undefined ? {} : { about }),
    changes: describeChanges(written, moves, inChange, today.numbers, numbers),
    costs: costs.map(({ amount, ...rest }) => ({ amount: numberAt(numbers, amount.key), ...rest })),
    levers: [],
    segments: [{ id: 'all', name, share: 1, setting }],
    setting,
  };
}
