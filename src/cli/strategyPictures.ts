import { resolve } from 'node:path';
import { InputError } from '../core/index.ts';
import { type Strategy, isFiniteState } from '../strategies/index.ts';
import { type AshlockFingerprint, type TransitiveFingerprint, ashlockFingerprint, transitiveFingerprint } from '../traits/index.ts';
import { attempt } from './attempt.ts';
import type { Call, Result } from './command.ts';
import { outputPlace } from './outputPlace.ts';
import { checkOutput } from './outputs.ts';
import { problemTexts } from './problemTexts.ts';
import { textOf } from './readOptions.ts';

const pictures = ['machine', 'fingerprint', 'transitive'] as const;

/** Pictures of a strategy as files, and the data behind them. */
export interface StrategyPictures {
  readonly files: NonNullable<Result['files']>;
  /** Data of the fingerprints that were asked for. */
  readonly data: { readonly fingerprint?: AshlockFingerprint; readonly transitive?: TransitiveFingerprint };
}

/** Notes a problem for each picture asked for where there is no one strategy to draw. */
export function refusePictures(call: Call): void {
  for (const name of pictures) if (textOf(call, name) !== undefined) call.problems.add({ path: `--${name}`, ...problemTexts.machineOfOne });
}

/** Notes a problem for each picture that cannot be written, or would be written over another output. */
export function checkPictures(call: Call): void {
  const { problems, io } = call;
  const csv = textOf(call, 'csv');
  const taken = csv === undefined ? [] : [placeOf(csv, io.cwd)];
  for (const name of pictures) {
    const path = textOf(call, name);
    if (path === undefined) continue;
    const found = problems.found.length;
    checkOutput(problems, `--${name}`, path, io.cwd);
    if (problems.found.length > found) continue;
    if (taken.includes(placeOf(path, io.cwd))) problems.add({ path: `--${name}`, received: path, ...problemTexts.sameFile });
    taken.push(placeOf(path, io.cwd));
  }
}

/**
 * Draws what was asked for.
 *
 * @throws InputError for a state diagram of what has none.
 */
export async function drawPictures(call: Call, strategy: Strategy): Promise<StrategyPictures> {
  const { language, problems, say } = call;
  const [machine, ashlock, transitive] = pictures.map((name) => textOf(call, name));
  const files: { path: string; content: string; said: string }[] = [];
  if (machine === undefined && ashlock === undefined && transitive === undefined) return { files, data: {} };
  const { machineChart, fingerprintChart, transitiveChart } = await import('../report/index.ts');
  const { drawn, fingerprintDrawn, transitiveDrawn } = say.cli.strategies;
  if (machine !== undefined) {
    if (!isFiniteState(strategy)) throw new InputError([{ path: '--machine', received: strategy.id, ...problemTexts.notFinite }]);
    const content = attempt(problems, '--machine', () => machineChart(strategy, { language }));
    if (content === undefined) throw new InputError(problems.found);
    files.push({ path: machine, content, said: drawn(machine) });
  }
  const options = { seed: textOf(call, 'seed') ?? 'donnant' };
  const data = {
    ...(ashlock !== undefined && { fingerprint: ashlockFingerprint(strategy, options) }),
    ...(transitive !== undefined && { transitive: transitiveFingerprint(strategy, options) }),
  };
  if (ashlock !== undefined && data.fingerprint !== undefined) {
    files.push({ path: ashlock, content: await fingerprintChart(data.fingerprint, { language }), said: fingerprintDrawn(ashlock) });
  }
  if (transitive !== undefined && data.transitive !== undefined) {
    files.push({ path: transitive, content: await transitiveChart(data.transitive, { language }), said: transitiveDrawn(transitive) });
  }
  return { files, data };
}

/** Links followed where they can be, so that two names of one file count as one. */
function placeOf(path: string, cwd = '.'): string {
  try {
    return outputPlace(path, cwd).place;
  } catch {
    return resolve(cwd, path);
  }
}
