import type { Move } from '../../core/index.ts';
import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Memory = {
  /** The next move, and the number of its round. */
  move: Move;
  turn: number;
  /** The other side's cooperations since the last review, by own move one round before. */
  keptAfterC: number;
  keptAfterD: number;
  /** Rounds in a row in which both defected, and in which they cooperated by turns. */
  bothD: number;
  swaps: number;
  /** Whether the next answer to a defection is to be a cooperation. */
  soften: boolean;
  defecting: boolean;
  /** The last round; C before there is one. */
  own: Move;
  other: Move;
};

/** Tit for Tat with two ways out of a feud, and a review every 25 rounds. */
export const borufsen: StrategyEntry = entry({
  id: 'second-by-borufsen',
  aliases: ['k42r'],
  name: 'Second by Borufsen',
  about:
    'Plays Tit for Tat, makes a kind move after three deals of mutual defection and lets one defection pass after three deals of tit and tat by turns; every 25 deals it takes stock, and defects until the next time if the other side seems to act at random or hardly ever cooperates.',
  source: "Otto Borufsen in Axelrod's second tournament (Axelrod 1980b), placed 3rd",
  family: 'retaliator',
  peer: 'SecondByBorufsen',
  create: (named) =>
    program<Memory>({
      ...named,
      memory: {
        move: 'C',
        turn: 1,
        keptAfterC: 0,
        keptAfterD: 0,
        bothD: 0,
        swaps: 0,
        soften: false,
        defecting: false,
        own: 'C',
        other: 'C',
      },
      play: ({ move }) => move,
      learn: (memory, { own, other }) => {
        const counts = memory.turn >= 2 && other === 'C';
        const now: Memory = {
          move: 'C',
          turn: memory.turn + 1,
          keptAfterC: memory.keptAfterC + (counts && memory.own === 'C' ? 1 : 0),
          keptAfterD: memory.keptAfterD + (counts && memory.own === 'D' ? 1 : 0),
          bothD: memory.bothD,
          swaps: memory.swaps,
          soften: memory.soften,
          defecting: memory.defecting,
          own,
          other,
        };
        now.move = decide(now, memory.own, memory.other);
        return now;
      },
    }),
});

/** The next move, from the memory that is being made, which it completes, and the moves of the last round but one. */
function decide(now: Memory, ownBefore: Move, otherBefore: Move): Move {
  const { own, other } = now;
  if (now.turn > 2 && now.turn % 25 === 2) {
    const wasDefecting = now.defecting;
    review(now);
    if (wasDefecting && !now.defecting) return 'D';
  }
  if (now.defecting) return 'D';
  now.bothD = own === 'D' && other === 'D' ? now.bothD + 1 : 0;
  if (now.bothD >= 3) {
    now.bothD = 0;
    now.swaps = 0;
    return 'C';
  }
  now.swaps = own !== other && own === otherBefore && other === ownBefore ? now.swaps + 1 : 0;
  if (now.swaps >= 3) {
    now.bothD = 0;
    now.swaps = 0;
    now.soften = true;
  }
  if (other === 'D' && now.soften) {
    now.soften = false;
    return 'C';
  }
  return other;
}

/** Settles whether it defects until the next review, and starts counting anew. */
function review(now: Memory): void {
  const kept = now.keptAfterC + now.keptAfterD;
  now.defecting = kept < 3 || (kept >= 8 && kept <= 17 && now.keptAfterC / kept < 0.7);
  now.keptAfterC = 0;
  now.keptAfterD = 0;
  if (!now.defecting) return;
  now.bothD = 0;
  now.swaps = 0;
  now.soften = false;
}
