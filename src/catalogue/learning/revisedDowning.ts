import type { Move } from '../../core/index.ts';
import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Memory = {
  readonly move: Move;
  /** Own move of the last deal; null before the first. */
  readonly last: Move | null;
  /** Own cooperations and defections that were answered, and how many of each by a cooperation. */
  readonly totalC: number;
  readonly niceC: number;
  readonly totalD: number;
  readonly niceD: number;
};

/** Estimates how the other side answers each move, and makes the moves that pay best against that. */
export const revisedDowning: StrategyEntry = entry({
  id: 'revised-downing',
  name: 'Revised Downing',
  about:
    'Estimates how often its own cooperation and its own defection are answered by cooperation, trusting at first, and then cooperates, alternates or defects, whichever should earn most.',
  source: 'Leslie Downing in Axelrod 1980b, as in Axelrod-Python 4.13.0 (Knight et al. 2024)',
  family: 'learning',
  peer: 'RevisedDowning',
  create: (named) =>
    program<Memory>({
      ...named,
      memory: { move: 'C', last: null, totalC: 0, niceC: 0, totalD: 0, niceD: 0 },
      play: ({ move }) => move,
      learn: (memory, { own, other }) => {
        let { totalC, niceC, totalD, niceD } = memory;
        const nice = other === 'C' ? 1 : 0;
        if (memory.last === 'C') {
          totalC += 1;
          niceC += nice;
        } else if (memory.last === 'D') {
          totalD += 1;
          niceD += nice;
        }
        const good = totalC === 0 ? 1 : niceC / totalC;
        const bad = totalD === 0 ? 0 : niceD / totalD;
        return { move: bestMove(good, bad, own), last: own, totalC, niceC, totalD, niceD };
      },
    }),
});

/** The figures follow from the usual payoffs 5, 3, 1 and 0, whatever the game pays. */
function bestMove(good: number, bad: number, last: Move): Move {
  const cooperating = 6 * good - 8 * bad - 2;
  const alternating = 4 * good - 5 * bad - 1;
  if (cooperating >= 0 && cooperating >= alternating) return 'C';
  if (alternating >= 0) return last === 'C' ? 'D' : 'C';
  return 'D';
}
