import { Problems } from '../../core/index.ts';
import { checkShape } from '../../schema/index.ts';
import { type ScenarioFile, fileSchema } from '../fileSchema.ts';
import type { Plan } from '../plan.ts';
import { type WrittenRule, readRulePlan } from '../readRulePlan.ts';

/** A rule of the file as it was written. */
export interface OpenRule {
  readonly id: string;
  readonly rule: WrittenRule;
}

/**
 * Reads the rules of a file again.
 *
 * @throws InputError where the file is no longer the one that the scenario was read from.
 */
export function openRules(file: object, plan: Plan): readonly OpenRule[] {
  const problems = new Problems();
  const { value } = checkShape<ScenarioFile>(fileSchema, file);
  const rules = (value?.rules ?? []).flatMap((raw, i): OpenRule[] =>
    raw?.id === undefined ? [] : [{ id: raw.id, rule: readRulePlan(raw, `rules[${i}]`, plan, problems) }],
  );
  problems.throwIfAny();
  return rules;
}
