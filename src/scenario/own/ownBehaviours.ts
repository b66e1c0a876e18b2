import { type ParamValues, type StrategyEntry, findEntry, strategy } from '../../catalogue/index.ts';
import type { Problems } from '../../core/index.ts';
import type { Strategy } from '../../strategies/index.ts';
import { isNamed } from '../../schema/index.ts';
import { readOwn } from './readOwn.ts';

/** Strategies that a scenario brings itself, by id; undefined where one is at fault, which is noted. */
export type OwnBehaviours = ReadonlyMap<string, StrategyEntry | undefined>;

/** The strategies that a scenario brings itself: a list, or named values by id. Notes everything that is wrong with them. */
export function readOwnBehaviours(raw: unknown, problems: Problems): OwnBehaviours {
  const own = new Map<string, StrategyEntry | undefined>();
  for (const [at, written] of strategiesIn(raw)) {
    if (written === undefined) continue;
    if (typeof written === 'string') {
      const expected = 'the strategy itself, as named values, or a file that can be read here';
      problems.add({ path: at, message: 'a file that was not handed over', received: written, expected });
      continue;
    }
    const { id, entry } = readOwn(written, at, problems);
    if (id === undefined) continue;
    if (own.has(id)) problems.add({ path: `${at}.id`, message: 'id given twice', received: id, expected: 'an id of its own' });
    else own.set(id, entry);
  }
  return own;
}

/**
 * A scenario file with its strategies by id, which stand for themselves wherever the file goes, where a list of things with
 * ids could be taken for the things.
 */
export function withStrategiesById(file: object): object {
  const listed = (file as { readonly strategies?: unknown }).strategies;
  if (!Array.isArray(listed)) return file;
  const strategies = listed.map((written: { readonly id: string }) => {
    const { id, ...rest } = written;
    return [id, rest] as const;
  });
  return { ...file, strategies: Object.fromEntries(strategies) };
}

function strategiesIn(raw: unknown): (readonly [at: string, written: unknown])[] {
  if (Array.isArray(raw)) return raw.map((written: unknown, i) => [`strategies[${i}]`, written]);
  if (!isNamed(raw)) return [];
  return Object.entries(raw).map(([id, written]: [string, unknown]) => [
    `strategies.${id}`,
    isNamed(written) ? { id, ...written } : written,
  ]);
}

/** The entry of a behaviour: one that the scenario brings itself, or one of the catalogue. */
export function findBehaviour(id: string, own: OwnBehaviours): StrategyEntry | undefined {
  return own.get(id) ?? findEntry(id);
}

/**
 * The strategy of a behaviour.
 *
 * @throws InputError where it does not take its parameters.
 */
export function makeBehaviour(id: string, params: ParamValues, own: OwnBehaviours): Strategy {
  return own.get(id)?.create(params) ?? strategy(id, params);
}
