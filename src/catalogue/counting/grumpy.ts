import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Memory = {
  readonly grumpy: boolean;
  /** Defections received less cooperations received. */
  readonly balance: number;
};

/** The mood changes at one balance for the worse and at another for the better, at most once a round. */
export const grumpy: StrategyEntry = entry({
  id: 'grumpy',
  name: 'Grumpy',
  about:
    'Has a mood: it turns grumpy and defects once the defections of the other side outnumber its cooperations by more than ten, and turns nice again only when cooperations lead by more than ten.',
  source: 'Jason Young, Axelrod-Python library',
  family: 'counting/majority',
  params: {
    startingState: { kind: 'choice', default: 'Nice', options: ['Nice', 'Grumpy'], meaning: 'mood before the first round' },
    grumpyThreshold: { default: 10, meaning: 'lead of defections over cooperations above which it turns grumpy' },
    niceThreshold: { default: -10, meaning: 'lead of defections over cooperations below which it turns nice' },
  },
  peer: 'Grumpy',
  create: (named, { startingState, grumpyThreshold, niceThreshold }) => {
    const moodAfter = (mood: boolean, balance: number): boolean => (mood ? balance >= niceThreshold : balance > grumpyThreshold);
    return program<Memory>({
      ...named,
      // The balance of 0 before the first round is looked at like any other.
      memory: { grumpy: moodAfter(startingState === 'Grumpy', 0), balance: 0 },
      play: (memory) => (memory.grumpy ? 'D' : 'C'),
      learn: (memory, { other }) => {
        const balance = other === 'D' ? memory.balance + 1 : memory.balance - 1;
        return { grumpy: moodAfter(memory.grumpy, balance), balance };
      },
    });
  },
});
