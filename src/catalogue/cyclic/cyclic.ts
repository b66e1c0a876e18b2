import { memoryOne } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { antiCycler } from './antiCycler.ts';
import { cyclers } from './cyclers.ts';
import { selfSteem } from './selfSteem.ts';
import { thueMorse } from './thueMorse.ts';

/** Strategies that go round in a pattern of their own. */
export const cyclic: readonly StrategyEntry[] = [
  entry({
    id: 'alternator',
    aliases: ['alternate'],
    name: 'Alternator',
    about: 'Opens kindly, then does the opposite of what it did itself in the last deal, and takes no notice of the other side.',
    source: 'Axelrod 1984; Mittal & Deb 2009',
    family: 'cyclic',
    peer: 'Alternator',
    create: (named) => memoryOne({ ...named, opening: 'C', reply: { CC: 'D', CD: 'D', DC: 'C', DD: 'C' } }),
  }),
  ...cyclers,
  antiCycler,
  selfSteem,
  ...thueMorse,
];
