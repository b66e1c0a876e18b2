import type { Move } from '../../core/index.ts';
import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

/** Rounds in which it cooperates whatever happens. */
const trusting = 11;

type Memory = {
  /** Rounds lived, counted up to the end of its trust. */
  readonly rounds: number;
  /** The other's last ten moves: a bit each, 1 for a defection, the latest lowest. */
  readonly window: number;
  /** Defections in the window. */
  readonly defections: number;
  readonly last: Move;
};

/**
 * A lead of three or more in ten moves decides; otherwise the last move is copied. It is bounded, 713 states, and a program all the
 * same: with slips every window of both sides comes up, so that a pair with itself takes 148,193 joint states to solve.
 */
export const shortMem: StrategyEntry = entry({
  id: 'short-mem',
  name: 'Short Mem',
  about:
    'Cooperates through eleven deals, then goes by the last ten: seven or more cooperations by the other side earn cooperation, seven or more defections a defection, and anything between is answered like for like.',
  source: 'Andre L. C., Honovan P., Felipe T. & Frederico G. 2013',
  family: 'counting/majority',
  peer: 'ShortMem',
  create: (named) =>
    program<Memory>({
      ...named,
      memory: { rounds: 0, window: 0, defections: 0, last: 'C' },
      play: ({ rounds, defections, last }) => {
        if (rounds < trusting || defections <= 3) return 'C';
        return defections >= 7 ? 'D' : last;
      },
      learn: ({ rounds, window, defections }, { other }) => {
        const bit = other === 'D' ? 1 : 0;
        return {
          rounds: Math.min(rounds + 1, trusting),
          window: ((window << 1) | bit) & 0x3ff,
          defections: defections + bit - ((window >> 9) & 1),
          last: other,
        };
      },
    }),
});
