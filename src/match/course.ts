import { outcomes } from '../core/index.ts';
import type { Game } from '../games/index.ts';
import { type Ways, waysOf } from './ways.ts';

/** Where the public game goes, as flat tables. */
export interface Course {
  /** Next public state by cell (`4 * state + outcome`); -1 where the relationship ends. */
  readonly ways: Ways;
  readonly start: number;
  /** Whether there is one state, and no end in it. */
  readonly still: boolean;
}

/** The tables of a game. */
export function courseOf({ states, start }: Game): Course {
  const ways = waysOf(
    states.flatMap(({ next, ends }) =>
      outcomes.map((outcome) => {
        const on = next[outcome].map(({ state, chance }) => [state, chance] as const);
        return ends[outcome] > 0 ? [...on, [-1, ends[outcome]] as const] : on;
      }),
    ),
  );
  return { ways, start, still: states.length === 1 && ways.to.every((state) => state === 0) };
}
