import type { Move } from '../../core/index.ts';
import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { ones } from './ones.ts';

type Memory = {
  /** The next move, and the number of its round. */
  move: Move;
  turn: number;
  /** Own last move; C where there is none. */
  own: Move;
  /** Rounds in which the other side did what this side had done one round before, two for a start; the last four as bits. */
  agreed: number;
  agreedLately: number;
  /** The other side's cooperations in a row, and how many of them bring about a test. */
  streak: number;
  need: number;
  /** Round of the test under way; 0 while there is none. */
  probe: number;
  /** Tests that the other side has answered with a cooperation and with a defection, two of each for a start. */
  forgiven: number;
  punished: number;
};

/** Tit for Tat towards those who answer its moves, with test defections to those who cooperate for long. */
export const richardHufford: StrategyEntry = entry({
  id: 'second-by-richard-hufford',
  aliases: ['k47r'],
  name: 'Second by Richard Hufford',
  about:
    'Watches how faithfully the other side returns its moves: cooperates with a faithful one, plays Tit for Tat with a middling one, defects against the rest. After a long run of cooperation it tries one defection, and the sooner again the more often it got away with it.',
  source: "Richard Hufford in Axelrod's second tournament (Axelrod 1980b), placed 16th",
  family: 'probing',
  peer: 'SecondByRichardHufford',
  create: (named) =>
    program<Memory>({
      ...named,
      memory: {
        move: 'C',
        turn: 1,
        own: 'C',
        agreed: 2,
        agreedLately: 0b1111,
        streak: 2,
        need: 21,
        probe: 0,
        forgiven: 2,
        punished: 2,
      },
      play: ({ move }) => move,
      learn: (memory, { own, other }) => {
        const agrees = memory.own === other ? 1 : 0;
        const now: Memory = {
          move: 'C',
          turn: memory.turn + 1,
          own,
          agreed: memory.agreed + agrees,
          agreedLately: ((memory.agreedLately << 1) | agrees) & 0b1111,
          streak: memory.streak,
          need: memory.need,
          probe: memory.probe,
          forgiven: memory.forgiven,
          punished: memory.punished,
        };
        now.move = decide(now, other);
        return now;
      },
    }),
});

/** The next move, from the memory that is being made, which it completes. */
function decide(now: Memory, other: Move): Move {
  if (now.probe === 0) {
    now.streak = other === 'C' ? now.streak + 1 : 0;
    if (now.streak === now.need) {
      now.probe = now.turn;
      return 'D';
    }
  } else if (now.turn === now.probe + 2) {
    now.probe = 0;
    if (other === 'C') now.forgiven += 1;
    else now.punished += 1;
    now.need = Math.floor((20 * now.punished) / now.forgiven) + 1;
    now.streak = 0;
    return 'C';
  }
  const share = now.agreed / now.turn;
  const lately = ones(now.agreedLately);
  if (share > 0.9 && lately >= 4) return 'C';
  return share >= 0.625 && lately >= 2 ? other : 'D';
}
