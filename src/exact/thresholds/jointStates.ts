import { type BothSides, type Outcome, mirror, outcomes } from '../../core/index.ts';
import type { Automaton } from '../../strategies/index.ts';

/** One joint state: the outcome both rules prescribe, and where every outcome leads (positions in the list). */
export interface JointState {
  readonly prescribed: Outcome;
  readonly next: Readonly<Record<Outcome, number>>;
}

/** All joint states that any history leads to; the first is the opening. */
export function jointStates({ vendor, partner }: BothSides<Automaton>): JointState[] {
  const keys = new Map<string, number>();
  const pending: [number, number][] = [];
  const place = (a: number, b: number): number => {
    const key = `${a} ${b}`;
    const known = keys.get(key);
    if (known !== undefined) return known;
    keys.set(key, pending.length);
    return pending.push([a, b]) - 1;
  };
  const after = (automaton: Automaton, state: number, outcome: Outcome): number =>
    automaton.next[4 * state + outcomes.indexOf(outcome)]!.states[0]!;
  const result: JointState[] = [];
  place(vendor.start.states[0]!, partner.start.states[0]!);
  for (const [a, b] of pending) {
    const to = (outcome: Outcome): number => place(after(vendor, a, outcome), after(partner, b, mirror(outcome)));
    const prescribed: Outcome = `${vendor.play[a] === 1 ? 'C' : 'D'}${partner.play[b] === 1 ? 'C' : 'D'}`;
    result.push({ prescribed, next: { CC: to('CC'), CD: to('CD'), DC: to('DC'), DD: to('DD') } });
  }
  return result;
}
