import { Problems, nearest } from '../core/index.ts';
import { type ConditionOptions, readConditions } from '../conditions/index.ts';
import type { Method } from '../jobs/index.ts';
import { type ReadyCondition, readTournamentConditions } from './readTournamentConditions.ts';
import { type ReadyPools, readPools } from './readPools.ts';
import type { TournamentSpec } from './spec.ts';
import { readLevel } from './statistics/readLevel.ts';

/** A tournament with its strategies found and its options filled in. */
export interface ReadySpec extends ReadyPools {
  /** What all of it is played under, unless `several` says otherwise. */
  readonly conditions: ConditionOptions;
  /** The conditions, where there are several sets of them. */
  readonly several: readonly ReadyCondition[] | null;
  readonly repetitions: number;
  readonly seed: string;
  readonly method: Method;
  readonly measures: boolean;
  /** How sure statements on places are to be; null where there are to be none. */
  readonly statistics: number | null;
}

/** What a specification holds beside conditions. */
const ownNames = [
  'players',
  'vendors',
  'partners',
  'pairs',
  'repetitions',
  'seed',
  'selfPlay',
  'method',
  'measures',
  'statistics',
  'conditions',
];

const methods: readonly Method[] = ['auto', 'exact', 'sampled'];

/**
 * Checks a specification and finds its strategies.
 *
 * @throws InputError listing every problem.
 */
export function readSpec(spec: TournamentSpec): ReadySpec {
  const problems = new Problems();
  if (!problems.object('', spec, 'an object with players, or with vendors and partners')) problems.throwIfAny();
  readConditions(spec, problems, ownNames);
  const { game, length, noise, recall, discount, repetitions = 20, seed = 'donnant', method = 'auto', measures = false } = spec;
  const conditions: ConditionOptions = {
    ...(game !== undefined && { game }),
    ...(length !== undefined && { length }),
    ...(noise !== undefined && { noise }),
    ...(recall !== undefined && { recall }),
    ...(discount !== undefined && { discount }),
  };
  problems.whole('repetitions', repetitions, 1);
  if (typeof seed !== 'string') problems.add({ path: 'seed', message: 'not a text', received: seed, expected: 'any text' });
  if (!methods.includes(method))
    problems.add({
      path: 'method',
      message: 'unknown method',
      received: method,
      expected: nearest(method, methods)[0] ?? methods.join(', '),
    });
  if (typeof measures !== 'boolean') {
    problems.add({ path: 'measures', message: 'not a yes or no', received: measures, expected: 'true or false' });
  }
  const several = spec.conditions === undefined ? null : readTournamentConditions(problems, spec.conditions, conditions);
  const statistics = readLevel(problems, spec.statistics);
  const pools = readPools(spec, problems);
  problems.throwIfAny();
  return { ...pools, conditions, several, repetitions, seed, method, measures, statistics };
}
