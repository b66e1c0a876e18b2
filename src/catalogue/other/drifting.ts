import type { Move } from '../../core/index.ts';
import { type Machine, type Named, program, unfold } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { fading } from './fading.ts';

/** Round from which a drift over a thousand rounds has arrived. */
const arrived = 1000;

/** Strategies whose readiness to cooperate rises or falls with time. */
export const drifting: readonly StrategyEntry[] = [
  entry({
    id: 'better-and-better',
    name: 'Better and Better',
    about:
      'Starts by defecting almost always and grows kinder by a tenth of a percent in every deal, whatever the other side does; from deal 1,000 on it always cooperates.',
    source: 'PRISON project, LIFL (Lille) 1998',
    family: 'population/other',
    peer: 'BetterAndBetter',
    create: (named) => drift(named, (round) => round / arrived),
  }),
  entry({
    id: 'worse-and-worse',
    name: 'Worse and Worse',
    about:
      'Starts by cooperating almost always and grows less kind by a tenth of a percent in every deal, whatever the other side does; from deal 1,000 on it always defects.',
    source: 'PRISON project, LIFL (Lille) 1998',
    family: 'population/other',
    peer: 'WorseAndWorse',
    create: (named) => drift(named, (round) => 1 - round / arrived),
  }),
  entry({
    id: 'knowledgeable-worse-and-worse',
    name: 'Knowledgeable Worse and Worse',
    about:
      'Grows less kind from deal to deal so that it is sure to defect in the last one announced; without an announced end it always cooperates.',
    source: 'Adam Pohl, Axelrod-Python library, after PRISON (LIFL, Lille, 1998)',
    family: 'population/other',
    peer: 'KnowledgeableWorseAndWorse',
    create: fading,
  }),
  entry({
    id: 'worse-and-worse-2',
    name: 'Worse and Worse 2',
    about: 'Returns like for like through twenty deals, then cooperates at random, less and less often, whatever the other side does.',
    source: 'PRISON project, LIFL (Lille) 1998',
    family: 'population/other',
    peer: 'WorseAndWorse2',
    create: (named) =>
      program<{ readonly rounds: number; readonly last: Move }>({
        ...named,
        memory: { rounds: 0, last: 'C' },
        play: ({ rounds, last }) => (rounds < 20 ? last : 20 / (rounds + 1)),
        learn: ({ rounds }, { other }) => ({ rounds: rounds + 1, last: other }),
      }),
  }),
];

/** A chance by the number of the round: a state for each of the first thousand. */
function drift(named: Named, chance: (round: number) => number): Machine {
  return unfold<number>({ ...named, memory: 1, play: chance, learn: (round) => Math.min(round + 1, arrived) });
}
