import type { Move } from '../../core/index.ts';
import { unfold } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Memory = {
  /** Deals so far; stays at 25. */
  readonly played: number;
  /** Defections received in answer to a defection of the same deal, less those received for a cooperation. */
  readonly lead: number;
  readonly closed: boolean;
  readonly move: Move;
};

const script = 'CCDCDDDCCDCDCCDCDDCD';

/** Largest difference between the two counts that still shows no reason behind the defections. */
const margin = 2;

/** Deals after the script in which it cooperates whatever comes. */
const amends = 5;

/** The reply to the script's last move is not counted. */
export const prober4: StrategyEntry = entry({
  id: 'prober-4',
  name: 'Prober 4',
  about:
    'Plays a fixed mix of twenty moves and watches when the other side defects; if its defections hardly depend on ours it defects for good, otherwise it makes amends with five cooperations and then plays Tit for Tat.',
  source: 'PRISON project, LIFL (University of Lille) 1998',
  family: 'probing',
  peer: 'Prober4',
  create: (named) =>
    unfold<Memory>({
      ...named,
      memory: { played: 0, lead: 0, closed: false, move: 'C' },
      play: ({ move }) => move,
      learn: (memory, { own, other }) => {
        const played = Math.min(memory.played + 1, script.length + amends);
        if (played < script.length) {
          const step = other === 'C' ? 0 : own === 'D' ? 1 : -1;
          // A lead that can no longer come back to the margin need not be told from a larger one.
          const most = margin + script.length - played;
          const lead = Math.max(-most, Math.min(most, memory.lead + step));
          return { played, lead, closed: false, move: script[played] as Move };
        }
        const closed = played === script.length ? Math.abs(memory.lead) <= margin : memory.closed;
        const open = played < script.length + amends ? 'C' : other;
        return { played, lead: 0, closed, move: closed ? 'D' : open };
      },
    }),
});
