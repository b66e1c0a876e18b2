import { machine, oneOf, unfold } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

/** Strategies that overlook the first defection but not the second, wherever in the past the two were. */
export const foolMeOnces: readonly StrategyEntry[] = [
  entry({
    id: 'fool-me-once',
    name: 'Fool Me Once',
    about: 'Forgives one defection; after the second, however much later, it defects for good.',
    source: 'Marc Harper, in Axelrod-Python 4.13.0',
    family: 'retaliator',
    peer: 'FoolMeOnce',
    create: (named) =>
      machine({
        ...named,
        start: 'trusting',
        states: {
          trusting: { play: 'C', next: { C: 'trusting', D: 'fooled once' } },
          'fooled once': { play: 'C', next: { C: 'fooled once', D: 'closed' } },
          closed: { play: 'D', next: { C: 'closed', D: 'closed' } },
        },
      }),
  }),
  entry({
    id: 'forgetful-fool-me-once',
    name: 'Forgetful Fool Me Once',
    about: 'Forgives one defection and defects after the second, but now and then forgets all that it has suffered and starts afresh.',
    source: 'Marc Harper, in Axelrod-Python 4.13.0',
    family: 'retaliator',
    params: {
      forgetProbability: { default: 0.05, meaning: 'chance, in every deal, of forgetting all defections so far', least: 0, most: 1 },
    },
    peer: 'ForgetfulFoolMeOnce',
    create: (named, { forgetProbability }) =>
      unfold({
        ...named,
        // defections remembered; more than two make no difference
        memory: 0 as number,
        play: (count) => (count >= 2 ? 'D' : 'C'),
        learn: (count, { other }) => oneOf([forgetProbability, 0], [1 - forgetProbability, other === 'D' ? Math.min(count + 1, 2) : count]),
      }),
  }),
];
