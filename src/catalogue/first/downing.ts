import type { Move } from '../../core/index.ts';
import type { Payoffs } from '../../games/index.ts';
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
        const last = memory.lastOwn;
        const afterC = other === 'C' && last === 'C' ? memory.afterC + 1 : memory.afterC;
        const afterD = other === 'C' && last === 'D' ? memory.afterD + 1 : memory.afterD;
        const move = rounds === 1 ? 'D' : betterMove(own, afterC / (ownC + 1), afterD / Math.max(ownD, 2), payoffs);
        return { move, rounds, ownC, ownD, afterC, afterD, lastOwn: own };
      },
    }),
});

/** By the chances of a cooperation after each of one's own moves; where both are worth the same, the other move than the last. */
function betterMove(last: Move, alpha: number, beta: number, { T, R, P, S }: Payoffs): Move {
  const valueC = alpha * R + (1 - alpha) * S;
  const valueD = beta * T + (1 - beta) * P;
  if (valueC === valueD) return last === 'C' ? 'D' : 'C';
  return valueC > valueD ? 'C' : 'D';
}
