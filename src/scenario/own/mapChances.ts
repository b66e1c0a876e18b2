import { isNamed } from '../../schema/index.ts';
import type { OwnKind } from './ownSchema.ts';

/** Puts something in place of what is written where a chance belongs, at a path such as `reply.CD`. */
export type Change = (written: unknown, path: string) => unknown;

/** What a strategy of each kind consists of, with its chances changed; nothing is checked here. */
export function mapChances(kind: OwnKind, raw: object, change: Change): object {
  const { opening, reply, depth, table, start, states, again } = raw as Readonly<Record<string, unknown>>;
  switch (kind) {
    case 'memory-one':
      return { opening: change(opening, 'opening'), reply: mapNamed(reply, 'reply', change) };
    case 'lookup':
      // a text of moves reads more easily than a list of them
      return { depth, opening: typeof opening === 'string' ? [...opening] : opening, table: mapNamed(table, 'table', change) };
    case 'machine': {
      const next: Change = (written, path) => (isNamed(written) ? mapNamed(written, path, change) : stateName(written));
      const state: Change = (written, path) => {
        if (!isNamed(written)) return written;
        const { play, next: ways } = written as Readonly<Record<string, unknown>>;
        return { play: change(play, `${path}.play`), next: mapNamed(ways, `${path}.next`, next) };
      };
      const further = again === undefined ? {} : { again: mapNamed(again, 'again', next) };
      return { start: next(start, 'start'), states: mapNamed(states, 'states', state), ...further };
    }
  }
}

function mapNamed(named: unknown, path: string, change: Change): unknown {
  if (!isNamed(named)) return named;
  return Object.fromEntries(Object.entries(named).map(([name, written]) => [name, change(written, `${path}.${name}`)]));
}

/** YAML reads the state 1 as a number. */
function stateName(written: unknown): unknown {
  return typeof written === 'number' ? String(written) : written;
}
