import { findEntry } from '../catalogue/index.ts';
import type { Strategy } from '../strategies/index.ts';
import type { Entrant, OnePool, TournamentSpec } from './spec.ts';

/**
 * A specification as plain JSON that runs the same tournament again: strategies of the catalogue by id, with the
 * parameters they were made with; finite strategies of one's own as their data; a length without end as the text
 * `Infinity`, which JSON can hold. Functions cannot be saved: a program or derived rule of one's own is told by its id
 * alone, and has to be handed in again.
 */
export function savedSpec(spec: TournamentSpec): TournamentSpec {
  const { length } = spec;
  const written: TournamentSpec = {
    ...spec,
    ...(length !== undefined && 'rounds' in length && length.rounds === Infinity && { length: endless }),
  };
  return isOnePool(written)
    ? { ...written, players: written.players.map(savedEntrant) }
    : { ...written, vendors: written.vendors.map(savedEntrant), partners: written.partners.map(savedEntrant) };
}

const endless = { rounds: 'Infinity' } as const;

function isOnePool(spec: TournamentSpec): spec is OnePool {
  return 'players' in spec && spec.players !== undefined;
}

function savedEntrant(entrant: Entrant): Entrant {
  if (typeof entrant === 'string' || !('kind' in entrant)) return entrant;
  const { kind, id, params } = entrant;
  const named = params === undefined ? id : { id, params };
  if (kind === 'program' || kind === 'derived') return named;
  return isOfCatalogue(entrant) ? named : entrant;
}

/** Whether the catalogue makes this very strategy; one of one's own may bear a name that is taken. */
function isOfCatalogue({ params = {}, ...rule }: Strategy): boolean {
  const entry = findEntry(rule.id);
  return entry !== undefined && Object.keys(params).every((name) => name in entry.params) && sameData(entry.create(params), rule);
}

function sameData(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
