import { toTerminal } from '../../table/index.ts';
import type { Body, Call, Result } from '../command.ts';
import { sharedUnit } from '../sharedUnit.ts';
import type { SweepSoFar } from '../sweep/checkpoint.ts';
import { carrySweep } from '../sweep/carrySweep.ts';
import { type AskedSweep, readSweep } from '../sweep/readSweep.ts';
import { sweepTables } from '../sweep/sweepTable.ts';

/** Sweeps one to three numbers of a scenario, and writes the rows as they come. */
export const body: Body = async (call) => {
  const asked = await readSweep(call);
  const soFar = await carrySweep(call, asked);
  const { scenario, plan, csv, jsonl } = asked;
  const { axes, total, rules } = plan;
  const { exact, settled } = soFar;
  const { rows, stride: every } = soFar.kept;
  return {
    text: sweepTables(scenario, { axes, rows, total, exact, settled }, call)
      .map((part) => toTerminal(sharedUnit(part, call), call))
      .join('\n'),
    json: { kind: 'sweep', title: scenario.title, axes, rules, total, every, rows, exact },
    files: await mapFile(asked, soFar, call),
    said: [csv, jsonl].flatMap((path) => (path === undefined ? [] : [call.say.cli.written(path)])),
  };
};

async function mapFile(
  { map, plan, scenario }: AskedSweep,
  { points }: SweepSoFar,
  { language, say }: Call,
): Promise<NonNullable<Result['files']>> {
  const [x, y] = plan.axes;
  if (map === undefined || x === undefined || y === undefined) return [];
  const { phaseMap } = await import('../../report/index.ts');
  const { measure, cooperation } = scenario.goal;
  return [
    { path: map, content: await phaseMap({ rows: points, x, y, measure, level: cooperation, language }), said: say.cli.written(map) },
  ];
}
