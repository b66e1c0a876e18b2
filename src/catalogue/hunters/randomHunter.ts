import type { Move } from '../../core/index.ts';
import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Memory = {
  /** Own cooperations and defections. */
  readonly kept: number;
  readonly broken: number;
  /** Cooperations answered by a cooperation, and defections by a defection. */
  readonly returned: number;
  readonly avenged: number;
  readonly last: Move;
  readonly move: Move;
};

/** Own moves of the latest two deals stand in the divisors, though their answers are not in yet. */
export const randomHunter: StrategyEntry = entry({
  id: 'random-hunter',
  name: 'Random Hunter',
  about:
    'Cooperates, but defects while the other side repays good with good, and bad with bad, about as often as a coin would; it starts to judge after ten deals.',
  source: 'Karol Langner, Axelrod-Python library (Knight et al. 2024)',
  family: 'hunter',
  peer: 'RandomHunter',
  create: (named) =>
    program<Memory>({
      ...named,
      memory: { kept: 0, broken: 0, returned: 0, avenged: 0, last: 'C', move: 'C' },
      play: ({ move }) => move,
      learn: (memory, { own, other }) => {
        const answered = memory.kept + memory.broken > 0 && other === memory.last;
        const returned = memory.returned + (answered && other === 'C' ? 1 : 0);
        const avenged = memory.avenged + (answered && other === 'D' ? 1 : 0);
        const kept = memory.kept + (own === 'C' ? 1 : 0);
        const broken = memory.broken + (own === 'D' ? 1 : 0);
        const judged = kept + broken > 10 && (kept > 5 || broken > 5);
        const random = judged && (kept <= 5 || isEven(returned / kept)) && (broken <= 5 || isEven(avenged / broken));
        return { kept, broken, returned, avenged, last: own, move: random ? 'D' : 'C' };
      },
    }),
});

function isEven(share: number): boolean {
  return Math.abs(share - 0.5) < 0.25;
}
