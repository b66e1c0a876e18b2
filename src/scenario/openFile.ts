import { Problems } from '../core/index.ts';
import { checkShape } from '../schema/index.ts';
import { valueNames } from './baseSheet.ts';
import { type TodaysNumbers, type TodaysSegment, settleToday, solveToday } from './computeToday.ts';
import { type ScenarioFile, fileSchema } from './fileSchema.ts';
import type { Plan, RulePlan } from './plan.ts';
import { readPlan } from './readPlan.ts';
import { readRulePlan } from './readRulePlan.ts';
import type { Numbers } from './sheet.ts';
import { solveSheet } from './solveSheet.ts';

/** A file read again, with its formulas, to be computed at many doses. */
export interface OpenFile {
  readonly plan: Plan;
  readonly numbers: TodaysNumbers;
  readonly today: readonly TodaysSegment[];
  /** The rule that is asked for, with the numbers of each segment under it. */
  readonly rule?: { readonly id: string; readonly plan: RulePlan; readonly numbers: readonly Numbers[] };
}

/**
 * Reads the file of a scenario again.
 *
 * @param ruleId - Id of a rule; absent: none is in force.
 * @throws InputError where the file is no longer the one that the scenario was read from.
 */
export function openFile(file: object, ruleId?: string): OpenFile {
  const problems = new Problems();
  const { value, problems: misfits } = checkShape<ScenarioFile>(fileSchema, file);
  for (const problem of misfits) problems.add(problem);
  const plan = readPlan(value ?? {}, valueNames(file), problems, problems);
  const numbers = solveToday(plan, problems);
  const rules = (value?.rules ?? []).flatMap((raw, i) => {
    if (raw?.id === undefined || raw.id !== ruleId) return [];
    const read = readRulePlan(raw, `rules[${i}]`, plan, problems);
    const solved = read.sheets.map((sheet) => solveSheet(sheet, ({ at }, fault) => problems.add({ path: at, ...fault })));
    return [{ id: raw.id, plan: read, numbers: solved }];
  });
  problems.throwIfAny();
  const today = settleToday(plan, numbers, problems);
  problems.throwIfAny();
  const [rule] = rules;
  return { plan, numbers, today, ...(rule && { rule }) };
}
