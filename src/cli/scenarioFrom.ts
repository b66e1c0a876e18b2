import { dirname, isAbsolute, join } from 'node:path';
import { InputError, type Problem } from '../core/index.ts';
import { type Scenario, readScenario, strategyFilesOf } from '../scenario/index.ts';
import type { Io } from './io.ts';
import { kindOfFile } from './own/strategyWord.ts';
import { problemTexts } from './problemTexts.ts';
import { readText } from './readText.ts';

/**
 * A scenario together with the strategy files that it names; their paths start from its own folder.
 *
 * @param path - Where the scenario was read from; `-` is standard input, and paths then start from the working folder.
 * @throws InputError listing everything that is wrong with the scenario and its files.
 */
export async function scenarioFrom(source: string | object, path: string, io: Io): Promise<Scenario> {
  const folder = path === '-' ? '.' : dirname(path);
  const files: Record<string, string> = {};
  const unread = new Map<string, readonly Problem[]>();
  for (const name of strategyFilesOf(source)) {
    try {
      if (kindOfFile(name) !== 'data') throw new InputError([{ path: name, ...problemTexts.dataFile }]);
      files[name] = await readText(isAbsolute(name) ? name : join(folder, name), io);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      unread.set(name, error.problems);
    }
  }
  try {
    return readScenario(source, { files });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    // that a file was not handed over is told better by why it was not
    throw new InputError(
      error.problems.flatMap((problem) => {
        const why = problem.path.startsWith('strategies[') ? unread.get(String(problem.received)) : undefined;
        return why ?? [problem];
      }),
    );
  }
}
