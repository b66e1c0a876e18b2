import type { Move } from '../../core/index.ts';
import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Memory = {
  readonly move: Move;
  /** How irregular the other side has been; falls with each pair of cooperations, also below 0. */
  readonly irregular: number;
  /** Changes of the other side in a row; one above the threshold after the first of two peace offers. */
  readonly deadlock: number;
  /** The other side's last move; `none` before the first round. */
  readonly last: Move | 'none';
};

/** Tit for Tat with a way out of endless retaliation, and a limit to its patience. */
export const omegaTft: StrategyEntry = entry({
  id: 'omega-tft',
  aliases: ['omega-tit-for-tat'],
  name: 'Omega Tit for Tat',
  about:
    'Plays Tit for Tat; ends a long exchange of blows with two kind moves, and defects while the other side looks too irregular to be worth answering.',
  source: "Slany & Kienreich 2007, The Iterated Prisoners' Dilemma: 20 Years On, chapter 8",
  family: 'forgiver',
  params: {
    deadlockThreshold: { default: 3, meaning: 'changes of the other side in a row that are taken for a deadlock', least: 0, whole: true },
    randomnessThreshold: { default: 8, meaning: 'score of irregularity from which it defects', least: 0, whole: true },
  },
  peer: 'OmegaTFT',
  create: (named, { deadlockThreshold, randomnessThreshold }) =>
    program<Memory>({
      ...named,
      memory: { move: 'C', irregular: 0, deadlock: 0, last: 'none' },
      play: ({ move }) => move,
      learn: ({ irregular, deadlock, last }, { own, other }) => {
        if (last === 'none') return { move: other, irregular, deadlock, last: other };
        if (deadlock >= deadlockThreshold) {
          return { move: 'C', irregular, deadlock: deadlock === deadlockThreshold ? deadlockThreshold + 1 : 0, last: other };
        }
        const changed = other !== last;
        const calm = other === 'C' && !changed ? 1 : 0;
        const score = irregular - calm + (changed ? 1 : 0) + (own !== other ? 1 : 0);
        if (score >= randomnessThreshold) return { move: 'D', irregular: score, deadlock, last: other };
        return { move: other, irregular: score, deadlock: changed ? deadlock + 1 : 0, last: other };
      },
    }),
});
