import { resolve } from 'node:path';
import { type SweepOptions, type SweepPlan, planSweep } from '../../study/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Call } from '../command.ts';
import { outputPlace } from '../outputPlace.ts';
import { checkOutput } from '../outputs.ts';
import { isOn, textOf } from '../readOptions.ts';
import { readScenarioFile } from '../readScenarioFile.ts';
import { partOf } from '../rows/rowFile.ts';
import { problemTexts } from '../problemTexts.ts';
import { readAxes } from './readAxes.ts';

/** Most points of a map. */
const mostOnMap = 10_000;

/** A sweep that the user asked for. */
export interface AskedSweep {
  readonly scenario: Scenario;
  readonly plan: SweepPlan;
  readonly csv: string | undefined;
  readonly jsonl: string | undefined;
  readonly map: string | undefined;
  /** Where an interrupted run notes how far it is; absent without files of rows. */
  readonly note: string | undefined;
  readonly resume: boolean;
}

/**
 * The sweep of a call.
 *
 * @throws InputError listing everything that is wrong with it.
 */
export async function readSweep(call: Call): Promise<AskedSweep> {
  const { problems, io } = call;
  const axes = readAxes(call);
  const [csv, jsonl, map] = ['csv', 'jsonl', 'map'].map((name) => textOf(call, name));
  const resume = isOn(call, 'resume');
  const first = csv ?? jsonl;
  checkOutputs(call, { csv, jsonl, map });
  if (map !== undefined && !/\.svg$/i.test(map)) problems.add({ path: '--map', received: map, ...problemTexts.mapKind });
  if (resume && first === undefined) problems.add({ path: '--resume', ...problemTexts.resumeWithoutRows });
  const scenario = await readScenarioFile(call);
  const plan = planSweep(scenario, axes, { ...rulesOf(call, scenario) });
  if (map !== undefined && (plan.axes.length !== 2 || plan.rules.length !== 1 || plan.axes.some(({ points }) => points < 2))) {
    problems.add({ path: '--map', received: map, ...problemTexts.mapOfTwo });
  } else if (map !== undefined && plan.total > mostOnMap) {
    problems.add({ path: '--map', received: plan.total, ...problemTexts.tooManyPoints(mostOnMap) });
  }
  problems.throwIfAny();
  const note = first === undefined || partOf(first, io.cwd) === outputPlace(first, io.cwd).place ? undefined : `${first}.resume`;
  return { scenario, plan, csv, jsonl, map, note, resume };
}

/** What `--rule` names; `today` stands for no rule. */
function rulesOf({ options }: Call, { rules }: Scenario): Pick<SweepOptions, 'rules'> {
  const given: unknown = options['rule'];
  const ids = Array.isArray(given) ? given.filter((id) => typeof id === 'string') : [];
  if (ids.length === 0) return {};
  return { rules: ids.map((id) => (id === 'today' && rules.every((rule) => rule.id !== id) ? null : id)) };
}

function checkOutputs({ arguments: [input], problems, io }: Call, outputs: Readonly<Record<string, string | undefined>>): void {
  const placeOf = (path: string): string => {
    try {
      return outputPlace(path, io.cwd).place;
    } catch {
      return resolve(io.cwd ?? '.', path);
    }
  };
  const taken = new Set(input === undefined || input === '-' ? [] : [placeOf(input)]);
  for (const [option, path] of Object.entries(outputs)) {
    if (path === undefined) continue;
    const place = placeOf(path);
    const places = option === 'map' ? [place] : [place, `${place}.part`, `${place}.resume`];
    // CSV was checked with the call.
    if (option !== 'csv') checkOutput(problems, `--${option}`, path, io.cwd);
    if (places.some((one) => taken.has(one))) problems.add({ path: `--${option}`, received: path, ...problemTexts.sameFile });
    for (const one of places) taken.add(one);
  }
}
