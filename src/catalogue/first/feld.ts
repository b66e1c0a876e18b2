import type { Move } from '../../core/index.ts';
import { program, unfold } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Memory = {
  /** Rounds lived, counted up to the one from which the chance stays what it is. */
  readonly rounds: number;
  /** Whether the other side defected in the last round. */
  readonly provoked: boolean;
};

/** The longest decline that is spelled out as a machine: two states a round. */
const longestSpelledOut = 1000;

/** A chance that falls by a straight line, and a defection after a defection. */
export const feld: StrategyEntry = entry({
  id: 'first-by-feld',
  aliases: ['feld'],
  name: 'First by Feld',
  about: 'Returns every defection; returns cooperation at first always, then less and less often, down to half of the time.',
  source: 'Scott Feld in Axelrod 1980, placed 11th',
  family: 'retaliator',
  params: {
    startCoopProb: { default: 1, meaning: 'chance of returning a cooperation at the start of the decline', least: 0, most: 1 },
    endCoopProb: { default: 0.5, meaning: 'chance below which it does not fall', least: 0, most: 1 },
    roundsOfDecay: { default: 200, meaning: 'rounds over which it declines', least: 1, whole: true },
  },
  peer: 'FirstByFeld',
  create: (named, { startCoopProb, endCoopProb, roundsOfDecay }) => {
    const slope = (endCoopProb - startCoopProb) / roundsOfDecay;
    // A chance that rises goes on beyond its end, until it is 1.
    const settled = slope > 0 ? Math.ceil((1 - startCoopProb) / slope) : roundsOfDecay;
    const chance = (rounds: number): number => {
      if (rounds >= settled) return slope > 0 ? 1 : endCoopProb;
      return Math.max(startCoopProb + slope * rounds, endCoopProb);
    };
    const spec = {
      ...named,
      memory: { rounds: 0, provoked: false },
      play: ({ rounds, provoked }: Memory) => (rounds === 0 ? 'C' : provoked ? 'D' : chance(rounds)),
      learn: ({ rounds }: Memory, { other }: { readonly other: Move }): Memory => ({
        rounds: Math.min(rounds + 1, settled),
        provoked: other === 'D',
      }),
    } as const;
    return settled <= longestSpelledOut ? unfold<Memory>(spec) : program<Memory>(spec);
  },
});
