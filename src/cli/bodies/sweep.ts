import { sweep } from '../../study/index.ts';
import { toTerminal } from '../../table/index.ts';
import type { Body } from '../command.ts';
import { readAxes } from '../readAxes.ts';
import { readScenarioFile } from '../readScenarioFile.ts';
import { sharedUnit } from '../sharedUnit.ts';
import { sweepTable, sweepTables } from '../sweepTable.ts';

/** Sweeps the continuation probability. */
export const body: Body = async (call) => {
  const axes = readAxes(call);
  const scenario = await readScenarioFile(call);
  const swept = sweep(scenario, axes, { onProgress: call.onProgress });
  const table = sweepTable(scenario, swept);
  return {
    text: sweepTables(table)
      .map((part) => toTerminal(sharedUnit(part), { width: call.width }))
      .join('\n'),
    json: { kind: 'sweep', title: scenario.title, ...swept },
    table,
  };
};
