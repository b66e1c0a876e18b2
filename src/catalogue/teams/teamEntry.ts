import type { Strategy } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import type { StrategiesParam } from '../params.ts';
import type { Tracks } from './squadFor.ts';
import { type Decide, teamProgram } from './teamProgram.ts';
import type { TeamReader } from './teamReader.ts';

/** How a team comes to a decision, whoever sits in it. */
export interface Rule {
  readonly decideFor: (members: readonly Strategy[]) => Decide;
  /** See `TeamSpec`. */
  readonly scored?: boolean;
  readonly nice?: boolean;
}

/** One team of the catalogue. */
export interface TeamRow {
  readonly id: string;
  readonly peer: string;
  readonly name: string;
  readonly about: string;
  /** Who wrote it. */
  readonly author: string;
  readonly rule: Rule;
  /** Ids of the members. */
  readonly team: readonly string[];
}

/** What all teams are made with. */
export interface Workshop {
  readonly read: TeamReader;
  readonly tracks: Tracks;
}

/** The library that the teams come from; none of them was published elsewhere. */
export const library = 'Axelrod-Python 4.13.0 (Knight et al. 2024)';

/** The parameter that names the members. */
export function teamParam(team: readonly string[]): StrategiesParam {
  return {
    kind: 'strategies',
    default: team,
    meaning: 'members, in this order: ids of the catalogue or strategies; a team cannot be a member of one (Axelrod-Python leaves it out)',
  };
}

/** Makes the entry of a row. */
export function teamEntry(row: TeamRow, { read, tracks }: Workshop): StrategyEntry {
  const { id, peer, name, about, author, team, rule } = row;
  const { decideFor, scored = false, nice = false } = rule;
  const make = (named: { readonly id: string; readonly name: string }, given: readonly (string | Strategy)[]): Strategy => {
    const members = read('params.team', given);
    return teamProgram({ ...named, members, decide: decideFor(members), scored, nice }, tracks);
  };
  return entry({
    id,
    peer,
    name,
    about,
    source: `${author}, for ${library}`,
    family: 'meta',
    params: { team: teamParam(team) },
    create: (named, values) => make(named, values.team),
  });
}
