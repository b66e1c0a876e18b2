import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { adaptivePavlov2006 } from './adaptivePavlov2006.ts';
import { adaptivePavlov2011 } from './adaptivePavlov2011.ts';
import { adaptives } from './adaptives.ts';
import { adaptors } from './adaptors.ts';
import { bushMosteller, bushMostellerPublished } from './bushMosteller.ts';
import { dbs } from './dbs.ts';
import { qLearners } from './qLearners.ts';
import { revisedDowning } from './revisedDowning.ts';

/** Strategies that learn during a match what pays. */
export const learning: readonly StrategyEntry[] = [
  ...adaptives,
  ...adaptors,
  adaptivePavlov2006,
  adaptivePavlov2011,
  entry({
    id: 'adaptive-tit-for-tat',
    name: 'Adaptive Tit for Tat',
    about:
      'Keeps a picture of how kind the other side is, moves it a part of the way with every deal, and cooperates while the picture is at least half kind.',
    source: 'Tzafestas 2000',
    family: 'learning',
    params: { rate: { default: 0.5, meaning: 'how far each deal moves the picture, which also starts there', least: 0, most: 1 } },
    peer: 'AdaptiveTitForTat',
    // The first deal is kind whatever the picture, so that a chance is kept besides it.
    create: (named, { rate }) =>
      program<{ readonly world: number; readonly chance: number }>({
        ...named,
        memory: { world: rate, chance: 1 },
        play: ({ chance }) => chance,
        learn: ({ world: before }, { other }) => {
          const world = other === 'C' ? before + rate * (1 - before) : before - rate * before;
          return { world, chance: world >= 0.5 ? 1 : 0 };
        },
      }),
  }),
  bushMosteller,
  bushMostellerPublished,
  dbs,
  revisedDowning,
  ...qLearners,
];
