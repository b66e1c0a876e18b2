import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type SweepRow, sweepRows } from '../../study/index.ts';
import { toCsv } from '../../table/index.ts';
import type { Call } from '../command.ts';
import { writeOutputs } from '../outputs.ts';
import { type RunKey, checkpointText, digest, readCheckpoint } from '../rows/checkpoint.ts';
import { checkParts } from '../rows/checkParts.ts';
import { keep } from '../rows/keptRows.ts';
import { type RowFile, openRowFile } from '../rows/rowFile.ts';
import { type RowWriter, lineWriter } from '../rows/rowWriter.ts';
import { type SweepCheckpoint, type SweepSoFar, isSweep, sweepKind } from './checkpoint.ts';
import type { AskedSweep } from './readSweep.ts';
import { sweepShape } from './sweepTable.ts';

/** Rows held for the table and the JSON result; of more, every second, fourth, … */
const mostKept = 2000;
/** Rows after which the run pauses, so that Ctrl-C is heard and rows reach their files. */
const breath = 25;
/** Rows from one note of how far it is to the next. */
const saving = 1000;

/**
 * Sweeps, and writes the rows as they come. What an interrupted run has computed stays beside its files, with a note from
 * which `--resume` goes on: files are then, byte for byte, those of the unbroken run.
 *
 * @throws InputError for a note of another run; AbortError or Error where the user stopped it.
 */
export async function carrySweep(call: Call, asked: AskedSweep): Promise<SweepSoFar> {
  const { io, onProgress } = call;
  const { cwd } = io;
  const { scenario, plan, csv, jsonl, map, note } = asked;
  const { total } = plan;
  const outputs = [
    ...(csv === undefined ? [] : [{ path: csv, writer: csvWriter(asked, call) }]),
    ...(jsonl === undefined ? [] : [{ path: jsonl, writer: lineWriter }]),
  ];
  const key = keyOf(asked, call);
  const resumed =
    note === undefined || !asked.resume ? undefined : await readCheckpoint<SweepCheckpoint>(note, { kind: sweepKind, key }, isSweep, io);
  if (note !== undefined && resumed !== undefined) {
    await checkParts(note, resumed, outputs, cwd);
    io.stderr.write(`${call.say.cli.sweep.resumed(resumed.soFar.done, total)}\n`);
  }
  const soFar: SweepSoFar = resumed?.soFar ?? { done: 0, kept: { stride: 1, rows: [] }, points: [], exact: true, settled: true };
  const files: RowFile<SweepRow>[] = [];
  let waiting: SweepRow[] = [];
  const write = async (): Promise<void> => {
    for (const file of files) await file.write(waiting);
    waiting = [];
  };
  const save = async (): Promise<void> => {
    if (note === undefined) return;
    const content = checkpointText<SweepCheckpoint>(sweepKind, { key, lengths: files.map((file) => file.length()), soFar });
    await writeOutputs([{ path: note, content }], cwd);
  };
  const signal = io.interruption?.();
  let keepParts = resumed !== undefined;
  try {
    for (const [i, { path, writer }] of outputs.entries()) {
      const from = resumed?.lengths[i];
      files.push(await openRowFile<SweepRow>(path, writer, { ...(from !== undefined && { from }), ...(cwd !== undefined && { cwd }) }));
    }
    for (const row of sweepRows(scenario, specsOf(asked), { rules: plan.rules, from: soFar.done })) {
      take(soFar, row, map !== undefined);
      if (files.length > 0) waiting.push(row);
      const stopped = signal?.aborted === true && soFar.done < total;
      if (soFar.done % breath === 0 || stopped) {
        await write();
        if (soFar.done % saving === 0 || stopped) {
          await save();
          keepParts = note !== undefined;
        }
        if (stopped) throw stop(note, call.say.cli.sweep.stopped(soFar.done, total));
        await setImmediate();
      }
      onProgress({ done: soFar.done, total });
    }
    await write();
    for (const file of files) await file.close();
    for (const file of files) await file.commit();
    if (note !== undefined) await rm(resolve(cwd ?? '.', note), { force: true });
    return soFar;
  } catch (error) {
    await Promise.allSettled(files.map((file) => file.close()));
    if (!keepParts) await Promise.allSettled(files.map((file) => file.discard()));
    throw error;
  }
}

function take(soFar: SweepSoFar, row: SweepRow, forMap: boolean): void {
  keep(soFar.kept, soFar.done, row, mostKept);
  if (forMap) {
    const { doses, cooperationNow, cooperationAdapted } = row;
    soFar.points.push({ doses, cooperationNow, cooperationAdapted });
  }
  soFar.exact &&= row.exact;
  soFar.settled &&= row.settled;
  soFar.done++;
}

/** The axes as lists of the planned doses, so that rows are exactly those of the plan. */
function specsOf({
  plan,
}: AskedSweep): { readonly lever: AskedSweep['plan']['axes'][number]['lever']; readonly values: readonly number[] }[] {
  return plan.axes.map(({ lever, values }) => ({ lever, values }));
}

function csvWriter({ scenario, plan }: AskedSweep, call: Call): RowWriter<SweepRow> {
  const { columns, rowOf } = sweepShape(scenario, plan.axes, call);
  const options = { style: call.csvStyle, language: call.language };
  const heading = toCsv({ columns, rows: [] }, options);
  const keys = columns.map(({ key }) => key);
  const only = (row: SweepRow) => {
    const cells = rowOf(row);
    return Object.fromEntries(keys.map((key) => [key, cells[key]!]));
  };
  return { heading, write: (rows) => toCsv({ columns, rows: rows.map(only) }, options).slice(heading.length) };
}

/** Everything that decides the bytes of the files. */
function keyOf({ scenario, plan, csv, jsonl, map }: AskedSweep, { csvStyle, language }: Call): RunKey {
  return {
    scenario: digest(scenario.file),
    '--seed': scenario.seed,
    '--axis': digest(plan.axes),
    '--rule': digest(plan.rules),
    '--csv': csv ?? null,
    '--jsonl': jsonl ?? null,
    '--map': map ?? null,
    '--csv-style': csvStyle,
    '--language': language,
  };
}

function stop(note: string | undefined, said: string): Error {
  if (note === undefined) return new DOMException('stopped', 'AbortError');
  return new Error(said);
}
