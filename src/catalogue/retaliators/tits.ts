import { machine } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { answerRuns } from './answerRuns.ts';

/** Harsher relatives of Tit for Tat. */
export const tits: readonly StrategyEntry[] = [
  entry({
    id: 'hard-tit-for-tat',
    name: 'Hard Tit for Tat',
    about: 'Defects if the other side defected in any of the last three deals.',
    source: 'competition of prisoners-dilemma.com (as of 2017)',
    family: 'retaliator',
    peer: 'HardTitForTat',
    create: (named) => answerRuns(named, 3, 1),
  }),
  entry({
    id: 'n-tits-for-m-tats',
    name: 'N Tits for M Tats',
    about:
      'Answers M defections in a row with N of its own (two with three, where not told otherwise), counted afresh from each further provocation.',
    source: 'Marc Harper, in Axelrod-Python 4.13.0',
    family: 'retaliator',
    params: {
      N: { default: 3, meaning: 'defections of an answer', least: 0, most: 60, whole: true },
      M: { default: 2, meaning: 'defections in a row that call for an answer; 0: it always answers', least: 0, most: 60, whole: true },
    },
    peer: 'NTitsForMTats',
    create: (named, { N, M }) => answerRuns(named, N, M),
  }),
  entry({
    id: 'spiteful-tit-for-tat',
    aliases: ['tft-spiteful'],
    name: 'Spiteful Tit for Tat',
    about: 'Plays Tit for Tat until the other side defects in two deals running, and defects for good after that.',
    source: 'PRISON project, University of Lille, 1998',
    family: 'retaliator',
    peer: 'SpitefulTitForTat',
    create: (named) =>
      machine({
        ...named,
        start: 'calm',
        states: {
          calm: { play: 'C', next: { C: 'calm', D: 'warned' } },
          warned: { play: 'D', next: { C: 'calm', D: 'closed' } },
          closed: { play: 'D', next: { C: 'closed', D: 'closed' } },
        },
      }),
  }),
];
