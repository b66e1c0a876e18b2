import { machine } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

/** A hidden Markov model of five states, numbered as in Axelrod-Python 4.13.0; it starts in state 3. */
export const evolvedHmm5: StrategyEntry = entry({
  id: 'evolved-hmm-5',
  name: 'Evolved HMM 5',
  about:
    'Cooperates until crossed, with some patience at the start, then defects while the other side gives in; one that hits back is now and then, by chance, offered peace again.',
  source: 'Marc Harper (Axelrod-Python); cf. Harper et al. 2017',
  family: 'finite-state-machine',
  peer: 'EvolvedHMM5',
  create: (named) =>
    machine({
      ...named,
      start: 's3',
      states: {
        s0: { play: 1, next: { C: 's0', D: 's1' } },
        s1: { play: 0, next: { C: 's1', D: { s1: 0.487, s2: 0.513 } } },
        s2: { play: 0, next: { C: 's1', D: { s3: 0.59, s4: 0.41 } } },
        s3: { play: 1, next: { C: { s0: 0.631, s3: 0.369 }, D: 's0' } },
        s4: {
          play: 0.111,
          next: { C: { s0: 0.143, s1: 0.018, s2: 0.118, s4: 0.721 }, D: { s1: 0.287, s2: 0.456, s3: 0.146, s4: 0.111 } },
        },
      },
    }),
});
