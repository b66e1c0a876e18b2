import type { Move } from '../../core/index.ts';
import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Memory = {
  readonly rounds: number;
  /** Cooperations received less defections received. */
  readonly balance: number;
  readonly last: Move;
};

/** The opening counts for the record, though it is not answered. */
export const veryBad: StrategyEntry = entry({
  id: 'very-bad',
  name: 'Very Bad',
  about:
    'Cooperates three times, then does what the other side has done in most deals so far, the first three included; on a tie it copies the last move.',
  source: 'Andre L. C., Honovan P., Felipe T. & Frederico G. 2013',
  family: 'counting/majority',
  peer: 'VeryBad',
  create: (named) =>
    program<Memory>({
      ...named,
      memory: { rounds: 0, balance: 0, last: 'C' },
      play: ({ rounds, balance, last }) => {
        if (rounds < 3 || balance > 0) return 'C';
        return balance < 0 ? 'D' : last;
      },
      learn: ({ rounds, balance }, { other }) => ({ rounds: rounds + 1, balance: other === 'C' ? balance + 1 : balance - 1, last: other }),
    }),
});
