import { memoryOne } from '../../strategies/index.ts';
import { closing } from '../closing.ts';
import { type StrategyEntry, entry } from '../entry.ts';

/** Tit for Tat where the end is not announced. */
export const alexei: StrategyEntry = entry({
  id: 'alexei',
  name: 'Alexei',
  about: 'Plays Tit for Tat, but defects in the last deal when it knows which one that is.',
  source: 'Zoo of Strategies tournament, LessWrong 2011',
  family: 'memory-one',
  peer: 'Alexei',
  create: (named) => closing(memoryOne({ ...named, opening: 'C', reply: { CC: 'C', CD: 'D', DC: 'C', DD: 'D' } }), 'D', named),
});
