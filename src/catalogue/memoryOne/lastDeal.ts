import { type Chance, memoryOne } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

/** What `lastDeal` takes. */
export interface LastDeal extends Pick<StrategyEntry, 'id' | 'name' | 'about' | 'source'> {
  readonly aliases?: readonly string[];
  readonly peer: string;
  readonly opening: Chance;
  /** Chance of intending C after CC, CD, DC and DD: own realised move first, the other's perceived move second. */
  readonly reply: readonly [CC: Chance, CD: Chance, DC: Chance, DD: Chance];
}

/** A row of the catalogue for a memory-one rule without numbers to choose. */
export function lastDeal({ opening, reply: [CC, CD, DC, DD], ...about }: LastDeal): StrategyEntry {
  return entry({ ...about, family: 'memory-one', create: (named) => memoryOne({ ...named, opening, reply: { CC, CD, DC, DD } }) });
}
