import { type FiniteStrategy, type Named, type Strategy, transform } from '../strategies/index.ts';

/** A rule that gives these moves in the last announced rounds, under its own name; finite as the rule is. */
export function closing(rule: FiniteStrategy, moves: string, named: Pick<Named, 'id' | 'name'>): Strategy {
  return { ...transform(rule, { kind: 'final', moves }), ...named };
}
