import type { StrategyEntry } from '../entry.ts';
import { mealyEntry } from './mealy.ts';

/** Small machines that Daniel Ashlock and his co-authors named among the many they bred. The Fortress tables follow the first paper: those printed in Li, Hingston & Kendall 2011 are reported to be wrong. */
export const ashlockMachines: readonly StrategyEntry[] = [
  mealyEntry({
    id: 'fortress-3',
    name: 'Fortress 3',
    about: 'Keeps its gate shut until the other side has defected twice in a row, then cooperates for as long as the other side does.',
    source: 'W. Ashlock & D. Ashlock 2006',
    peer: 'Fortress3',
    start: '1D',
    table: {
      1: ['1D', '2D'],
      2: ['1D', '3C'],
      3: ['3C', '1D'],
    },
  }),
  mealyEntry({
    id: 'fortress-4',
    name: 'Fortress 4',
    about:
      'Keeps its gate shut until the other side has defected three times in a row, then cooperates for as long as the other side does.',
    source: 'W. Ashlock & D. Ashlock 2006',
    peer: 'Fortress4',
    start: '1D',
    table: {
      1: ['1D', '2D'],
      2: ['1D', '3D'],
      3: ['1D', '4C'],
      4: ['4C', '1D'],
    },
  }),
  mealyEntry({
    id: 'predator',
    name: 'Predator',
    about:
      'Opens with one kind deal, then preys on a side that never defects; one that hits back is put through several tests before it is met with peace, prey again or plain defection.',
    source: 'W. Ashlock & D. Ashlock 2006',
    peer: 'Predator',
    start: '0C',
    table: {
      0: ['0D', '1D'],
      1: ['2D', '3D'],
      2: ['4C', '3D'],
      3: ['5D', '4C'],
      4: ['2C', '6D'],
      5: ['7D', '3D'],
      6: ['7C', '7D'],
      7: ['8D', '7D'],
      8: ['8D', '6D'],
    },
  }),
  mealyEntry({
    id: 'pun1',
    name: 'Pun1',
    about:
      'Opens with a defection, is kind in every second deal whatever happened, and in the deals between returns the last move of the other side.',
    source: 'Ashlock, Kim & Leahy 2006',
    peer: 'Pun1',
    start: '1D',
    table: {
      1: ['2C', '2C'],
      2: ['1C', '1D'],
    },
  }),
  mealyEntry({
    id: 'raider',
    name: 'Raider',
    about:
      'Raids in pairs of defections and offers one kind deal to a side that hits back; only one that hits back twice running wins it over, to Tit for Tat for good.',
    source: 'Ashlock, Tsang & Ashlock 2014',
    peer: 'Raider',
    start: '0D',
    table: {
      0: ['2D', '2D'],
      1: ['1C', '1D'],
      2: ['0D', '3C'],
      3: ['0D', '1C'],
    },
  }),
  mealyEntry({
    id: 'ripoff',
    name: 'Ripoff',
    about:
      'Takes every second deal from a side that does not complain; after the first defection it meets it makes one kind move and plays Tit for Tat for good.',
    source: 'Ashlock & Kim 2008',
    peer: 'Ripoff',
    start: '1D',
    table: {
      1: ['2C', '3C'],
      2: ['1D', '3C'],
      3: ['3C', '3D'],
    },
  }),
  mealyEntry({
    id: 'usually-cooperates',
    name: 'Usually Cooperates',
    about: 'Cooperates nearly always: only a defection that is followed by a kind move draws one defection in return.',
    source: 'Ashlock, Kim & Ashlock 2009',
    peer: 'UsuallyCooperates',
    start: '1C',
    table: {
      1: ['1C', '2C'],
      2: ['1D', '1C'],
    },
  }),
  mealyEntry({
    id: 'usually-defects',
    name: 'Usually Defects',
    about: 'Defects nearly always: only a kind move that is followed by a defection earns one kind move in return.',
    source: 'Ashlock, Kim & Ashlock 2009',
    peer: 'UsuallyDefects',
    start: '1D',
    table: {
      1: ['2D', '1D'],
      2: ['1D', '1C'],
    },
  }),
  mealyEntry({
    id: 'solution-b1',
    name: 'Solution B1',
    about: 'Defects until the other side has made its first kind move, defects once more, and cooperates from then on whatever comes.',
    source: 'Ashlock, Brown & Hingston 2015',
    peer: 'SolutionB1',
    start: '1D',
    table: {
      1: ['2D', '1D'],
      2: ['2C', '3C'],
      3: ['3C', '3C'],
    },
  }),
  mealyEntry({
    id: 'solution-b5',
    name: 'Solution B5',
    about:
      'Opens with a defection, stays kind to a kind side and hard on one that keeps defecting; kindness after lasting trouble can go unheard until the other side has defected once more.',
    source: 'Ashlock, Brown & Hingston 2015',
    peer: 'SolutionB5',
    start: '1D',
    table: {
      1: ['2C', '6D'],
      2: ['2C', '3D'],
      3: ['6C', '1D'],
      4: ['3C', '6D'],
      5: ['5D', '4D'],
      6: ['3C', '5D'],
    },
  }),
  mealyEntry({
    id: 'thumper',
    name: 'Thumper',
    about: 'Answers a defection with exactly two of its own; what the other side does during the first of them is not held against it.',
    source: 'Ashlock & Kim 2008',
    peer: 'Thumper',
    start: '1C',
    table: {
      1: ['1C', '2D'],
      2: ['1D', '1D'],
    },
  }),
];
