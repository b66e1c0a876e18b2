import { InputError } from '../../core/index.ts';
import { axelrodPayoffs } from '../../games/index.ts';
import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { gainOf } from './gainOf.ts';

type Memory = {
  /** How much it is drawn to cooperating, and to defecting. */
  readonly towardsC: number;
  readonly towardsD: number;
};

/** Largest payoff of the usual game: the aspiration is set by it in every game. */
const usualBest = axelrodPayoffs.T;

/** Two leanings, of which a round moves the one whose move came out. */
export const bushMosteller: StrategyEntry = entry({
  id: 'bush-mosteller',
  name: 'Bush Mosteller',
  about:
    'Leans more towards a move each time it earned at least what was hoped for, and less each time it earned less; its two leanings grow and shrink apart from each other, and what it hopes for is the same in every game.',
  source: 'Axelrod-Python 4.13.0 (Knight et al. 2024), after Izquierdo & Izquierdo 2008',
  family: 'learning',
  params: {
    cProb: { default: 0.5, meaning: 'leaning towards cooperation at first', least: 0, most: 1 },
    dProb: { default: 0.5, meaning: 'leaning towards defection at first; not 0 where the other one is', least: 0, most: 1 },
    aspirationLevelDivider: { default: 3, meaning: 'it hopes for 5 divided by this', least: 0.001 },
    learningRate: { default: 0.5, meaning: 'how far one round can move a leaning', least: 0, most: 1 },
  },
  peer: 'BushMosteller',
  create: (named, { cProb, dProb, aspirationLevelDivider, learningRate }) => {
    if (cProb + dProb === 0) {
      throw new InputError([
        { path: 'params.dProb', message: 'no leaning towards either move', received: dProb, expected: 'more than 0 where cProb is 0' },
      ]);
    }
    const aspiration = Math.abs(usualBest / aspirationLevelDivider);
    return program<Memory>({
      ...named,
      memory: { towardsC: cProb, towardsD: dProb },
      // At learning rate 1 both leanings may come to nothing; then there is nothing to choose by.
      play: ({ towardsC, towardsD }) => (towardsC + towardsD === 0 ? 0.5 : towardsC / (towardsC + towardsD)),
      learn: ({ towardsC, towardsD }, { own, other }, { payoffs }) => {
        const { T, R, P, S } = payoffs;
        const stimulus = stimulusOf(gainOf(payoffs, own, other) - aspiration, Math.abs(Math.max(T, R, P, S) - aspiration));
        return own === 'C'
          ? { towardsC: moved(towardsC, learningRate, stimulus), towardsD }
          : { towardsC, towardsD: moved(towardsD, learningRate, stimulus) };
      },
    });
  },
});

/** One chance of cooperating, moved by a surprise that is measured against the largest there can be. */
export const bushMostellerPublished: StrategyEntry = entry({
  id: 'bush-mosteller-published',
  name: 'Bush Mosteller (textbook)',
  about:
    'Holds one chance of cooperating and makes a move more likely each time it earned at least what was hoped for, less likely each time it earned less; what it hopes for follows from the payoffs of the game.',
  source: 'Bush & Mosteller 1955, in the form of Macy & Flache 2002 and Izquierdo & Izquierdo 2008',
  family: 'learning',
  params: {
    p: { default: 0.5, meaning: 'chance of cooperating in the first deal', least: 0, most: 1 },
    aspiration: {
      default: null,
      meaning: 'payoff hoped for; where not given, halfway between mutual defection and mutual cooperation',
    },
    learningRate: { default: 0.5, meaning: 'how far one round can move the chance', least: 0, most: 1 },
  },
  create: (named, { p, aspiration, learningRate }) =>
    program<{ readonly chance: number }>({
      ...named,
      memory: { chance: p },
      play: ({ chance }) => chance,
      learn: ({ chance }, { own, other }, { payoffs }) => {
        const { T, R, P, S } = payoffs;
        const hoped = aspiration ?? (R + P) / 2;
        const largest = Math.max(Math.abs(T - hoped), Math.abs(R - hoped), Math.abs(P - hoped), Math.abs(S - hoped));
        const stimulus = stimulusOf(gainOf(payoffs, own, other) - hoped, largest);
        return { chance: own === 'C' ? moved(chance, learningRate, stimulus) : 1 - moved(1 - chance, learningRate, stimulus) };
      },
    }),
});

/** A surprise as a share of `scale`, at least -1; 0 where there is none. */
function stimulusOf(surprise: number, scale: number): number {
  if (surprise === 0) return 0;
  const stimulus = surprise / scale;
  return stimulus < -1 ? -1 : stimulus;
}

function moved(leaning: number, rate: number, stimulus: number): number {
  return leaning + rate * stimulus * (stimulus >= 0 ? 1 - leaning : leaning);
}
