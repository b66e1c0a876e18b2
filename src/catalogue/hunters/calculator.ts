import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Memory = {
  /** Deals so far; stays at 20. */
  readonly played: number;
  /** The other side's first twenty moves: bit 0 is the first, 1 for D. */
  readonly seen: number;
  readonly periodic: boolean;
  readonly chance: number;
};

const watched = 20;
const longest = 10;

/** Joss for twenty deals, then a verdict. */
export const calculator: StrategyEntry = entry({
  id: 'calculator',
  name: 'Calculator',
  about:
    'Plays Tit for Tat for twenty deals with a stray defection now and then; if the other side only repeated a pattern of up to ten moves, such as always the same one, it defects for good, otherwise it plays plain Tit for Tat.',
  source: 'PRISON project, LIFL (University of Lille) 1998',
  family: 'hunter',
  peer: 'Calculator',
  create: (named) =>
    program<Memory>({
      ...named,
      memory: { played: 0, seen: 0, periodic: false, chance: 1 },
      play: ({ chance }) => chance,
      learn: (memory, { other }) => {
        const { played, seen, periodic } = memory;
        if (played === watched) return { played, seen, periodic, chance: !periodic && other === 'C' ? 1 : 0 };
        const all = other === 'D' ? seen | (1 << played) : seen;
        if (played + 1 < watched) return { played: played + 1, seen: all, periodic, chance: other === 'C' ? 0.9 : 0 };
        const found = repeats(all);
        return { played: watched, seen: all, periodic: found, chance: !found && other === 'C' ? 1 : 0 };
      },
    }),
});

/** Whether each move is the same as the one q moves before, for one q from 1 to 10. */
function repeats(seen: number): boolean {
  for (let period = 1; period <= longest; period++) {
    if ((((seen >> period) ^ seen) & ((1 << (watched - period)) - 1)) === 0) return true;
  }
  return false;
}
