import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Memory = {
  readonly rounds: number;
  /** Own total payoff. */
  readonly score: number;
};

/** The figures 2 and 1 are those of the usual game and stay what they are in any other. */
export const stalker: StrategyEntry = entry({
  id: 'stalker',
  name: 'Stalker',
  about:
    'Goes by its average earnings so far: it defects when they beat those of mutual cooperation, cooperates when they are good, defects when they are poor, and tosses a coin when they are very poor. It defects in the last deal when the end is announced.',
  source: 'Andre L. C., Honovan P., Felipe T. & Frederico G. 2013',
  family: 'population/other',
  peer: 'Stalker',
  create: (named) =>
    program<Memory>({
      ...named,
      memory: { rounds: 0, score: 0 },
      play: ({ rounds, score }, ctx) => {
        if (ctx.round === ctx.rounds) return 'D';
        if (rounds === 0) return 'C';
        const { R, P } = ctx.payoffs;
        const average = score / rounds;
        if (average > R) return 'D';
        if (average > (R + P) / 2 && average < R) return 'C';
        if (average > 2) return 'C';
        if (average > 1 && average < 2) return 'D';
        return 0.5;
      },
      learn: ({ rounds, score }, { own, other }, { payoffs: { T, R, P, S } }) => {
        const payoff = own === 'C' ? (other === 'C' ? R : S) : other === 'C' ? T : P;
        return { rounds: rounds + 1, score: score + payoff };
      },
    }),
});
