import { machine, memoryOne } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

const probe = { default: 0.1, meaning: 'chance of a defection that nothing provoked', least: 0, most: 1 };

/** Tit for Tat with a test defection now and then: one that lives with what follows, and one that regrets it. */
export const remorseful: readonly StrategyEntry[] = [
  entry({
    id: 'naive-prober',
    name: 'Naive Prober',
    about: 'Plays Tit for Tat, but defects unprovoked in one deal in ten, and answers the answer too.',
    source: 'Li, Hingston & Kendall 2011',
    family: 'probing',
    params: { p: probe },
    peer: 'NaiveProber',
    create: (named, { p }) => memoryOne({ ...named, opening: 'C', reply: { CC: 1 - p, CD: 'D', DC: 1 - p, DD: 'D' } }),
  }),
  entry({
    id: 'remorseful-prober',
    name: 'Remorseful Prober',
    about: 'Plays Tit for Tat, but defects unprovoked in one deal in ten, and takes the answer to that without striking back.',
    source: 'Li, Hingston & Kendall 2011, after Dawkins 1989, The Selfish Gene',
    family: 'probing',
    params: { p: probe },
    peer: 'RemorsefulProber',
    // The state, not the realised move, tells whether a defection was meant as a probe.
    create: (named, { p }) => {
      const trusting = { kind: 1 - p, probe: p };
      return machine({
        ...named,
        start: 'kind',
        states: {
          kind: { play: 'C', next: { C: trusting, D: 'provoked' } },
          provoked: { play: 'D', next: { C: trusting, D: 'provoked' } },
          probe: { play: 'D', next: { C: trusting, D: 'kind' } },
        },
      });
    },
  }),
];
