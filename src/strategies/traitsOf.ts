import { type CompileOptions, compile, isFiniteState } from './compile.ts';
import { axelrodPayoffs } from '../games/index.ts';
import { resolve } from './resolve.ts';
import type { Strategy } from './strategy.ts';
import { answersOf } from './traitsAnswer.ts';
import { memoryOfAutomaton } from './traitsMemory.ts';
import { probeProgram } from './traitsProbe.ts';
import { isNiceAutomaton } from './traitsNice.ts';
import { type Uses, usesOf } from './traitsUses.ts';

/** What can be told of a strategy without playing it against anybody. */
export interface Traits {
  /** Whether chance enters its play. */
  readonly stochastic: boolean;
  /**
   * The smallest number of last outcomes (own realised and the other's perceived move) that settle how it goes on,
   * noise included; 0 where the past does not matter; Infinity where no number does; null for a program, of which it
   * is not known.
   */
  readonly memory: number | null;
  /** Whether it never means to defect while both sides have only cooperated (Axelrod 1984). */
  readonly nice: boolean;
  /**
   * Whether a defection that meets its cooperation, the first after any number of cooperations, makes it less likely to
   * cooperate in the next round (Axelrod 1980b calls this retaliatory, 1984 provocable).
   */
  readonly provocable: boolean;
  /** Whether one defection, with cooperation ever after, never leaves it defecting for good. */
  readonly forgiving: boolean;
  /** Whether payoffs, or the announced length, change what it does; of a program: whether it asks for them. */
  readonly uses: Uses;
  /** Number of states after merging those that behave alike; null for a program. */
  readonly states: number | null;
  /** Whether it has finitely many states, and so can be solved exactly. */
  readonly finite: boolean;
}

/**
 * Traits computed from the rule itself. Of a finite strategy they follow from its automaton and are exact. A program
 * is probed: it is led through fixed scripts of 200 rounds, so that what it first does later is not seen.
 *
 * @param options - Payoffs of its own side (default 5, 3, 1, 0) and announced rounds (default Infinity): both can matter.
 * @throws InputError where a rule that follows from payoffs does not exist for these.
 * @example
 * traitsOf(strategy('tit-for-two-tats')); // { stochastic: false, memory: 2, nice: true, provocable: false, forgiving: true, states: 3, finite: true, uses: { … } }
 */
export function traitsOf(strategy: Strategy, options: CompileOptions = {}): Traits {
  const { uses, ...traits } = lazyTraitsOf(strategy, options);
  return { ...traits, uses: { ...uses } };
}

/** The same; of a program, each trait is looked into when it is first read. */
export function lazyTraitsOf(strategy: Strategy, options: CompileOptions = {}): Traits {
  if (!isFiniteState(strategy)) {
    const resolved = resolve(strategy, options.payoffs ?? axelrodPayoffs);
    if (resolved.kind === 'program') return Object.assign(probeProgram(resolved, options), { memory: null, states: null, finite: false });
  }
  const automaton = compile(strategy, options);
  return {
    stochastic: automaton.stochastic,
    memory: memoryOfAutomaton(automaton),
    nice: isNiceAutomaton(automaton),
    ...answersOf(automaton),
    uses: usesOf(strategy, options),
    states: automaton.size,
    finite: true,
  };
}
