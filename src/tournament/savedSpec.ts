import { findEntry } from '../catalogue/index.ts';
import type { ConditionOptions } from '../conditions/index.ts';
import type { Strategy } from '../strategies/index.ts';
import type { Entrant, Entrants, TournamentSpec } from './spec.ts';

/**
 * A specification as plain JSON that runs the same tournament again: strategies of the catalogue by id, with the
 * parameters they were made with; those chosen by their traits by name, as a catalogue may grow; finite strategies of one's own
 * as their data; a length without end as the text `Infinity`, which JSON can hold. Functions cannot be saved: a program or
 * derived rule of one's own is told by its id alone, and has to be handed in again.
 *
 * @param pools - Who was found to play.
 */
export function savedSpec(spec: TournamentSpec, pools: { vendors: readonly Strategy[]; partners: readonly Strategy[] }): TournamentSpec {
  const written: TournamentSpec = {
    ...spec,
    ...savedLength(spec),
    ...(spec.conditions !== undefined && { conditions: spec.conditions.map((one) => ({ ...one, ...savedLength(one) })) }),
  };
  return isOnePool(written)
    ? { ...written, players: savedEntrants(written.players, pools.vendors) }
    : { ...written, vendors: savedEntrants(written.vendors, pools.vendors), partners: savedEntrants(written.partners, pools.partners) };
}

function isOnePool(spec: TournamentSpec): spec is Extract<TournamentSpec, { players: Entrants }> {
  return 'players' in spec && spec.players !== undefined;
}

/** The length in JSON, where there is one that has to be written otherwise. */
function savedLength({ length }: ConditionOptions): Pick<ConditionOptions, 'length'> {
  return length !== undefined && 'rounds' in length && length.rounds === Infinity ? { length: { rounds: 'Infinity' } } : {};
}

function savedEntrants(entrants: Entrants, found: readonly Strategy[]): readonly Entrant[] {
  return ('select' in entrants ? found : entrants).map(savedEntrant);
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
