import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

/** Rounds in which it cooperates whatever happens. */
const trusting = 11;

type Memory = {
  /** Rounds lived, counted up to the end of its trust. */
  readonly rounds: number;
  /** The other's last ten moves: a bit each, 1 for a cooperation, the latest lowest. */
  readonly window: number;
  /** Cooperations in the window. */
  readonly kept: number;
};

/**
 * The window stays at ten moves, so a round costs the same however long the match. It is bounded, 2,047 states, and a program all the
 * same: it draws its moves, so that every window of both sides comes up, in the pair with itself about a million joint states.
 */
export const tullock: StrategyEntry = entry({
  id: 'first-by-tullock',
  aliases: ['tullock'],
  name: 'First by Tullock',
  about: 'Cooperates through eleven deals, then always a little less often than the other side did in its last ten.',
  source: 'Gordon Tullock in Axelrod 1980, placed 13th',
  family: 'counting/majority',
  peer: 'FirstByTullock',
  create: (named) =>
    program<Memory>({
      ...named,
      memory: { rounds: 0, window: 0, kept: 0 },
      play: ({ rounds, kept }) => (rounds < trusting ? 'C' : Math.max(0, kept / 10 - 0.1)),
      learn: ({ rounds, window, kept }, { other }) => {
        const bit = other === 'C' ? 1 : 0;
        return { rounds: Math.min(rounds + 1, trusting), window: ((window << 1) | bit) & 0x3ff, kept: kept + bit - ((window >> 9) & 1) };
      },
    }),
});
