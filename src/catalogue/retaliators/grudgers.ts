import { machine } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { punishOnRun } from './punishOnRun.ts';

/** Strategies that bear a grudge, for a while or for good. */
export const grudgers: readonly StrategyEntry[] = [
  entry({
    id: 'aggravater',
    name: 'Aggravater',
    about: 'Opens with three defections, and cooperates afterwards only with a side that has never once defected.',
    source: 'Thomas Campbell, in Axelrod-Python 4.13.0',
    family: 'retaliator',
    peer: 'Aggravater',
    create: (named) =>
      machine({
        ...named,
        start: 'first',
        states: {
          first: { play: 'D', next: { C: 'second', D: 'closed' } },
          second: { play: 'D', next: { C: 'third', D: 'closed' } },
          third: { play: 'D', next: { C: 'appeased', D: 'closed' } },
          appeased: { play: 'C', next: { C: 'appeased', D: 'closed' } },
          closed: { play: 'D', next: { C: 'closed', D: 'closed' } },
        },
      }),
  }),
  entry({
    id: 'spiteful-cc',
    name: 'Spiteful CC',
    about: 'Cooperates in the first two deals come what may; from the third on it defects for good if the other side has ever defected.',
    source: 'Mathieu & Delahaye 2015',
    family: 'retaliator',
    peer: 'SpitefulCC',
    create: (named) =>
      machine({
        ...named,
        start: 'first',
        states: {
          first: { play: 'C', next: { C: 'trusting', D: 'hurt' } },
          hurt: { play: 'C', next: { C: 'closed', D: 'closed' } },
          trusting: { play: 'C', next: { C: 'trusting', D: 'closed' } },
          closed: { play: 'D', next: { C: 'closed', D: 'closed' } },
        },
      }),
  }),
  entry({
    id: 'grudger-alternator',
    name: 'Grudger Alternator',
    about: 'Cooperates until the other side defects once; from then on it defects in every other deal.',
    source: 'PRISON project, University of Lille, 1998',
    family: 'retaliator',
    peer: 'GrudgerAlternator',
    // The alternation answers its own last move as it came out, so a slip shifts the beat.
    create: (named) =>
      machine({
        ...named,
        start: 'trusting',
        states: {
          trusting: { play: 'C', next: { CC: 'trusting', CD: 'strike', DC: 'trusting', DD: 'pause' } },
          strike: { play: 'D', next: { CC: 'strike', CD: 'strike', DC: 'pause', DD: 'pause' } },
          pause: { play: 'C', next: { CC: 'strike', CD: 'strike', DC: 'pause', DD: 'pause' } },
        },
      }),
  }),
  entry({
    id: 'soft-grudger',
    name: 'Soft Grudger',
    about: 'Answers a defection with four of its own and then two kind moves, and pays no attention to the other side until that is done.',
    source: 'Li, Hingston & Kendall 2011',
    family: 'retaliator',
    peer: 'SoftGrudger',
    create: (named) => punishOnRun(named, { trigger: 1, defections: 4, calm: 2 }),
  }),
  entry({
    id: 'general-soft-grudger',
    name: 'General Soft Grudger',
    about:
      'A Soft Grudger to measure: how many defections in a row start the punishment, how many it consists of, and how many kind moves follow may be chosen.',
    source: 'J. Taylor Smith, in Axelrod-Python 4.13.0',
    family: 'retaliator',
    params: {
      n: { default: 1, meaning: 'defections in a row that start a punishment', least: 1, most: 20, whole: true },
      d: { default: 4, meaning: 'defections of a punishment', least: 1, most: 100, whole: true },
      c: { default: 2, meaning: 'kind moves after a punishment', least: 0, most: 100, whole: true },
    },
    peer: 'GeneralSoftGrudger',
    create: (named, { n, d, c }) => punishOnRun(named, { trigger: n, defections: d, calm: c }),
  }),
  entry({
    id: 'forgetful-grudger',
    name: 'Forgetful Grudger',
    about: 'Answers a defection with ten of its own, then forgets the matter; a defection meanwhile does not prolong the grudge.',
    source: 'Geraint Palmer, in Axelrod-Python 4.13.0',
    family: 'retaliator',
    peer: 'ForgetfulGrudger',
    create: (named) => punishOnRun(named, { trigger: 1, defections: 10, calm: 0 }),
  }),
  entry({
    id: 'once-bitten',
    name: 'Once Bitten',
    about: 'Overlooks a single defection, answers two in a row with eleven of its own whatever comes back, and then starts to watch again.',
    source: 'Holly Marissa, in Axelrod-Python 4.13.0',
    family: 'retaliator',
    peer: 'OnceBitten',
    // one defection when the grudge begins and ten while it lasts
    create: (named) => punishOnRun(named, { trigger: 2, defections: 11, calm: 0 }),
  }),
];
