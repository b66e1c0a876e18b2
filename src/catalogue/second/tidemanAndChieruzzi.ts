import type { Move } from '../../core/index.ts';
import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { paid } from './paid.ts';

type Memory = {
  /** The next move, and the number of its round. */
  readonly move: Move;
  readonly turn: number;
  /** Total payoffs since the last fresh start, both by one's own payoffs. */
  readonly mine: number;
  readonly theirs: number;
  /** Lead that is asked for before it cooperates, and what the next provocation adds to it. */
  readonly hurdle: number;
  readonly step: number;
  /** Round of the last fresh start, 0 before the first; and whether the second kind move of one is the next round's. */
  readonly lastFresh: number;
  readonly freshPending: boolean;
  /** The other side's last move, C where there is none, and its defections in the whole match. */
  readonly last: Move;
  readonly defections: number;
};

/** A fresh start forgets the scores and provocations, not the defections by which it judges whether the other side is random. */
export const tidemanAndChieruzzi: StrategyEntry = entry({
  id: 'second-by-tideman-and-chieruzzi',
  aliases: ['k84r'],
  name: 'Second by Tideman and Chieruzzi',
  about:
    'Cooperates while it is ahead by enough, at first while it is not behind; each time the other side turns from cooperating to defecting it asks for more. Where the other side does not seem random it offers a fresh start with two kind moves, at most every ten deals.',
  source: "Nicolaus Tideman & Paula Chieruzzi in Axelrod's second tournament (Axelrod 1980b), placed 9th",
  family: 'forgiver',
  peer: 'SecondByTidemanAndChieruzzi',
  create: (named) =>
    program<Memory>({
      ...named,
      memory: {
        move: 'C',
        turn: 1,
        mine: 0,
        theirs: 0,
        hurdle: 0,
        step: 0,
        lastFresh: 0,
        freshPending: false,
        last: 'C',
        defections: 0,
      },
      play: ({ move }) => move,
      learn: (memory, { own, other }, { payoffs }) => {
        const turn = memory.turn + 1;
        const fresh = memory.freshPending;
        const defections = memory.defections + (other === 'D' ? 1 : 0);
        const turnedSour = !fresh && memory.last === 'C' && other === 'D';
        const mine = fresh ? 0 : memory.mine + paid(payoffs, own, other);
        const theirs = fresh ? 0 : memory.theirs + paid(payoffs, other, own);
        const hurdle = fresh ? 0 : memory.hurdle + (turnedSour ? memory.step : 0);
        const content = fresh || mine - theirs >= hurdle;
        const freshPending = !content && !turnedSour && turn - memory.lastFresh >= 10 && !likeACoin(defections, memory.turn);
        return {
          move: content || freshPending ? 'C' : 'D',
          turn,
          mine,
          theirs,
          hurdle,
          step: fresh ? 0 : memory.step + (turnedSour ? 5 : 0),
          lastFresh: fresh ? turn : memory.lastFresh,
          freshPending,
          last: other,
          defections,
        };
      },
    }),
});

/** Whether `defections` in `rounds` rounds are within three standard deviations of those of a fair coin. */
function likeACoin(defections: number, rounds: number): boolean {
  const margin = 1.5 * Math.sqrt(rounds);
  return defections > rounds / 2 - margin && defections < rounds / 2 + margin;
}
