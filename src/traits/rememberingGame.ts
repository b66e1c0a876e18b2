import { type Outcome, type Side, mirror, outcomes } from '../core/index.ts';
import type { Account, Game, NextState, PublicState } from '../games/index.ts';

/** What the game can be asked to remember: the last outcome and whether the peace still holds, which only CC can leave. */
const memories = ['opening', 'peace', ...outcomes] as const;

/** What was remembered of the round before. */
export type Memory = (typeof memories)[number];

/** Account that counts an outcome (own move first) in a memory. */
export function accountFor(memory: Memory, outcome: Outcome): string {
  return `${memory}>${outcome}`;
}

/**
 * The game that also remembers the last outcome, and books each outcome in an account of its own memory: what a side does on
 * which occasion can then be asked of the exact engine. Payoffs, and how the game goes on, stay as they are;
 * in closed states no deal is made, and nothing is remembered of them.
 *
 * @param side - Whose moves stand first in the memories and accounts.
 */
export function rememberingGame(game: Game, side: Side): Game {
  const seen = (outcome: Outcome): Outcome => (side === 'vendor' ? outcome : mirror(outcome));
  const place = (state: number, memory: Memory): number => state * memories.length + memories.indexOf(memory);
  const states = game.states.flatMap((state) =>
    memories.map((memory): PublicState => {
      const after = (outcome: Outcome): readonly NextState[] =>
        state.next[outcome].map(({ state: next, chance }) => ({
          state: place(next, state.closed ? memory : memoryAfter(memory, seen(outcome))),
          chance,
        }));
      return {
        name: `${state.name} ${memory}`,
        payoffs: state.payoffs,
        accounts: state.closed ? {} : Object.fromEntries(outcomes.map((outcome) => [accountFor(memory, seen(outcome)), only(outcome)])),
        ...(state.closed && { closed: true }),
        next: { CC: after('CC'), CD: after('CD'), DC: after('DC'), DD: after('DD') },
        ends: state.ends,
      };
    }),
  );
  return { ...game, start: place(game.start, 'opening'), states };
}

function memoryAfter(memory: Memory, outcome: Outcome): Memory {
  return outcome === 'CC' && (memory === 'opening' || memory === 'peace') ? 'peace' : outcome;
}

/** An account in which one outcome is worth 1. */
function only(outcome: Outcome): Account {
  return { CC: 0, CD: 0, DC: 0, DD: 0, [outcome]: 1 };
}
