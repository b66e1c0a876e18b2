import type { Move } from '../../core/index.ts';
import type { Branches } from '../../strategies/index.ts';
import type { NoisyAutomaton } from '../noisyAutomaton.ts';
import { type Decision, realised } from './decision.ts';

/** One way to depart from a rule. */
export interface Deviant {
  readonly how: 'once' | 'whenever' | 'always';
  readonly does: Move;
  /** State of the rule in which it departs; null for all of them. */
  readonly state: number | null;
  readonly automaton: NoisyAutomaton;
}

/**
 * The simple departures from a rule: for each of its states and each move that it does not make there with certainty, to
 * make that move the first time or every time; and to make one move always. Each needs to know the rule's own state only.
 *
 * @param states - States of the rule that are lived through.
 * @param remembers - The side never forgets; otherwise it cannot do a thing just once.
 */
export function deviants(rule: NoisyAutomaton, states: readonly number[], slips: Decision['slips'], remembers: boolean): Deviant[] {
  const list: Deviant[] = [];
  for (const does of ['C', 'D'] as const) {
    for (const state of states) {
      if (rule.play[state] === (does === 'C' ? 1 : 0)) continue;
      const whenever = meaning(rule, does, slips, (at) => at === state);
      if (remembers) list.push({ how: 'once', does, state, automaton: first(whenever, rule, state) });
      if (rule.size > 1) list.push({ how: 'whenever', does, state, automaton: whenever });
    }
    list.push({ how: 'always', does, state: null, automaton: meaning(rule, does, slips, () => true) });
  }
  const simplest = ['once', 'whenever', 'always'];
  return list.sort((a, b) => simplest.indexOf(a.how) - simplest.indexOf(b.how));
}

/** The rule with another move in some states. */
function meaning(rule: NoisyAutomaton, does: Move, slips: Decision['slips'], where: (state: number) => boolean): NoisyAutomaton {
  return {
    ...rule,
    play: rule.play.map((chance, state) => (where(state) ? (does === 'C' ? 1 : 0) : chance)),
    cooperates: rule.cooperates.map((chance, state) => (where(state) ? realised(slips, does, 0) : chance)),
    defects: rule.defects.map((chance, state) => (where(state) ? realised(slips, does, 1) : chance)),
  };
}

/** Plays `before` until it has left `state`, and `after` from then on. */
function first(before: NoisyAutomaton, after: NoisyAutomaton, state: number): NoisyAutomaton {
  const { size } = before;
  const shifted = ({ states, chances }: Branches): Branches => ({ states: states.map((target) => target + size), chances });
  const both = (read: (automaton: NoisyAutomaton) => Float64Array): Float64Array => Float64Array.of(...read(before), ...read(after));
  return {
    size: 2 * size,
    start: before.start,
    play: both(({ play }) => play),
    cooperates: both(({ cooperates }) => cooperates),
    defects: both(({ defects }) => defects),
    next: [...before.next.map((ways, k) => (k >> 2 === state ? shifted(ways) : ways)), ...after.next.map(shifted)],
  };
}
