import { Problems, nearest } from '../core/index.ts';
import { checkChance } from './chance.ts';
import { checkId } from './checkId.ts';
import type { Machine, MachineState, NextOf } from './strategy.ts';

/** What `machine` takes; generic over its state names, so that a misspelt state does not compile. */
export interface MachineSpec<State extends string> {
  readonly id: string;
  readonly name?: string;
  readonly start: NextOf<NoInfer<State>>;
  readonly states: Readonly<Record<State, MachineState<NoInfer<State>>>>;
  /** Where memory goes if it starts again after a round in a state; default `start`. */
  readonly again?: { readonly [S in NoInfer<State>]?: NextOf<NoInfer<State>> };
}

const byMove = ['C', 'D'];
const byOutcome = ['CC', 'CD', 'DC', 'DD'];

/**
 * A finite-state machine. Each state has a chance of intending C and says where to go: by the other's perceived
 * move (`C`, `D`), or by the whole outcome (`CC`, `CD`, `DC`, `DD`: own realised move first). A next value is a
 * state, or chances of several that sum to 1.
 *
 * @throws InputError listing every unknown state, bad chance and bad key.
 * @example
 * machine({
 *   id: 'grim-in-two-states',
 *   start: 'trusting',
 *   states: {
 *     trusting: { play: 'C', next: { C: 'trusting', D: 'closed' } },
 *     closed: { play: 'D', next: { C: 'closed', D: 'closed' } },
 *   },
 * });
 */
export function machine<const State extends string>(spec: MachineSpec<State>): Machine {
  const problems = new Problems();
  if (!problems.object('', spec, '{ id, start, states }')) problems.throwIfAny();
  const { id, name = id, start, states, again } = spec;
  checkId(problems, spec);
  const named = problems.object('states', states, 'states by name');
  const known = new Set(named ? Object.keys(states) : []);
  if (named && known.size === 0) problems.add({ path: 'states', message: 'no states', expected: 'at least one' });
  checkNext(problems, 'start', start, known);
  for (const state of known) checkState(problems, `states.${state}`, states[state as State], known);
  if (again !== undefined) checkAgain(problems, again, known);
  problems.throwIfAny();
  return { kind: 'machine', id, name, start, states, ...(again !== undefined && { again: again as Readonly<Record<string, NextOf>> }) };
}

function checkState(problems: Problems, path: string, state: MachineState, known: ReadonlySet<string>): void {
  if (!problems.object(path, state, '{ play, next }')) return;
  const { play, next } = state;
  checkChance(problems, `${path}.play`, play);
  const keys = Object.keys(next ?? {});
  const are = (wanted: readonly string[]): boolean => keys.length === wanted.length && wanted.every((key) => Object.hasOwn(next, key));
  if (!are(byMove) && !are(byOutcome)) {
    problems.add({ path: `${path}.next`, message: 'wrong keys', received: keys, expected: 'C and D, or CC, CD, DC and DD' });
  }
  for (const key of keys) checkNext(problems, `${path}.next.${key}`, (next as Record<string, NextOf>)[key]!, known);
}

function checkAgain(problems: Problems, again: object, known: ReadonlySet<string>): void {
  if (!problems.object('again', again, 'where memory starts again, by state')) return;
  for (const [state, next] of Object.entries(again)) {
    checkName(problems, `again.${state}`, state, known);
    checkNext(problems, `again.${state}`, next as NextOf, known);
  }
}

function checkName(problems: Problems, path: string, state: string, known: ReadonlySet<string>): void {
  if (known.has(state)) return;
  problems.add({ path, message: 'unknown state', received: state, expected: nearest(state, known).join(' or ') || [...known].join(', ') });
}

function checkNext(problems: Problems, path: string, next: NextOf, known: ReadonlySet<string>): void {
  if (typeof next === 'string') {
    checkName(problems, path, next, known);
    return;
  }
  let sum = 0;
  for (const [state, chance] of Object.entries(next ?? {})) {
    checkName(problems, path, state, known);
    if (problems.chance(`${path}.${state}`, chance)) sum += chance;
  }
  if (Math.abs(sum - 1) > 1e-9) problems.add({ path, message: 'chances do not sum to 1', received: sum, expected: '1' });
}
