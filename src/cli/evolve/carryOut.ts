import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { AnyTables } from '../../population/index.ts';
import { type EvolutionRow, type EvolveOptions, isDrawn, usualProcess } from '../../study/index.ts';
import type { Call } from '../command.ts';
import { writeOutputs } from '../outputs.ts';
import { type RunKey, digest } from '../rows/checkpoint.ts';
import { type RowFile, openRowFile } from '../rows/rowFile.ts';
import { checkParts } from '../rows/checkParts.ts';
import { lineWriter } from '../rows/rowWriter.ts';
import { evolutionCheckpointText, readEvolutionCheckpoint } from './checkpoint.ts';
import type { AskedEvolution } from './readEvolution.ts';
import type { AskedField } from './readField.ts';
import type { EvolveOutputs } from './readOutputs.ts';
import { type RunEnd, runEvolution } from './runEvolution.ts';
import { csvWriter } from './rowWriters.ts';

const steps = 200;

/**
 * Lets a field evolve and writes its rows. An interrupted run leaves nothing behind, or, with a checkpoint, all that it takes
 * to go on: files are then, byte for byte, those of the unbroken run.
 *
 * @throws InputError for a checkpoint of another run; AbortError or Error where the user stopped it.
 */
export async function carryOut(call: Call, asked: AskedField, evolution: AskedEvolution, outputs: EvolveOutputs): Promise<RunEnd> {
  const { io, formats } = call;
  const { evolve } = call.say.cli;
  const told = (step: number): string => formats.number(step, 0);
  const { cwd } = io;
  const { field, seed } = asked;
  const { checkpoint } = outputs;
  const options: EvolveOptions = { steps, ...evolution.options, ...(seed !== undefined && { seed }) };
  const key = keyOf(asked, options, evolution.every, { ...call, ...outputs });
  const writers = [
    ...(outputs.csv === undefined ? [] : [{ path: outputs.csv, writer: csvWriter(field, call) }]),
    ...(outputs.lines === undefined ? [] : [{ path: outputs.lines, writer: lineWriter }]),
  ];
  const resumed = checkpoint === undefined ? undefined : await readEvolutionCheckpoint(checkpoint, key, io);
  if (checkpoint !== undefined && resumed !== undefined) {
    await checkParts(checkpoint, resumed, writers, cwd);
    io.stderr.write(`${evolve.resumed(told(resumed.row.step), checkpoint)}\n`);
  }
  const files: RowFile<EvolutionRow<AnyTables>>[] = [];
  let keep = false;
  try {
    for (const [i, { path, writer }] of writers.entries()) {
      const from = resumed?.lengths[i];
      files.push(await openRowFile(path, writer, { ...(from !== undefined && { from }), ...(cwd !== undefined && { cwd }) }));
    }
    keep = resumed !== undefined;
    const end = await runEvolution(field, options, {
      steps: options.steps ?? steps,
      every: evolution.every,
      files,
      resumed,
      signal: io.interruption?.(),
      onProgress: call.onProgress,
      save:
        checkpoint === undefined
          ? undefined
          : async ({ step, state }, kept) => {
              const content = evolutionCheckpointText({ key, row: { step, state }, lengths: files.map((file) => file.length()), kept });
              await writeOutputs([{ path: checkpoint, content }], cwd);
              keep = true;
            },
    });
    if (end.stopped)
      throw checkpoint === undefined
        ? new DOMException('stopped', 'AbortError')
        : new Error(evolve.stopped(told(end.last.step), checkpoint));
    for (const file of files) await file.close();
    for (const file of files) await file.commit();
    if (checkpoint !== undefined) await rm(resolve(cwd ?? '.', checkpoint), { force: true });
    return end;
  } catch (error) {
    await Promise.allSettled(files.map((file) => file.close()));
    if (!keep) await Promise.allSettled(files.map((file) => file.discard()));
    throw error;
  }
}

/** Everything that decides the bytes of the files. */
function keyOf(
  { field, seed, repetitions }: AskedField,
  options: EvolveOptions,
  every: number,
  outputs: EvolveOutputs & Pick<Call, 'csvStyle' | 'language'>,
): RunKey {
  const { process = usualProcess(field.payoffs), mutation, selection, population = 100 } = options;
  return {
    behaviours: digest(field.names),
    payoffs: digest([field.payoffs, field.cooperation, field.scale]),
    "today's shares": digest(field.start),
    '--process': process,
    '--steps': options.steps ?? steps,
    '--every': every,
    '--population': isDrawn(process) ? population : null,
    '--mutation': mutation ?? null,
    '--selection': selection ?? null,
    '--seed': seed ?? null,
    '--repetitions': field.exact ? null : repetitions,
    '--csv': outputs.csv ?? null,
    '--lines': outputs.lines ?? null,
    '--csv-style': outputs.csvStyle,
    '--language': outputs.language,
  };
}
