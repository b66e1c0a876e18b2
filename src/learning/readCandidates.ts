import { catalogue, strategy } from '../catalogue/index.ts';
import { InputError, type Problems, checkKnown } from '../core/index.ts';
import type { Payoffs } from '../games/index.ts';
import { type FiniteStrategy, type Program, type Strategy, checkContents, checkStrategy, resolve } from '../strategies/index.ts';
import type { FitCandidate } from './fitOptions.ts';
import { labelOf } from './labelOf.ts';

/** A candidate, checked. */
export type Candidate = {
  readonly id: string;
  /** Of no other candidate: see `labelOf`. */
  readonly label: string;
  readonly name: string;
} & (
  | { readonly kind: 'strategy'; readonly strategy: FiniteStrategy | Program }
  | { readonly kind: 'machine'; readonly states: number }
  | { readonly kind: 'memory-one' }
);

/** Most states that are searched for. */
const mostStates = 8;

/** Candidates that were named; whatever is none is noted. */
export function readCandidates(problems: Problems, given: readonly FitCandidate[], payoffs: Payoffs, rounds: number): Candidate[] {
  if (!Array.isArray(given) || given.length === 0) {
    const expected = 'a list of ids, strategies, { states } or { memory: 1 }';
    problems.add({ path: 'candidates', message: 'nobody to choose from', received: given, expected });
    return [];
  }
  const read = given.flatMap((one: FitCandidate, i) => {
    const path = `candidates[${i}]`;
    return readCandidate(problems, path, one, payoffs, rounds).map((candidate) => ({ path, candidate }));
  });
  // parameters are not carried by all that were made with some, but in their names
  const namesOf = (label: string): number => new Set(read.flatMap(({ candidate: one }) => (one.label === label ? [one.name] : []))).size;
  const seen = new Set<string>();
  return read.map(({ path, candidate }) => {
    const label = namesOf(candidate.label) > 1 ? candidate.name : candidate.label;
    if (seen.has(label)) problems.add({ path, message: 'named twice', received: label, expected: 'each candidate once' });
    seen.add(label);
    return { ...candidate, label };
  });
}

function readCandidate(problems: Problems, path: string, given: FitCandidate, payoffs: Payoffs, rounds: number): Candidate[] {
  if (asksFor(given, 'states')) {
    checkKnown(problems, path, given, ['states']);
    const { states } = given;
    if (!problems.whole(`${path}.states`, states, 1)) return [];
    if (states > mostStates) {
      problems.add({ path: `${path}.states`, message: 'too many states', received: states, expected: `at most ${mostStates}` });
    }
    const id = `machine-${states}`;
    return [{ kind: 'machine', id, label: id, name: `Best machine, ${states} state${states === 1 ? '' : 's'} at most`, states }];
  }
  if (asksFor(given, 'memory')) {
    checkKnown(problems, path, given, ['memory']);
    if (given.memory === 1) return [{ kind: 'memory-one', id: 'memory-one', label: 'memory-one', name: 'Best rule by the last outcome' }];
    problems.add({ path: `${path}.memory`, message: 'not a memory that can be fitted', received: given.memory, expected: '1' });
    return [];
  }
  try {
    if (typeof given === 'string') return [named(strategy(given), payoffs, rounds)];
    if (!checkStrategy(problems, path, given)) return [];
    checkContents(problems, path, given);
    return [named(given, payoffs, rounds)];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const problem of error.problems) {
      problems.add({ ...problem, path: problem.path === 'strategy' ? path : `${path}.${problem.path}` });
    }
    return [];
  }
}

/** Whether a candidate is to be made to fit, by its field; machines and programs, which have fields of these names, have a kind. */
function asksFor<Field extends 'states' | 'memory'>(given: unknown, field: Field): given is Readonly<Record<Field, unknown>> {
  return typeof given === 'object' && given !== null && field in given && !('kind' in given);
}

/** All of the catalogue but teams; those that do not exist for these payoffs or rounds are told apart. */
export function wholeCatalogue(payoffs: Payoffs, rounds: number): { candidates: Candidate[]; leftOut: string[] } {
  const candidates: Candidate[] = [];
  const leftOut: string[] = [];
  for (const entry of catalogue) {
    if (entry.family === 'meta') continue;
    try {
      candidates.push(named(entry.create(), payoffs, rounds));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      leftOut.push(entry.id);
    }
  }
  return { candidates, leftOut };
}

function named(given: Strategy, payoffs: Payoffs, rounds: number): Candidate {
  const { id, name } = given;
  return { kind: 'strategy', id, label: labelOf(given), name, strategy: resolve(given, payoffs, rounds) };
}
