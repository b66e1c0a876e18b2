import type { PublicNext } from '../../games/index.ts';
import type { Memory, MemoryState } from '../memory.ts';
import { always } from './onRecord.ts';

/** What is special about the last deal of a term: what it pays, and the chance that a term follows (default 1). */
interface LastDeal extends Pick<MemoryState, 'payments'> {
  readonly renewal?: number;
}

/** A memory that counts the deals of a term and starts over after the last. */
export function calendar(word: string, deals: number, { renewal = 1, ...paid }: LastDeal): Memory {
  const name = (deal: number): string => `${word} ${deal} of ${deals}`;
  const onwards = (deal: number): PublicNext => (deal < deals ? name(deal + 1) : { [name(1)]: renewal });
  const states = Array.from({ length: deals }, (_, i) => i + 1).map(
    (deal) => [name(deal), { ...(deal === deals && paid), next: always(onwards(deal)) }] as const,
  );
  return { start: name(1), states: Object.fromEntries(states) };
}
