import { InputError, Problems, checkKnown, sides } from '../../core/index.ts';
import { type Game, publicGame } from '../../games/index.ts';
import type { Memory, MemoryState } from '../memory.ts';
import type { Setting } from '../setting.ts';
import { withPayments } from '../withPayments.ts';

/**
 * Checks a memory and gives the game that its states make, with payoffs of nothing.
 *
 * @throws InputError listing unknown states and fields, chances out of range, missing outcomes and bad payments.
 */
export function checkMemory(setting: Setting, memory: Memory): Game {
  const problems = new Problems();
  if (!checkKnown(problems, '', memory, ['start', 'states'])) problems.throwIfAny();
  const written = problems.object('states', memory.states, 'states by name') ? Object.entries(memory.states) : [];
  for (const [name, state] of written) checkState(problems, `states.${name}`, state, setting);
  const game = gathered(problems, '', () => asGame(memory.start, written));
  problems.throwIfAny();
  // without a problem there is a game
  return game as Game;
}

function checkState(problems: Problems, path: string, state: MemoryState, setting: Setting): void {
  if (!checkKnown(problems, path, state, ['payments', 'instead', 'next'])) return;
  const { payments, instead } = state;
  if (payments !== undefined) gathered(problems, path, () => withPayments(setting, payments));
  if (instead === undefined || !checkKnown(problems, `${path}.instead`, instead, sides)) return;
  for (const side of sides) problems.number(`${path}.instead.${side}`, instead[side]);
}

function asGame(start: string, written: readonly (readonly [string, MemoryState])[]): Game {
  const payoffs = { T: 0, R: 0, P: 0, S: 0 };
  return publicGame({ start, states: Object.fromEntries(written.map(([name, state]) => [name, { payoffs, next: state?.next }])) });
}

/** Notes the problems of another check under a path, so that the caller learns of all of them at once. */
function gathered<T>(problems: Problems, path: string, check: () => T): T | undefined {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const problem of error.problems) problems.add({ ...problem, path: path === '' ? problem.path : `${path}.${problem.path}` });
    return undefined;
  }
}
