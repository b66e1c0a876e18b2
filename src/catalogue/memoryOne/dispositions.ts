import type { StrategyEntry } from '../entry.ts';
import { lastDeal } from './lastDeal.ts';

/** Strategies that open by chance and then follow one simple inclination. */
export const dispositions: readonly StrategyEntry[] = [
  lastDeal({
    id: 'allc-or-alld',
    aliases: ['repeat'],
    name: 'All C or All D',
    about: 'Decides in the first deal by chance, a little more often for cooperation, and then repeats its own last choice for ever.',
    source: 'Marc Harper, Axelrod-Python; called Repeat by Akin 2015',
    peer: 'ALLCorALLD',
    opening: 0.6,
    reply: ['C', 'C', 'D', 'D'],
  }),
  lastDeal({
    id: 'desperate',
    name: 'Desperate',
    about: 'Opens by the toss of a coin, and then cooperates only when both sides defected in the last deal.',
    source: 'van den Berg & Weissing 2015',
    peer: 'Desperate',
    opening: 0.5,
    reply: ['D', 'D', 'D', 'C'],
  }),
  lastDeal({
    id: 'hopeless',
    name: 'Hopeless',
    about: 'Opens by the toss of a coin, and then defects only when both sides cooperated in the last deal.',
    source: 'van den Berg & Weissing 2015',
    peer: 'Hopeless',
    opening: 0.5,
    reply: ['D', 'C', 'C', 'C'],
  }),
  lastDeal({
    id: 'willing',
    name: 'Willing',
    about: 'Opens by the toss of a coin, and then cooperates unless both sides defected in the last deal.',
    source: 'van den Berg & Weissing 2015',
    peer: 'Willing',
    opening: 0.5,
    reply: ['C', 'C', 'C', 'D'],
  }),
];
