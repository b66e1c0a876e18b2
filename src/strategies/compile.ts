import { InputError, Problems, checkKnown } from '../core/index.ts';
import { type Payoffs, axelrodPayoffs, checkPayoffs } from '../games/index.ts';
import type { Automaton } from './automaton.ts';
import { checkContents } from './checkContents.ts';
import { checkStrategy } from './checkStrategy.ts';
import { compileLookup } from './compileLookup.ts';
import { compileMachine } from './compileMachine.ts';
import { compileMemoryOne } from './compileMemoryOne.ts';
import { minimise } from './minimise.ts';
import { resolve } from './resolve.ts';
import type { Strategy } from './strategy.ts';

/** What a strategy may depend on before play. */
export interface CompileOptions {
  /** Payoffs of the side that plays it; default 5, 3, 1, 0. */
  readonly payoffs?: Payoffs;
  /** The announced number of rounds; default Infinity. */
  readonly rounds?: number;
}

/** Whether a strategy compiles to a finite automaton, and so can be solved exactly. */
export function isFiniteState(strategy: Strategy): boolean {
  return strategy?.kind !== 'program';
}

/** The last automaton of each frozen strategy, and what it was made for: only what nobody can change stays true. */
const last = new WeakMap<Strategy, { readonly made: string; readonly automaton: Automaton }>();

/**
 * Turns a finite strategy into the automaton that match and exact solver read: reachable states only,
 * equivalent states merged. Of a frozen strategy, as those of the catalogue are, the last result is kept: do not write to it.
 *
 * @throws InputError for what is not a strategy, for payoffs that are not finite numbers, and for a program, which has no
 * finite set of states: play it instead.
 */
export function compile(strategy: Strategy, options: CompileOptions = {}): Automaton {
  const problems = new Problems();
  const sound = checkStrategy(problems, 'strategy', strategy);
  const known = sound ? last.get(strategy) : undefined;
  if (sound && known === undefined) checkContents(problems, 'strategy', strategy);
  const { payoffs = axelrodPayoffs, rounds = Infinity } = checkKnown(problems, '', options, ['payoffs', 'rounds']) ? options : {};
  if (rounds !== Infinity) problems.whole('rounds', rounds, 1);
  checkPayoffs(problems, 'payoffs', payoffs);
  problems.throwIfAny();
  const { T, R, P, S } = payoffs;
  const made = strategy.kind === 'derived' ? [T, R, P, S, rounds].join(' ') : '';
  if (known?.made === made) return known.automaton;
  const automaton = automatonOf(resolve(strategy, payoffs, rounds));
  if (Object.isFrozen(strategy)) last.set(strategy, { made, automaton });
  return automaton;
}

function automatonOf(resolved: ReturnType<typeof resolve>): Automaton {
  switch (resolved.kind) {
    case 'memory-one':
      return minimise(compileMemoryOne(resolved));
    case 'lookup':
      return minimise(compileLookup(resolved));
    case 'machine':
      return minimise(compileMachine(resolved));
    case 'program':
      throw new InputError([
        {
          path: 'strategy',
          message:
            'is a program without a finite set of states, so it cannot be solved exactly; play it with playMatch or a sampled tournament',
          received: resolved.id,
          expected: 'a memory-one, lookup or machine strategy',
        },
      ]);
  }
}
