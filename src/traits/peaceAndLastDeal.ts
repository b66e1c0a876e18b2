import { type Outcome, type Side, mirror, outcomes } from '../core/index.ts';
import type { Remembered } from '../games/index.ts';

/** What there is to remember: the last outcome, and whether the peace still holds, which only CC can leave. */
export type Memory = 'opening' | 'peace' | Outcome;

/** Account that counts an outcome (own move first) in a memory. */
export function accountFor(memory: Memory, outcome: Outcome): string {
  return `${memory}>${outcome}`;
}

/** A memory of the peace and of the last deal, as a side sees it: its own moves stand first. */
export function peaceAndLastDeal(side: Side): Remembered<Memory> {
  const seen = (outcome: Outcome): Outcome => (side === 'vendor' ? outcome : mirror(outcome));
  return {
    memories: ['opening', 'peace', ...outcomes],
    after: (memory, outcome) => (outcome === 'CC' && (memory === 'opening' || memory === 'peace') ? 'peace' : seen(outcome)),
    account: (memory, outcome) => accountFor(memory, seen(outcome)),
  };
}
