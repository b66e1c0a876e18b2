import type { Move } from '../../core/index.ts';
import { type Chance, program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Memory = {
  readonly chance: Chance;
  /** Number of the next round. */
  readonly turn: number;
  /** Own last move; C where there is none. */
  readonly own: Move;
  /** Rounds in which the other side could answer a cooperation and a defection of the round before, and how often it cooperated. */
  readonly seenC: number;
  readonly keptC: number;
  readonly seenD: number;
  readonly keptD: number;
  readonly forgaveOnce: boolean;
};

/** After a defection it starts from one answer seen, a cooperation; after a cooperation from none. */
export const appold: StrategyEntry = entry({
  id: 'second-by-appold',
  aliases: ['k88r'],
  name: 'Second by Appold',
  about:
    'Cooperates in the first four deals and once more after the first defection it then meets; after that it cooperates as often as the other side has cooperated after moves like its own last but one.',
  source: "Scott Appold in Axelrod's second tournament (Axelrod 1980b), placed 22nd",
  family: 'learning',
  peer: 'SecondByAppold',
  create: (named) =>
    program<Memory>({
      ...named,
      memory: { chance: 1, turn: 1, own: 'C', seenC: 0, keptC: 0, seenD: 1, keptD: 1, forgaveOnce: false },
      play: ({ chance }) => chance,
      learn: (memory, { own, other }) => {
        const turn = memory.turn + 1;
        const afterC = memory.own === 'C';
        const kept = other === 'C' ? 1 : 0;
        const seenC = memory.seenC + (afterC ? 1 : 0);
        const keptC = memory.keptC + (afterC ? kept : 0);
        const seenD = memory.seenD + (afterC ? 0 : 1);
        const keptD = memory.keptD + (afterC ? 0 : kept);
        const forgives = turn > 4 && other === 'D' && !memory.forgaveOnce;
        const chance = turn <= 4 || forgives ? 1 : afterC ? keptC / seenC : keptD / seenD;
        return { chance, turn, own, seenC, keptC, seenD, keptD, forgaveOnce: memory.forgaveOnce || forgives };
      },
    }),
});
