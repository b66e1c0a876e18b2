import { InputError } from '../core/index.ts';
import type { Payoffs } from '../games/index.ts';
import type { Branches } from './automaton.ts';
import { type CompileOptions, compile } from './compile.ts';
import type { Strategy } from './strategy.ts';

/** What of the match a strategy looks at beside the moves; see `Traits`. */
export interface Uses {
  readonly payoffs: boolean;
  readonly length: boolean;
}

/** Payoffs of dilemmas that differ in every ratio, and lengths: a rule that follows from either differs in one of them. */
const otherPayoffs: readonly Payoffs[] = [
  { T: 5, R: 3, P: 1, S: 0 },
  { T: 4, R: 3, P: 1, S: 0 },
  { T: 5, R: 4, P: 1, S: -1 },
];
const lengths = [1, 2, 7, Infinity];

/** Whether other payoffs, or another announced length, make another automaton, or none. */
export function usesOf(strategy: Strategy, options: CompileOptions): Uses {
  if (strategy.kind !== 'derived') return { payoffs: false, length: false };
  const differs = (shapes: readonly string[]): boolean => new Set(shapes).size > 1;
  return {
    payoffs: differs(otherPayoffs.map((payoffs) => shapeOf(strategy, { ...options, payoffs }))),
    length: differs(lengths.map((rounds) => shapeOf(strategy, { ...options, rounds }))),
  };
}

/** Everything about the automaton but the names of its states; that a rule does not exist for these options is a shape too. */
function shapeOf(strategy: Strategy, options: CompileOptions): string {
  try {
    const { start, play, next } = compile(strategy, options);
    const plain = ({ states, chances }: Branches): unknown => [[...states], [...chances]];
    return JSON.stringify([plain(start), [...play], next.map(plain)]);
  } catch (error) {
    if (error instanceof InputError) return 'none';
    throw error;
  }
}
