import type { Json, Move, Outcome } from '../core/index.ts';
import { outcomes } from '../core/index.ts';
import { machine } from './machine.ts';
import type { Chance, Machine, MachineState, NextOf } from './strategy.ts';

/** What one of several memories may follow with a chance each; see {@link oneOf}. */
export class Mixture<Memory> {
  readonly parts: readonly (readonly [chance: number, memory: Memory])[];
  constructor(parts: readonly (readonly [chance: number, memory: Memory])[]) {
    this.parts = parts;
  }
}

/** One of several memories, each with a chance; the chances sum to 1. */
export function oneOf<Memory>(...parts: readonly (readonly [chance: number, memory: Memory])[]): Mixture<Memory> {
  return new Mixture(parts);
}

/** What `unfold` takes. */
export interface UnfoldSpec<Memory extends Json> {
  readonly id: string;
  readonly name?: string;
  /** Memory before the first round. */
  readonly memory: Memory | Mixture<Memory>;
  /** Chance of intending C that follows from the memory. */
  readonly play: (memory: Memory) => Chance;
  /** Memory after a round: own realised move, the other's perceived one. Must not change its argument. */
  readonly learn: (memory: Memory, round: { readonly own: Move; readonly other: Move }) => Memory | Mixture<Memory>;
}

/** More states than this are taken for a counter that is not bounded. */
const mostStates = 5000;

/**
 * A machine from a rule with bounded counters: one state for each memory that the rule can come to, found by following
 * every outcome from the first memory on. Two memories are one state where they are the same JSON, their fields in the
 * same order. Own intentions are known to a memory whose play is C or D; where they are drawn, let `learn` draw them.
 *
 * @throws RangeError where the memories do not come to an end within 5,000.
 */
export function unfold<Memory extends Json>({ id, name = id, memory, play, learn }: UnfoldSpec<Memory>): Machine {
  const found = new Map<string, Memory>();
  const labelled = (one: Memory): string => {
    const label = labelOf(one);
    if (!found.has(label)) found.set(label, one);
    return label;
  };
  const next = (after: Memory | Mixture<Memory>): NextOf => {
    if (!(after instanceof Mixture)) return labelled(after);
    const sums: Record<string, number> = {};
    for (const [chance, one] of after.parts) if (chance > 0) sums[labelled(one)] = (sums[labelOf(one)] ?? 0) + chance;
    return sums;
  };
  const start = next(memory);
  const states: Record<string, MachineState> = {};
  for (const [label, one] of found) {
    if (found.size > mostStates) throw new RangeError(`${id} has more than ${mostStates} memories: a counter in it is not bounded`);
    const after = outcomes.map((outcome) => next(learn(one, { own: outcome[0] as Move, other: outcome[1] as Move })));
    const ways = Object.fromEntries(outcomes.map((outcome, i) => [outcome, after[i]!])) as Record<Outcome, NextOf>;
    states[label] = { play: play(one), next: ways };
  }
  return machine({ id, name, start, states });
}

/** A memory as a short text: `served 3, angry true`. */
function labelOf(memory: Json): string {
  if (typeof memory !== 'object' || memory === null) return String(memory);
  if (Array.isArray(memory)) return `(${memory.map(labelOf).join(' ')})`;
  return Object.entries(memory)
    .map(([key, value]) => `${key} ${labelOf(value)}`)
    .join(', ');
}
