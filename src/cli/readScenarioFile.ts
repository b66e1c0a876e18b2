import { InputError, type Problem } from '../core/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Call } from './command.ts';
import { readText } from './readText.ts';
import { textOf } from './readOptions.ts';
import { scenarioFrom } from './scenarioFrom.ts';

/**
 * The scenario that the first argument names, with `--seed` in place of its own. Read last: it ends the reading of
 * a call.
 *
 * @throws InputError with all that was noted before and, under the file's name, all that is wrong with the scenario.
 */
export async function readScenarioFile(call: Call): Promise<Scenario> {
  const [path = ''] = call.arguments;
  const { problems, io } = call;
  const seed = textOf(call, 'seed');
  try {
    const scenario = await scenarioFrom(await readText(path, io), path, io);
    problems.throwIfAny();
    return seed === undefined ? scenario : { ...scenario, seed };
  } catch (error) {
    if (!(error instanceof InputError) || error.problems === problems.found) throw error;
    const underName = (problem: Problem): Problem =>
      problem.path === path ? problem : { ...problem, path: [path, problem.path].filter(Boolean).join(': ') };
    throw new InputError([...problems.found, ...error.problems.map(underName)]);
  }
}
