import { type Outcome, outcomes } from '../core/index.ts';
import type { Game, PublicState } from '../games/index.ts';

/** What there is to remember: that no deal was made yet, or the outcome of the last. */
export const memories = ['opening', ...outcomes] as const;

/** The account that counts an outcome in the deal after a memory. */
export function sequelAccount(memory: (typeof memories)[number], outcome: Outcome): string {
  return `${memory}>${outcome}`;
}

/**
 * The same game with a memory of the last deal: its public states are those of the game once for every memory, and each
 * outcome is booked in an account of its own for every memory. So the exact engine counts what follows on what. Payoffs and the
 * ways on stay; closed states book nothing and leave the memory as it is, unless the game has but one state.
 */
export function rememberingGame(game: Game): Game {
  const place = (state: number, memory: number): number => memories.length * state + memory;
  const states = game.states.flatMap((state) => {
    const dealt = !state.closed || game.states.length === 1;
    return memories.map((memory, m): PublicState => {
      const next = Object.fromEntries(
        outcomes.map((outcome, k) => [
          outcome,
          state.next[outcome].map(({ state: to, chance }) => ({ state: place(to, dealt ? k + 1 : m), chance })),
        ]),
      ) as Record<Outcome, { state: number; chance: number }[]>;
      const accounts = outcomes.map((outcome) => [sequelAccount(memory, outcome), { CC: 0, CD: 0, DC: 0, DD: 0, [outcome]: 1 }]);
      return { ...state, name: `${state.name} after ${memory}`, accounts: dealt ? Object.fromEntries(accounts) : {}, next };
    });
  });
  return { ...game, start: place(game.start, 0), states };
}
