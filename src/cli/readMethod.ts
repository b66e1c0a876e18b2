import type { Method } from '../jobs/index.ts';
import type { Call } from './command.ts';
import { textOf } from './readOptions.ts';
import { problemTexts } from './problemTexts.ts';

const methods: readonly Method[] = ['auto', 'exact', 'sampled'];

/** The method of `--method`. Notes one that there is none of. */
export function readMethod(call: Call): Method | undefined {
  const text = textOf(call, 'method');
  const method = methods.find((known) => known === text);
  if (text !== undefined && method === undefined) {
    call.problems.add({ path: '--method', received: text, expected: methods.join(', '), ...problemTexts.method });
  }
  return method;
}
