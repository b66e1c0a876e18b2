import type { Move } from '../../core/index.ts';
import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Memory = {
  readonly move: Move;
  /** Defections received so far. */
  readonly defections: number;
  /** Defections still to come in the punishment under way, and kind moves after it. */
  readonly punish: number;
  readonly calm: number;
};

/** The rule of CRISTAL/SMAC (2018): what arrives during a punishment is not answered, but counts for the next one. */
export const gradual: StrategyEntry = entry({
  id: 'gradual',
  name: 'Gradual',
  about:
    'Answers the first defection with one of its own, the second with two, and so on, and offers two kind moves after each round of punishment.',
  source: 'Beaufils, Delahaye & Mathieu 1997, in the form of CRISTAL/SMAC 2018',
  family: 'retaliator',
  peer: 'Gradual',
  create: (named) =>
    program<Memory>({
      ...named,
      memory: { move: 'C', defections: 0, punish: 0, calm: 0 },
      play: ({ move }) => move,
      learn: (memory, { other }) => {
        const defections = memory.defections + (other === 'D' ? 1 : 0);
        const { punish, calm } = memory;
        if (punish > 0) return { move: 'D', defections, punish: punish - 1, calm };
        if (calm > 0) return { move: 'C', defections, punish, calm: calm - 1 };
        if (other === 'D') return { move: 'D', defections, punish: defections - 1, calm: 2 };
        return { move: 'C', defections, punish, calm };
      },
    }),
});
