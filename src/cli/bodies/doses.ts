import { type DoseList, doses } from '../../study/index.ts';
import { toTerminal } from '../../table/index.ts';
import type { Body } from '../command.ts';
import { dosesTable } from '../sweep/dosesTable.ts';
import { readDialSpec } from '../sweep/readDialSpec.ts';
import { readDoseGoal } from '../sweep/readDoseGoal.ts';
import { textOf } from '../readOptions.ts';
import { readScenarioFile } from '../readScenarioFile.ts';

/** For each lever alone, the weakest dose that reaches the goal. */
export const body: Body = async (call) => {
  const goal = readDoseGoal(call);
  const rule = textOf(call, 'rule');
  const given: unknown = call.options['lever'];
  const texts = Array.isArray(given) ? given.filter((text) => typeof text === 'string') : [];
  const levers = texts.flatMap((text) => readDialSpec(call, text, '--lever') ?? []);
  const scenario = await readScenarioFile(call);
  const list: DoseList = doses(scenario, goal, {
    onProgress: call.onProgress,
    ...(rule !== undefined && { rule }),
    ...(levers.length > 0 && { levers }),
  });
  const table = dosesTable(scenario, list, call);
  return { text: toTerminal(table, call), json: { kind: 'doses', title: scenario.title, ...list }, table };
};
