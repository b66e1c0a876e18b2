import type { Move } from '../../core/index.ts';
import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Memory = {
  readonly move: Move;
  readonly rounds: number;
  /** Own moves so far. */
  readonly ownC: number;
  readonly ownD: number;
  /** Cooperations that answered a cooperation, or a defection, of one's own. */
  readonly afterC: number;
  readonly afterD: number;
  readonly lastOwn: Move;
};

/** The first answer is credited to a cooperation before the match; divisors keep to the two opening defections. */
export const downing: StrategyEntry = entry({
  id: 'first-by-downing',
  aliases: ['downing'],
  name: 'First by Downing',
  about: 'Opens with two defections, then estimates how the other side answers each of its moves and picks the one that should earn more.',
  source: 'Leslie Downing in Axelrod 1980, placed 10th; model of Downing 1975',
  family: 'learning',
  peer: 'FirstByDowning',
  create: (named) =>
    program<Memory>({
      ...named,
      memory: { move: 'D', rounds: 0, ownC: 0, ownD: 0, afterC: 0, afterD: 0, lastOwn: 'C' },
      play: ({ move }) => move,
      learn: (memory, { own, other }, { payoffs }) => {
        const rounds = memory.rounds + 1;
        const ownC = memory.ownC + (own === 'C' ? 1 : 0);
        const ownD = memory.ownD + (own === 'D' ? 1 : 0);
        const afterC = memory.afterC + (other === 'C' && memory.lastOwn === 'C' ? 1 : 0);
        const afterD = memory.afterD + (other === 'C' && memory.lastOwn === 'D' ? 1 : 0);
        const seen = { rounds, ownC, ownD, afterC, afterD, lastOwn: own };
        if (rounds === 1) return { ...seen, move: 'D' };
        const { T, R, P, S } = payoffs;
        const alpha = afterC / (ownC + 1);
        const beta = afterD / Math.max(ownD, 2);
        const valueC = alpha * R + (1 - alpha) * S;
        const valueD = beta * T + (1 - beta) * P;
        if (valueC === valueD) return { ...seen, move: own === 'C' ? 'D' : 'C' };
        return { ...seen, move: valueC > valueD ? 'C' : 'D' };
      },
    }),
});
