import { memoryOne } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { lastDeal } from './lastDeal.ts';

/** Strategies that look at the last deal and turn the usual answer round. */
export const contrarians: readonly StrategyEntry[] = [
  lastDeal({
    id: 'anti-tit-for-tat',
    aliases: ['psycho'],
    name: 'Anti Tit for Tat',
    about: 'Opens kindly, then does the opposite of what the other side did in the last deal.',
    source: 'Hilbe, Nowak & Traulsen 2013; called Psycho by Ashlock, Kim & Ashlock 2009',
    peer: 'AntiTitForTat',
    opening: 'C',
    reply: ['D', 'C', 'D', 'C'],
  }),
  lastDeal({
    id: 'bully',
    aliases: ['reverse-tit-for-tat'],
    name: 'Bully',
    about: 'Opens with a defection, goes on taking advantage of a side that cooperates, and gives way to one that defects.',
    source: 'Nachbar 1992',
    peer: 'Bully',
    opening: 'D',
    reply: ['D', 'C', 'D', 'C'],
  }),
  lastDeal({
    id: 'negation',
    name: 'Negation',
    about: 'Tosses a coin in the first deal, then does the opposite of what the other side did in the last one.',
    source: 'online competition of prisoners-dilemma.com, seen 2017',
    peer: 'Negation',
    opening: 0.5,
    reply: ['D', 'C', 'D', 'C'],
  }),
  entry({
    id: 'win-shift-lose-stay',
    aliases: ['reverse-pavlov'],
    name: 'Win-Shift, Lose-Stay',
    about:
      'Changes its choice after a deal in which the other side cooperated, and holds on to it after one in which the other side did not.',
    source: 'Li, Hingston & Kendall 2011',
    family: 'memory-one',
    params: { initial: { kind: 'choice', default: 'D', options: ['C', 'D'], meaning: 'choice in the first deal' } },
    peer: 'WinShiftLoseStay',
    create: (named, { initial }) => memoryOne({ ...named, opening: initial, reply: { CC: 'D', CD: 'C', DC: 'C', DD: 'D' } }),
  }),
];
