import type { Move } from '../../core/index.ts';
import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { isLastTwo } from '../isLastTwo.ts';

type Memory = {
  readonly move: Move;
  readonly rounds: number;
  /** Length of the last punishment, and defections of it still to come. */
  readonly size: number;
  readonly left: number;
  /** Total payoffs of both sides, by one's own payoffs. */
  readonly mine: number;
  readonly theirs: number;
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
      memory: { move: 'C', rounds: 0, size: 0, left: 0, mine: 0, theirs: 0, lastFresh: 0, gift: false, defections: 0 },
      play: ({ move }, ctx) => (isLastTwo(ctx) ? 'D' : move),
      learn: (memory, { own, other }, { payoffs: { T, R, P, S }, round, rounds: announced }) => {
        const rounds = memory.rounds + 1;
        const coming = rounds + 1;
        const mine = memory.mine + (own === 'C' ? (other === 'C' ? R : S) : other === 'C' ? T : P);
        const theirs = memory.theirs + (own === 'C' ? (other === 'C' ? R : T) : other === 'C' ? S : P);
        const defections = memory.defections + (other === 'D' ? 1 : 0);
        const { size, left, lastFresh, gift } = memory;
        if (gift) return { move: 'C', rounds, size, left, mine, theirs, lastFresh, gift: false, defections };
        const rested = lastFresh === 0 || coming - lastFresh >= 20;
        const timeLeft = announced - (round + 1) >= 10;
        if (rested && timeLeft && mine - theirs >= 10 && other === 'C' && cannotBeChance(defections, rounds)) {
          return { move: 'C', rounds, size: 0, left: 0, mine, theirs, lastFresh: coming, gift: true, defections: 0 };
        }
        if (left > 0) return { move: 'D', rounds, size, left: left - 1, mine, theirs, lastFresh, gift, defections };
        if (other === 'D') return { move: 'D', rounds, size: size + 1, left: size, mine, theirs, lastFresh, gift, defections };
        return { move: 'C', rounds, size, left, mine, theirs, lastFresh, gift, defections };
      },
    }),
});

/** Three standard deviations or more from what a fair coin gives. */
function cannotBeChance(defections: number, rounds: number): boolean {
  const spread = 1.5 * Math.sqrt(rounds);
  return defections <= rounds / 2 - spread || defections >= rounds / 2 + spread;
}
