import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Advice, type AdviceOptions, type AdviceStep, adviceSteps } from '../../advice/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Call } from '../command.ts';
import { writeOutputs } from '../outputs.ts';
import { checkpointText, digest, readCheckpoint } from '../rows/checkpoint.ts';
import { type AdviceCheckpoint, adviceKind, isAdviceCheckpoint } from './checkpoint.ts';

/** What is asked of an analysis. */
export interface AskedAdvice {
  readonly scenario: Scenario;
  readonly quick: boolean;
  readonly budget: number | undefined;
  /** Where what is found is kept from stage to stage. */
  readonly checkpoint: string | undefined;
}

/**
 * Carries out an analysis stage by stage. An interrupted one keeps, with a checkpoint, what was found: the advice is then,
 * byte for byte, that of the unbroken one.
 *
 * @throws InputError for a checkpoint of another analysis; Error where the user stopped it.
 */
export async function carryAdvice(call: Call, { scenario, quick, budget, checkpoint }: AskedAdvice): Promise<Advice> {
  const { io, say, formats, language, onProgress } = call;
  const { command } = say.adviceSections;
  const options: AdviceOptions = { language, quick, onProgress, ...(budget !== undefined && { budget }) };
  const key = { scenario: digest(scenario.file), '--seed': scenario.seed, '--budget': budget ?? null };
  const kind = adviceKind;
  const found =
    checkpoint === undefined ? undefined : await readCheckpoint<AdviceCheckpoint>(checkpoint, { kind, key }, isAdviceCheckpoint, io);
  if (checkpoint !== undefined && found !== undefined) io.stderr.write(`${command.resumed(formats.percent(found.share), checkpoint)}\n`);
  const signal = io.interruption?.();
  const steps = adviceSteps(scenario, options, found?.results);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    const share = shareOf(step.value);
    if (checkpoint !== undefined && share > (found?.share ?? 0)) {
      const content = checkpointText<AdviceCheckpoint>(kind, { key, lengths: [], share, results: step.value.results });
      await writeOutputs([{ path: checkpoint, content }], io.cwd);
    }
    // A signal is heard only while nothing else is at work.
    await setImmediate();
    if (signal?.aborted === true)
      throw new Error(checkpoint === undefined ? command.lost : command.stopped(formats.percent(share), checkpoint));
  }
}

/** Once the advice is told, there is nothing to go on with. */
export async function dropCheckpoint({ io }: Call, checkpoint: string | undefined): Promise<void> {
  if (checkpoint !== undefined) await rm(resolve(io.cwd ?? '.', checkpoint), { force: true });
}

function shareOf({ done, total }: AdviceStep): number {
  return done / total;
}
