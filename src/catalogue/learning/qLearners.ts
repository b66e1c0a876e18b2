import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

/** What is known of the present situation. */
type Memory = {
  /** Defections received in a row, the latest last; stays at the length of memory. */
  readonly run: number;
  /** Worth of cooperating and of defecting. */
  readonly worthC: number;
  readonly worthD: number;
};

/** Strategies that learn by Q-learning, with the same chance of trying something at random. */
export const qLearners: readonly StrategyEntry[] = [
  qLearner('risky', 'RiskyQLearner', 0.9, 0.9, 'Learns fast and looks far ahead'),
  qLearner('arrogant', 'ArrogantQLearner', 0.9, 0.1, 'Learns fast and hardly looks ahead'),
  qLearner('hesitant', 'HesitantQLearner', 0.1, 0.9, 'Learns slowly and looks far ahead'),
  qLearner('cautious', 'CautiousQLearner', 0.1, 0.1, 'Learns slowly and hardly looks ahead'),
];

/**
 * A situation is the other side's last moves together with how often it has cooperated so far. That count never falls, so a
 * situation comes back only as long as defections follow upon as many of them as are remembered. What was learnt of any other one is
 * never asked for again, and one situation is all there is to remember.
 */
function qLearner(kind: string, peer: string, learningRate: number, discountRate: number, how: string): StrategyEntry {
  return entry({
    id: `${kind}-q-learner`,
    name: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} Q-Learner`,
    about: `${how}: mostly cooperates in a situation it has not met before and otherwise makes the move that paid best there, with one try at random in ten deals.`,
    source: 'Geraint Palmer, Axelrod-Python library (Knight et al. 2024)',
    family: 'learning',
    params: {
      learningRate: { default: learningRate, meaning: 'weight of what is new', least: 0, most: 1 },
      discountRate: { default: discountRate, meaning: 'weight of what comes after', least: 0, most: 1 },
      actionSelectionParameter: { default: 0.1, meaning: 'chance of tossing a coin instead of choosing', least: 0, most: 1 },
      memoryLength: { default: 12, meaning: 'moves of the other side that make up a situation', least: 1, whole: true },
    },
    peer,
    create: (named, { learningRate: rate, discountRate: discount, actionSelectionParameter: trying, memoryLength }) =>
      program<Memory>({
        ...named,
        memory: { run: 0, worthC: 0, worthD: 0 },
        play: ({ worthC, worthD }) => (worthC >= worthD ? 1 - trying + trying / 2 : trying / 2),
        // It takes the move it meant for the one it made.
        learn: ({ run, worthC, worthD }, { intended, other }, { payoffs }) => {
          if (other === 'C') return { run: 0, worthC: 0, worthD: 0 };
          if (run < memoryLength) return { run: run + 1, worthC: 0, worthD: 0 };
          const ahead = Math.max(worthC, worthD);
          return intended === 'C'
            ? { run, worthC: (1 - rate) * worthC + rate * (payoffs.S + discount * ahead), worthD }
            : { run, worthC, worthD: (1 - rate) * worthD + rate * (payoffs.P + discount * ahead) };
        },
      }),
  });
}
