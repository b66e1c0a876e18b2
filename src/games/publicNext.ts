import { type Problems, nearest } from '../core/index.ts';
import type { NextState } from './game.ts';

/** Where an outcome leads: a state, chances of several (what is missing to 1 is the chance that the relationship ends), or null: it ends. */
export type PublicNext<State extends string = string> = State | { readonly [S in State]?: number } | null;

/** Chances that miss 1 by less than this are taken to sum to 1. */
const slack = 1e-9;

/** The ways on and the chance of the end. */
interface Ways {
  readonly next: readonly NextState[];
  readonly ends: number;
}

/** Reads where one outcome leads, noting what is wrong with it. */
export function readNext(problems: Problems, path: string, next: PublicNext | undefined, names: readonly string[]): Ways {
  if (next === null) return { next: [], ends: 1 };
  if (typeof next === 'string') {
    checkName(problems, path, next, names);
    return { next: [{ state: names.indexOf(next), chance: 1 }], ends: 0 };
  }
  if (typeof next !== 'object') {
    problems.add({ path, message: 'missing outcome', received: next, expected: 'a state, chances of several, or null for the end' });
    return { next: [], ends: 1 };
  }
  let sum = 0;
  const ways: NextState[] = [];
  for (const [name, chance] of Object.entries(next)) {
    checkName(problems, path, name, names);
    if (!problems.chance(`${path}.${name}`, chance)) continue;
    sum += chance;
    if (chance > 0) ways.push({ state: names.indexOf(name), chance });
  }
  if (sum > 1 + slack)
    problems.add({ path, message: 'chances sum to more than 1', received: sum, expected: 'at most 1; the rest is the chance of the end' });
  return { next: ways, ends: sum > 1 - slack ? 0 : 1 - sum };
}

/** Notes a name that is not among the states, with the nearest that are. */
export function checkName(problems: Problems, path: string, name: unknown, names: readonly string[]): void {
  if (typeof name === 'string' && names.includes(name)) return;
  const expected = (typeof name === 'string' ? nearest(name, names).join(' or ') : '') || names.join(', ');
  problems.add({ path, message: 'unknown state', received: name, expected });
}
