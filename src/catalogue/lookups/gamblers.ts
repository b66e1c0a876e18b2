import { memoryOne } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import swarm from '../tables/pso-gambler.json' with { type: 'json' };
import { pastTable } from './pastTable.ts';

/** Tables of chances: those of Axelrod-Python 4.13.0, trained by a particle swarm, and one that was worked out. */
export const gamblers: readonly StrategyEntry[] = [
  entry({
    id: 'pso-gambler-mem1',
    name: 'PSO Gambler Mem1',
    about:
      'Looks at the last deal: stays kind after shared cooperation, goes on defecting while that pays, overlooks about half of the defections against it and seldom ends a fight.',
    source: 'Marc Harper (Axelrod-Python); cf. Harper et al. 2017',
    family: 'memory-one',
    peer: 'PSOGamblerMem1',
    create: (named) => memoryOne({ ...named, opening: 'C', reply: { CC: 1, CD: 0.52173487, DC: 0, DD: 0.12050939 } }),
  }),
  entry({
    id: 'pso-gambler-1-1-1',
    name: 'PSO Gambler 1-1-1',
    about:
      'Stays kind after shared cooperation and goes on defecting while that pays; after a defection by the other side it gambles, with odds that depend on how the other side opened.',
    source: 'Marc Harper (Axelrod-Python); cf. Harper et al. 2017',
    family: 'memory-n-lookup',
    peer: 'PSOGambler1_1_1',
    create: (named) =>
      pastTable({
        ...named,
        own: 1,
        other: 1,
        first: 1,
        opening: 'C',
        chances: [1, 1, 0.12304797, 0.57740178, 0, 0, 0.13581423, 0.11886807],
      }),
  }),
  entry({
    id: 'pso-gambler-2-2-2',
    name: 'PSO Gambler 2-2-2',
    about:
      "Gambles by the last two deals and the other side's first two moves, with odds that a search tuned where every move goes as meant.",
    source: 'Georgios Koutsovoulos & Marc Harper (Axelrod-Python); cf. Harper et al. 2017',
    family: 'memory-n-lookup',
    peer: 'PSOGambler2_2_2',
    create: (named) => pastTable({ ...named, own: 2, other: 2, first: 2, opening: 'CC', chances: swarm.quiet }),
  }),
  entry({
    id: 'pso-gambler-2-2-2-noise-05',
    name: 'PSO Gambler 2-2-2 Noise 05',
    about:
      "Gambles by the last two deals and the other side's first two moves, with odds that a search tuned where one move in twenty goes wrong.",
    source: 'Marc Harper (Axelrod-Python)',
    family: 'memory-n-lookup',
    peer: 'PSOGambler2_2_2_Noise05',
    create: (named) => pastTable({ ...named, own: 2, other: 2, first: 2, opening: 'CC', chances: swarm.noisy }),
  }),
  entry({
    id: 'zd-mem2',
    name: 'ZD-Mem2',
    about: 'Mostly cooperates after a kind move and mostly defects after a defection, the deal before shifting the odds; it is never sure.',
    source: 'Li 2014',
    family: 'memory-n-lookup',
    peer: 'ZDMem2',
    create: (named) =>
      pastTable({
        ...named,
        own: 2,
        other: 2,
        opening: 'CC',
        // prettier-ignore
        chances: [
          11 / 12, 4 / 11, 7 / 9, 1 / 10,
          5 / 6, 3 / 11, 7 / 9, 1 / 10,
          2 / 3, 1 / 11, 7 / 9, 1 / 10,
          3 / 4, 2 / 11, 7 / 9, 1 / 10,
        ],
      }),
  }),
];
