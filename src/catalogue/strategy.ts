import { InputError, nearest } from '../core/index.ts';
import type { Strategy } from '../strategies/index.ts';
import { catalogue } from './catalogue.ts';
import type { StrategyEntry } from './entry.ts';
import type { ParamValues } from './params.ts';

const byName = new Map(catalogue.flatMap((entry) => [entry.id, ...entry.aliases].map((name) => [name, entry] as const)));

/** The entry with this id or alias, or undefined. */
export function findEntry(id: string): StrategyEntry | undefined {
  return byName.get(id);
}

/**
 * A strategy of the catalogue. Where numbers are given, it carries them as `params`, so that it can be made again.
 *
 * @param id - Its id or one of its aliases.
 * @param params - Numbers of the entry's `params`; those not given take their defaults.
 * @throws InputError where the name is unknown (with the nearest known ones), or listing every parameter that is
 * unknown or out of range.
 * @example
 * strategy('tit-for-tat');
 * strategy('grim'); // the entry `grudger`
 * strategy('random', { p: 0.3 });
 */
export function strategy(id: string, params: ParamValues = {}): Strategy {
  const entry = findEntry(id);
  if (entry === undefined) {
    const close = nearest(id, byName.keys());
    throw new InputError([
      {
        path: 'strategy',
        message: 'unknown strategy',
        received: id,
        expected: close.join(' or ') || 'an id of the catalogue, such as tit-for-tat',
      },
    ]);
  }
  const made = entry.create(params);
  const given = Object.entries(params).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return given.length === 0 ? made : Object.freeze({ ...made, params: Object.fromEntries(given) });
}
