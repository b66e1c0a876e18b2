import { type Move, mirror, outcomeOf } from '../../core/index.ts';
import { payoffAt } from '../../games/index.ts';
import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { isLastTwo } from '../isLastTwo.ts';

type Memory = {
  readonly move: Move;
  readonly rounds: number;
  /** Length of the last punishment, and defections of it still to come. */
  readonly size: number;
  readonly left: number;
  /** Own total payoff less the other's, both by one's own payoffs. */
  readonly lead: number;
  /** Number of the round of the last fresh start; 0 before the first. */
  readonly lastFresh: number;
  /** Whether the second kind move of a fresh start is still owed. */
  readonly gift: boolean;
  /** Defections received since the last fresh start. */
  readonly defections: number;
};

/** The other's defections are measured against all rounds, though counted since the last fresh start only. */
export const tidemanAndChieruzzi: StrategyEntry = entry({
  id: 'first-by-tideman-and-chieruzzi',
  aliases: ['tideman-and-chieruzzi'],
  name: 'First by Tideman and Chieruzzi',
  about:
    'Punishes each run of defections one deal longer than the last; offers a fresh start with two kind moves to a rival who is well behind, not playing at random and again cooperating. It defects in the last two deals when the end is announced.',
  source: 'Nicolaus Tideman & Paula Chieruzzi in Axelrod 1980, placed 2nd',
  family: 'retaliator',
  peer: 'FirstByTidemanAndChieruzzi',
  create: (named) =>
    program<Memory>({
      ...named,
      memory: { move: 'C', rounds: 0, size: 0, left: 0, lead: 0, lastFresh: 0, gift: false, defections: 0 },
      play: ({ move }, ctx) => (isLastTwo(ctx) ? 'D' : move),
      learn: (memory, { own, other }, { payoffs, round, rounds: announced }) => {
        const rounds = memory.rounds + 1;
        const coming = rounds + 1;
        const outcome = outcomeOf(own, other);
        const seen = {
          ...memory,
          rounds,
          lead: memory.lead + payoffAt(payoffs, outcome) - payoffAt(payoffs, mirror(outcome)),
          defections: memory.defections + (other === 'D' ? 1 : 0),
        };
        if (memory.gift) return { ...seen, gift: false, move: 'C' };
        const rested = memory.lastFresh === 0 || coming - memory.lastFresh >= 20;
        const timeLeft = announced - (round + 1) >= 10;
        const notByChance = Math.abs(seen.defections - rounds / 2) >= 1.5 * Math.sqrt(rounds);
        if (rested && seen.lead >= 10 && timeLeft && other === 'C' && notByChance) {
          return { ...seen, move: 'C', lastFresh: coming, size: 0, left: 0, defections: 0, gift: true };
        }
        if (memory.left > 0) return { ...seen, move: 'D', left: memory.left - 1 };
        if (other === 'D') return { ...seen, move: 'D', size: memory.size + 1, left: memory.size };
        return { ...seen, move: 'C' };
      },
    }),
});
