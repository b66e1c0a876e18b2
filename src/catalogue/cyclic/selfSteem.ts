import { type Chance, unfold } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

/** Mood in each of ten deals: sin(2πn/10) in bands, none of them near a sampled value. `copy` returns the other's last move. */
const moods: readonly (Chance | 'copy')[] = [0.5, 'copy', 'D', 'D', 'copy', 0.5, 'copy', 'C', 'C', 'copy'];

type Memory = { readonly phase: number; readonly play: Chance };

/** A mood that goes round in ten deals. */
export const selfSteem: StrategyEntry = entry({
  id: 'self-steem',
  name: 'SelfSteem',
  about:
    'Goes through a wave of moods every ten deals: proud, it defects; low, it cooperates; in between it returns what the other side did, or tosses a coin.',
  source: "Andre, Honovan, Felipe & Frederico 2013, Iterated Prisoner's Dilemma: an extended analysis",
  family: 'cyclic',
  peer: 'SelfSteem',
  create: (named) =>
    unfold<Memory>({
      ...named,
      memory: { phase: 0, play: 0.5 },
      play: ({ play }) => play,
      learn: (memory, { other }) => {
        const phase = (memory.phase + 1) % moods.length;
        const mood = moods[phase]!;
        return { phase, play: mood === 'copy' ? other : mood };
      },
    }),
});
