import { machine } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

/** The turns are counted, so that a move that comes out wrong does not shift them. */
export const randomTitForTat: StrategyEntry = entry({
  id: 'random-tit-for-tat',
  name: 'Random Tit for Tat',
  about: 'Returns what the other side did in every even deal, and leaves every odd deal after the first to chance; opens kindly.',
  source: 'Zachary M. Taylor, Axelrod-Python',
  family: 'population/other',
  params: { p: { default: 0.5, meaning: 'chance of cooperating in the deals left to chance', least: 0, most: 1 } },
  peer: 'RandomTitForTat',
  create: (named, { p }) =>
    machine({
      ...named,
      start: 'opening',
      states: {
        opening: { play: 'C', next: { C: 'good for good', D: 'bad for bad' } },
        'good for good': { play: 'C', next: { C: 'by chance', D: 'by chance' } },
        'bad for bad': { play: 'D', next: { C: 'by chance', D: 'by chance' } },
        'by chance': { play: p, next: { C: 'good for good', D: 'bad for bad' } },
      },
    }),
});
