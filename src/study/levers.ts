import { InputError, type Problems } from '../core/index.ts';
import { type Dial, type DialOptions, type DialSpec, type Scenario, dialOf } from '../scenario/index.ts';

/**
 * The dial that a spec stands for, where there is a scenario. Notes what is no spec, and what cannot be turned in this
 * scenario, with the nearest that can.
 */
export function readDial(
  problems: Problems,
  path: string,
  scenario: Scenario | undefined,
  spec: DialSpec,
  options: DialOptions = {},
): Dial | undefined {
  if (typeof spec !== 'string' && (typeof spec !== 'object' || spec === null)) {
    problems.add({ path, message: 'unknown lever', received: spec, expected: 'continuation, a path of the file, or a lever' });
    return undefined;
  }
  if (scenario === undefined) return undefined;
  return attempted(
    problems,
    (found) => found.replace(/^dial\b(?:\[0\])?/, path),
    () => dialOf(scenario, spec, options),
  );
}

/** Does what may refuse its input; what it refuses is noted where `pathOf` tells by its own path. */
export function attempted<T>(problems: Problems, pathOf: (path: string) => string, make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const problem of error.problems) problems.add({ ...problem, path: pathOf(problem.path) });
    return undefined;
  }
}
