import { memoryOne } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { davis } from './davis.ts';
import { downing } from './downing.ts';
import { feld } from './feld.ts';
import { graaskamps } from './graaskamp.ts';
import { nydeggers } from './nydegger.ts';
import { shubik } from './shubik.ts';
import { steinAndRapoport } from './steinAndRapoport.ts';
import { tidemanAndChieruzzi } from './tidemanAndChieruzzi.ts';
import { tullock } from './tullock.ts';

/** Entries of Axelrod's first tournament (1980) that are not known by a name of their own, in the order of their places. */
export const firstTournament: readonly StrategyEntry[] = [
  tidemanAndChieruzzi,
  ...nydeggers,
  entry({
    id: 'first-by-grofman',
    aliases: ['grofman'],
    name: 'First by Grofman',
    about: 'Cooperates when both sides did the same in the last deal; when they differed, cooperates two times in seven.',
    source: 'Bernard Grofman in Axelrod 1980, placed 4th',
    family: 'memory-one',
    peer: 'FirstByGrofman',
    create: (named) => memoryOne({ ...named, opening: 'C', reply: { CC: 1, CD: 2 / 7, DC: 2 / 7, DD: 1 } }),
  }),
  shubik,
  steinAndRapoport,
  davis,
  ...graaskamps,
  downing,
  feld,
  entry({
    id: 'first-by-joss',
    aliases: ['joss', 'hard-joss'],
    name: 'First by Joss',
    about: 'Returns every defection, and slips in one of its own in a tenth of the deals after the other side cooperated.',
    source: 'Johann Joss in Axelrod 1980, placed 12th',
    family: 'memory-one',
    params: { p: { default: 0.9, meaning: 'chance of cooperating after the other side cooperated', least: 0, most: 1 } },
    peer: 'FirstByJoss',
    create: (named, { p }) => memoryOne({ ...named, opening: 'C', reply: { CC: p, CD: 0, DC: p, DD: 0 } }),
  }),
  tullock,
  entry({
    id: 'first-by-anonymous',
    aliases: ['anonymous'],
    name: 'First by Anonymous',
    about: 'Cooperates about half of the time, with a chance that it redraws between 30 % and 70 % before every deal.',
    source: 'a graduate student, unnamed, in Axelrod 1980, placed 14th',
    family: 'population/other',
    peer: 'FirstByAnonymous',
    // A chance drawn afresh, evenly from 0.3 to 0.7 and used once, is the same in law as its mean.
    create: (named) => memoryOne({ ...named, opening: 0.5, reply: { CC: 0.5, CD: 0.5, DC: 0.5, DD: 0.5 } }),
  }),
];
