import {
  type AdaptiveResult,
  type TournamentPreset,
  type TournamentResult,
  type TournamentRun,
  adaptiveTournament,
  runTournament,
} from '../../tournament/index.ts';
import { InputError } from '../../core/index.ts';
import { toTerminal } from '../../table/index.ts';
import type { Body, Call, Result } from '../command.ts';
import { item } from '../paragraph.ts';
import { playClock } from '../playClock.ts';
import { presetTable } from '../presetTable.ts';
import { readTournament } from '../readTournament.ts';
import { speedText } from '../speedText.ts';
import { sidesTable, standingsTables } from '../standingsTables.ts';
import { adaptiveLines } from '../tournament/adaptiveLines.ts';
import { conditionPlace } from '../tournament/conditionPlace.ts';
import { readAdaptive } from '../tournament/readAdaptive.ts';
import { readOutputs } from '../tournament/readOutputs.ts';
import { openRecords } from '../tournament/records.ts';

/** Runs a tournament and shows its standings, beside the published ones where there are some. */
export const body: Body = async (call) => {
  const { report, records: path } = readOutputs(call);
  const { spec, written, preset, changed } = readTournament(call);
  const { now, interruption, cwd } = call.io;
  const clock = now === undefined ? undefined : playClock(now);
  const adaptive = readAdaptive(call, spec, written);
  const run: TournamentRun = {
    onProgress: call.onProgress,
    ...(clock !== undefined && { executor: clock.executor }),
    ...(interruption !== undefined && { signal: interruption() }),
  };
  const { result, judged } = await recorded(path, cwd, (onMatch) =>
    placed(call, async () => {
      const all = { ...run, ...(onMatch !== undefined && { onMatch }) };
      if (adaptive === undefined) return { result: await runTournament(spec, all), judged: undefined };
      const found = await adaptiveTournament(spec, adaptive, all);
      return { result: found.tournament, judged: found };
    }),
  );
  const speed = clock === undefined ? undefined : speedText(clock.rounds(), clock.rounds() === 0 ? clock.whole() : clock.played(), call);
  const shown = shownFor(call, result, preset, changed);
  const lines = judged === undefined ? [] : adaptiveLines(judged, call);
  return {
    ...shown,
    text: [shown.text, ...(lines.length === 0 ? [] : ['\n']), ...lines.map((line) => item(line, call.width))].join(''),
    json: {
      kind: 'tournament',
      ...published(preset),
      ...result,
      ...(judged !== undefined && { adaptive: without(judged) }),
      ...(Object.keys(written).length > 0 && { written }),
    },
    said: [...(path === undefined ? [] : [call.say.cli.written(path)]), ...(speed === undefined ? [] : [speed])],
    files: report === undefined ? [] : [await page(call, result, { report, preset, changed })],
  };
};

/** Does the work; problems of several conditions are told by the words that they were typed in. */
async function placed<T>(call: Call, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.problems.map((problem) => ({ ...problem, path: conditionPlace(call, problem.path) })));
  }
}

/** Does the work while its matches go to a file, which is there only if all went well. */
async function recorded<T>(
  path: string | undefined,
  cwd: string | undefined,
  work: (onMatch: TournamentRun['onMatch']) => Promise<T>,
): Promise<T> {
  if (path === undefined) return work(undefined);
  const records = await openRecords(path, cwd);
  try {
    const done = await work(records.onMatch);
    await records.commit();
    return done;
  } catch (error) {
    await records.discard();
    throw error;
  }
}

/** The verdicts without the tournament, which is told beside them. */
function without({ repetitions, looks, mostLooks, level, margin, comparisons }: AdaptiveResult): object {
  return { repetitions, looks, mostLooks, level, margin, comparisons };
}

function shownFor(call: Call, result: TournamentResult, preset: TournamentPreset | undefined, changed: boolean) {
  const tables = preset === undefined ? standingsTables(result, call) : [presetTable(result, { preset, changed }, call)];
  return {
    text: tables.map((table) => toTerminal(table, call)).join('\n'),
    table: tables.length === 1 ? tables[0]! : sidesTable(tables, call),
  };
}

async function page(
  { language, say }: Call,
  result: TournamentResult,
  { report, preset, changed }: { readonly report: string; readonly preset: TournamentPreset | undefined; readonly changed: boolean },
): Promise<NonNullable<Result['files']>[number]> {
  const { toTournamentReport } = await import('../../report/index.ts');
  const content = await toTournamentReport(result, { language, ...(preset !== undefined && { preset, changed }) });
  return { path: report, content, said: say.cli.reportWritten(report) };
}

function published(preset: TournamentPreset | undefined): object {
  return preset === undefined ? {} : { preset: preset.id, published: preset.published, differences: preset.differences };
}
