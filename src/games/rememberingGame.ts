import { type Outcome, outcomes } from '../core/index.ts';
import type { Game, PublicState } from './game.ts';

/** What a game is to remember of the deals that were made. */
export interface Remembered<Memory extends string> {
  /** Every memory; the first is that before any deal. */
  readonly memories: readonly Memory[];
  /** What is remembered after a deal (vendor's move first). */
  readonly after: (memory: Memory, outcome: Outcome) => Memory;
  /** The account that counts an outcome in the deal after a memory. */
  readonly account: (memory: Memory, outcome: Outcome) => string;
}

/**
 * The same game with a memory of its deals: its public states are those of the game once for every memory, and each outcome
 * is booked in an account of its own for every memory. So the exact engine counts what follows on what. Payoffs and the ways on
 * stay; closed states book nothing and leave the memory as it is, unless the game has but one state.
 */
export function rememberingGame<Memory extends string>(game: Game, { memories, after, account }: Remembered<Memory>): Game {
  const place = (state: number, memory: Memory): number => memories.length * state + memories.indexOf(memory);
  const states = game.states.flatMap((state) => {
    const dealt = !state.closed || game.states.length === 1;
    return memories.map((memory): PublicState => {
      const ways = outcomes.map((outcome) => {
        const remembered = dealt ? after(memory, outcome) : memory;
        return [outcome, state.next[outcome].map(({ state: to, chance }) => ({ state: place(to, remembered), chance }))];
      });
      const accounts = outcomes.map((outcome) => [account(memory, outcome), { CC: 0, CD: 0, DC: 0, DD: 0, [outcome]: 1 }]);
      return {
        ...state,
        name: `${state.name} after ${memory}`,
        accounts: dealt ? Object.fromEntries(accounts) : {},
        next: Object.fromEntries(ways) as PublicState['next'],
      };
    });
  });
  return { ...game, start: place(game.start, memories[0]!), states };
}
