import { type StrategyEntry, entry } from '../entry.ts';
import { type PastTableSpec, movesOf, pastTable } from './pastTable.ts';

/** A row of the list below. */
interface Row extends Pick<StrategyEntry, 'id' | 'name' | 'about' | 'source' | 'peer'>, Omit<PastTableSpec, 'chances'> {
  readonly aliases?: readonly string[];
  /** The move for each past, in the order of `PastTableSpec.chances`. */
  readonly plays: string;
}

/** Strategies that find a sure move in a table of the past. */
export const tables: readonly StrategyEntry[] = [
  sure({
    id: 'evolved-lookerup-1-1-1',
    name: 'Evolved Looker-Up 1-1-1',
    about:
      'Cooperates only while both do and the other side opened kindly; against one that opened with a defection, only after a deal in which it defected and the other side did not.',
    source: 'Marc Harper (Axelrod-Python); cf. Harper et al. 2017',
    peer: 'EvolvedLookerUp1_1_1',
    own: 1,
    other: 1,
    first: 1,
    opening: 'C',
    plays: 'CDDDDCDD',
  }),
  sure({
    id: 'evolved-lookerup-2-2-2',
    name: 'Evolved Looker-Up 2-2-2',
    about: "Has a fixed answer, found by breeding, to each picture of the last two deals and the other side's first two moves.",
    source: 'Marc Harper (Axelrod-Python); cf. Harper et al. 2017',
    peer: 'EvolvedLookerUp2_2_2',
    own: 2,
    other: 2,
    first: 2,
    opening: 'CC',
    plays: 'CDDCDCDDCDDDCDDDDDCDCDCCCDDCCDCDDDCCCCCDDDCDDDDDDDDDCCDDCDDDCCCD',
  }),
  sure({
    id: 'winner12',
    name: 'Winner12',
    about:
      'Opens with two kind deals and returns the last move after a kind move of its own; after a defection of its own it is kind only if the other side has just turned from kind to hard.',
    source: 'Mathieu & Delahaye 2015',
    peer: 'Winner12',
    own: 1,
    other: 2,
    opening: 'CC',
    plays: 'CDCDDCDD',
  }),
  sure({
    id: 'winner21',
    name: 'Winner21',
    about:
      'Opens hard, then kind, and returns the last move after a kind move of its own; after a defection of its own it asks for two kind moves in a row.',
    source: 'Axelrod-Python 4.13.0, after Mathieu & Delahaye 2015',
    peer: 'Winner21',
    own: 1,
    other: 2,
    opening: 'DC',
    plays: 'CDCDCDDD',
  }),
  // The same letters as winner21, read as their authors do: by two own moves and one of the other's, not the reverse.
  sure({
    id: 'winner21-published',
    name: 'Winner21 (as published)',
    about:
      'Opens hard, then kind, and returns the last move like Tit for Tat until it has defected twice in a row itself; then it goes on defecting.',
    source: 'Mathieu & Delahaye 2015, 2017',
    own: 2,
    other: 1,
    opening: 'DC',
    plays: 'CDCDCDDD',
  }),
  sure({
    id: 'aon2',
    aliases: ['all-or-none-2'],
    name: 'AON2',
    about: 'From the third deal on, cooperates only if in each of the last two deals both sides did the same thing.',
    source: 'Hilbe, Martinez-Vaquero, Chatterjee & Nowak 2017',
    peer: 'AON2',
    own: 2,
    other: 2,
    opening: 'CC',
    plays: 'CDDDDCDDDDCDDDDC',
  }),
  sure({
    id: 'delayed-aon1',
    aliases: ['delayed-all-or-none-1'],
    name: 'Delayed AON1',
    about:
      'Cooperates after a deal in which both defected, and after one in which both cooperated if they had also done the same the time before.',
    source: 'Hilbe, Martinez-Vaquero, Chatterjee & Nowak 2017',
    peer: 'DelayedAON1',
    own: 2,
    other: 2,
    opening: 'CC',
    plays: 'CDDDDCDCDDCDDCDC',
  }),
];

function sure({ own, other, first = 0, opening, plays, ...words }: Row): StrategyEntry {
  return entry({
    ...words,
    family: 'memory-n-lookup',
    create: (named) => pastTable({ ...named, own, other, first, opening, chances: movesOf(plays) }),
  });
}
