import { resolve } from 'node:path';
import { messagesFor } from '../../messages/index.ts';
import type { Call } from '../command.ts';
import { outputPlace } from '../outputPlace.ts';
import { checkOutput } from '../outputs.ts';
import { problemTexts } from '../problemTexts.ts';
import { isOn, numberOf, textOf } from '../readOptions.ts';
import { readScenarioFile } from '../readScenarioFile.ts';
import type { AskedAdvice } from './carryAdvice.ts';

/**
 * The analysis that a call asks for.
 *
 * @throws InputError listing everything that is wrong with it.
 */
export async function readAdvice(call: Call): Promise<AskedAdvice> {
  const { problems } = call;
  const quick = isOn(call, 'quick');
  const budget = numberOf(call, 'budget', '--budget');
  if (budget !== undefined) problems.number('--budget', budget, 0);
  const checkpoint = readCheckpointPath(call);
  for (const [name, given] of Object.entries({ budget, checkpoint }))
    if (quick && given !== undefined)
      problems.add({ path: `--${name}`, received: given, ...messagesFor('en').adviceSections.command.notWithQuick });
  return { scenario: await readScenarioFile(call), quick, budget, checkpoint };
}

/** Where the checkpoint goes: no other file of the call. */
function readCheckpointPath(call: Call): string | undefined {
  const { problems, io } = call;
  const path = textOf(call, 'checkpoint');
  if (path === undefined) return undefined;
  const before = problems.found.length;
  checkOutput(problems, '--checkpoint', path, io.cwd);
  if (problems.found.length > before) return path;
  const others = [call.arguments[0], textOf(call, 'report'), textOf(call, 'csv')].filter((other) => other !== undefined && other !== '-');
  const placeOf = (other: string): string => {
    try {
      return outputPlace(other, io.cwd).place;
    } catch {
      return resolve(io.cwd ?? '.', other);
    }
  };
  if (others.some((other) => other !== undefined && placeOf(other) === placeOf(path)))
    problems.add({ path: '--checkpoint', received: path, ...problemTexts.sameFile });
  return path;
}
