import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Memory = {
  /** Punishments begun so far. */
  readonly punishments: number;
  /** Moves left of the punishment under way, the coming one included: the last two are kind; 0 where none is under way. */
  readonly left: number;
};

/** The rule of 1997: what arrives during a punishment neither is answered nor counts for the next one. */
export const originalGradual: StrategyEntry = entry({
  id: 'original-gradual',
  name: 'Original Gradual',
  about:
    'Punishes for the first time with one defection, the second time with two, and so on, and offers two kind moves after each; bad turns that it takes meanwhile make no later punishment longer.',
  source: 'Beaufils, Delahaye & Mathieu 1997',
  family: 'retaliator',
  peer: 'OriginalGradual',
  create: (named) =>
    program<Memory>({
      ...named,
      memory: { punishments: 0, left: 0 },
      play: ({ left }) => (left > 2 ? 'D' : 'C'),
      learn: ({ punishments, left }, { other }) => {
        if (left > 1) return { punishments, left: left - 1 };
        if (other === 'D') return { punishments: punishments + 1, left: punishments + 3 };
        return { punishments, left: 0 };
      },
    }),
});
