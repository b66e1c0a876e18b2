import { Problems, nearest } from '../core/index.ts';
import { type ConditionOptions, readConditions } from '../conditions/index.ts';
import type { Method } from '../jobs/index.ts';
import type { Strategy } from '../strategies/index.ts';
import { readEntrants } from './readEntrants.ts';
import type { OnePool, TournamentSpec, TwoPools } from './spec.ts';

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

/** What a specification holds beside conditions. */
const ownNames = ['players', 'vendors', 'partners', 'repetitions', 'seed', 'selfPlay', 'method'];

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
  const { game, length, noise, recall, discount, repetitions = 20, seed = 'donnant', method = 'auto' } = spec;
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
  const pools = readPools(spec, problems);
  problems.throwIfAny();
  return { ...pools, conditions, repetitions, seed, method };
}

function readPools(spec: TournamentSpec, problems: Problems): Pick<ReadySpec, 'vendors' | 'partners' | 'onePool' | 'selfPlay'> {
  const { players, vendors, partners, selfPlay = true }: Partial<OnePool & TwoPools> = spec;
  if (typeof selfPlay !== 'boolean') {
    problems.add({ path: 'selfPlay', message: 'not a yes or no', received: selfPlay, expected: 'true or false' });
  }
  if (players === undefined && vendors === undefined && partners === undefined) {
    problems.add({ path: 'players', message: 'nobody to play', expected: 'players, or vendors and partners' });
    return { vendors: [], partners: [], onePool: true, selfPlay };
  }
  if (players === undefined) {
    if (selfPlay === false) {
      problems.add({
        path: 'selfPlay',
        message: 'means nothing where two pools meet',
        received: false,
        expected: 'players, or no selfPlay',
      });
    }
    return {
      vendors: readEntrants(problems, 'vendors', vendors),
      partners: readEntrants(problems, 'partners', partners),
      onePool: false,
      selfPlay: true,
    };
  }
  for (const [name, pool] of Object.entries({ vendors, partners })) {
    if (pool !== undefined)
      problems.add({ path: name, message: 'a second kind of pool beside players', expected: 'players alone, or vendors and partners' });
  }
  const pool = readEntrants(problems, 'players', players);
  if (!selfPlay && pool.length < 2) {
    const expected = 'at least two players, or selfPlay: true';
    problems.add({ path: 'players', message: 'nobody to meet', received: pool.length, expected });
  }
  return { vendors: pool, partners: pool, onePool: true, selfPlay };
}
