import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Memory = {
  readonly rounds: number;
  /** Whether the other side defected in the last round. */
  readonly provoked: boolean;
};

/** A chance that falls by a straight line needs a state a round, so it is kept as a counter. */
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
    return program<Memory>({
      ...named,
      memory: { rounds: 0, provoked: false },
      play: ({ rounds, provoked }) => {
        if (rounds === 0) return 'C';
        return provoked ? 'D' : Math.max(startCoopProb + slope * rounds, endCoopProb);
      },
      learn: ({ rounds }, { other }) => ({ rounds: rounds + 1, provoked: other === 'D' }),
    });
  },
});
