import type { Move, Outcome } from '../../core/index.ts';
import { unfold } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Memory = {
  readonly role: 'tit for tat' | 'tit for two tats' | 'defect';
  /** How often it has chosen to defect; twice is for good. */
  readonly picks: number;
  /** The first outcome since the last choice, where there is one. */
  readonly half: Outcome | '';
  /** The last two moves of the other side. */
  readonly before: Move;
  readonly last: Move;
};

/** Chooses one of three rules anew after every second round, by these two rounds alone. */
export const mem2: StrategyEntry = entry({
  id: 'mem2',
  name: 'MEM2',
  about:
    'Chooses its manner anew after every second deal: Tit for Tat after shared cooperation, Tit for Two Tats if each side hit the other once, else defection; having chosen defection twice it stays with it.',
  source: 'Li & Kendall 2014',
  family: 'learning',
  peer: 'MEM2',
  create: (named) =>
    unfold<Memory>({
      ...named,
      memory: { role: 'tit for tat', picks: 0, half: '', before: 'C', last: 'C' },
      play: ({ role, before, last }) => {
        if (role === 'defect') return 'D';
        return role === 'tit for tat' ? last : before === 'D' && last === 'D' ? 'D' : 'C';
      },
      learn: (memory, { own, other }) => {
        const { role, picks, half, last } = memory;
        if (picks === 2) return memory;
        const seen = { before: last, last: other };
        if (half === '') return { role, picks, half: `${own}${other}`, ...seen };
        switch (`${half} ${own}${other}`) {
          case 'CC CC':
            return { role: 'tit for tat', picks, half: '', ...seen };
          case 'CD DC':
          case 'DC CD':
            return { role: 'tit for two tats', picks, half: '', ...seen };
          default:
            return { role: 'defect', picks: picks + 1, half: '', ...seen };
        }
      },
    }),
});
