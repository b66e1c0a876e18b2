import { memoryOne } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { lastDeal } from './lastDeal.ts';

/** Strategies that look at the last deal and leave part of the answer to chance. */
export const waverers: readonly StrategyEntry[] = [
  lastDeal({
    id: 'firm-but-fair',
    name: 'Firm but Fair',
    about:
      'Answers a defection it did not deserve with one of its own, makes peace after cooperation, and after mutual defection offers peace two times in three.',
    source: 'Frean 1994',
    peer: 'FirmButFair',
    opening: 'C',
    reply: ['C', 'D', 'C', 2 / 3],
  }),
  lastDeal({
    id: 'burn-both-ends',
    name: 'Burn Both Ends',
    about: 'Answers a defection with one of its own, and goes back on one cooperative deal in ten; opens kindly.',
    source: 'Marinoff 1992',
    peer: 'BurnBothEnds',
    opening: 'C',
    reply: [0.9, 'D', 0.9, 'D'],
  }),
  lastDeal({
    id: 'stochastic-cooperator',
    name: 'Stochastic Cooperator',
    about:
      'Nearly always cooperates after a deal in which both sides did, about four times in ten after mutual defection, and about one time in four when only one side defected.',
    source: 'Adami & Hintze 2013',
    peer: 'StochasticCooperator',
    opening: 'C',
    reply: [0.935, 0.229, 0.266, 0.42],
  }),
  entry({
    id: 'stochastic-wsls',
    name: 'Stochastic Win-Stay, Lose-Shift',
    about: 'Keeps its choice while the other side cooperates and switches when it does not, but does the contrary one time in twenty.',
    source: 'Marc Harper, Axelrod-Python',
    family: 'memory-one',
    params: { ep: { default: 0.05, meaning: 'chance of doing the contrary', least: 0, most: 1 } },
    peer: 'StochasticWSLS',
    create: (named, { ep }) => memoryOne({ ...named, opening: 'C', reply: { CC: 1 - ep, CD: ep, DC: ep, DD: 1 - ep } }),
  }),
  entry({
    id: 'soft-joss',
    name: 'Soft Joss',
    about: 'Returns good for good, answers nine defections in ten with its own, and lets the tenth pass, whatever the payoffs.',
    source: 'PRISON software, LIFL Lille 1998',
    family: 'memory-one',
    params: { q: { default: 0.9, meaning: 'chance of answering a defection with a defection', least: 0, most: 1 } },
    peer: 'SoftJoss',
    create: (named, { q }) => memoryOne({ ...named, opening: 'C', reply: { CC: 'C', CD: 1 - q, DC: 'C', DD: 1 - q } }),
  }),
];
