import { InputError, Problems } from '../core/index.ts';
import { strategy } from '../catalogue/index.ts';
import { type ConditionOptions, readConditions } from '../conditions/index.ts';
import type { Method } from '../jobs/index.ts';
import type { Strategy } from '../strategies/index.ts';
import type { Entrant, TournamentSpec } from './spec.ts';

/** A tournament with its strategies found and its options filled in. */
export interface ReadySpec {
  readonly vendors: readonly Strategy[];
  readonly partners: readonly Strategy[];
  /** Whether both lists are one pool. */
  readonly onePool: boolean;
  readonly selfPlay: boolean;
  readonly conditions: ConditionOptions;
  readonly repetitions: number;
  readonly seed: string;
  readonly method: Method;
}

const methods: readonly Method[] = ['auto', 'exact', 'sampled'];

/**
 * Checks a specification and finds its strategies.
 *
 * @throws InputError listing every problem.
 */
export function readSpec(spec: TournamentSpec): ReadySpec {
  const problems = new Problems();
  const { game, length, noise, recall, discount, repetitions = 20, seed = 'donnant', method = 'auto' } = spec;
  const conditions: ConditionOptions = {
    ...(game !== undefined && { game }),
    ...(length !== undefined && { length }),
    ...(noise !== undefined && { noise }),
    ...(recall !== undefined && { recall }),
    ...(discount !== undefined && { discount }),
  };
  readConditions(conditions, problems);
  problems.whole('repetitions', repetitions, 1);
  if (typeof seed !== 'string') problems.add({ path: 'seed', message: 'not a text', received: seed, expected: 'any text' });
  if (!methods.includes(method))
    problems.add({ path: 'method', message: 'unknown method', received: method, expected: methods.join(', ') });
  const onePool = 'players' in spec;
  const vendors = find(problems, onePool ? 'players' : 'vendors', onePool ? spec.players : spec.vendors);
  const partners = onePool ? vendors : find(problems, 'partners', spec.partners);
  const selfPlay = onePool ? (spec.selfPlay ?? true) : true;
  if (onePool && !selfPlay && vendors.length < 2) {
    problems.add({
      path: 'players',
      message: 'nobody to meet',
      received: vendors.length,
      expected: 'at least two players, or selfPlay: true',
    });
  }
  problems.throwIfAny();
  return { vendors, partners, onePool, selfPlay, conditions, repetitions, seed, method };
}

function find(problems: Problems, path: string, entrants: readonly Entrant[] | undefined): Strategy[] {
  if (!Array.isArray(entrants) || entrants.length === 0) {
    problems.add({ path, message: 'nobody to play', received: entrants, expected: 'at least one strategy id or strategy' });
    return [];
  }
  return entrants.flatMap((entrant: Entrant, i) => {
    if (typeof entrant !== 'string') return [entrant];
    try {
      return [strategy(entrant)];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      for (const problem of error.problems) problems.add({ ...problem, path: `${path}[${i}]` });
      return [];
    }
  });
}
