import { InputError, type Problem } from '../../core/index.ts';
import { messagesFor } from '../../messages/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Call } from '../command.ts';
import { readText } from '../readText.ts';
import { scenarioFrom } from '../scenarioFrom.ts';

/**
 * The scenario that a file holds: a scenario file, or the JSON of `advise`, which has the scenario within. Notes what is wrong under
 * the file's name.
 */
export async function readCompared({ problems, io }: Call, path: string): Promise<Scenario | undefined> {
  try {
    return await scenarioFrom(scenarioIn(path, await readText(path, io)), path, io);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const underName = (problem: Problem): Problem =>
      problem.path === path ? problem : { ...problem, path: [path, problem.path].filter(Boolean).join(': ') };
    for (const problem of error.problems) problems.add(underName(problem));
    return undefined;
  }
}

/** What `readScenario` can read of a text. */
function scenarioIn(path: string, text: string): string | object {
  const parsed = parsedJson(text);
  if (!hasKind(parsed, 'advice')) return text;
  if ('scenario' in parsed && hasKind(parsed.scenario, 'scenario') && 'file' in parsed.scenario) {
    const { file } = parsed.scenario;
    if (typeof file === 'object' && file !== null) return file;
  }
  throw new InputError([{ path, ...messagesFor('en').compare.problems.noScenarioInside }]);
}

/** The value of a JSON text; undefined where it is none, such as YAML. */
function parsedJson(text: string): unknown {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

function hasKind(value: unknown, kind: string): value is { readonly kind: string } {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;
}
