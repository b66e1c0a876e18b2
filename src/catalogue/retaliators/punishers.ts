import { type Named, type Program, program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Memory = {
  readonly rounds: number;
  /** Defections received so far. */
  readonly defections: number;
  /** Defections still to come after the coming one; -1 where the coming move is kind. */
  readonly left: number;
};

/** Strategies that fit the length of a punishment to the other side's record. */
export const punishers: readonly StrategyEntry[] = [
  entry({
    id: 'punisher',
    name: 'Punisher',
    about: 'Punishes a defection for longer the more often the other side has defected so far: from one deal to twenty-one.',
    source: 'Geraint Palmer, in Axelrod-Python 4.13.0',
    family: 'retaliator',
    peer: 'Punisher',
    create: (named) => punishing(named, (rounds, defections) => Math.floor((20 * defections) / rounds)),
  }),
  entry({
    id: 'inverse-punisher',
    name: 'Inverse Punisher',
    about: 'Punishes a defection for longer the more the other side has cooperated so far: from two deals to twenty.',
    source: 'Geraint Palmer, in Axelrod-Python 4.13.0',
    family: 'retaliator',
    peer: 'InversePunisher',
    create: (named) => punishing(named, (rounds, defections) => Math.max(1, Math.floor((20 * (rounds - defections)) / rounds))),
  }),
];

/** `further`: defections that follow the first one of a punishment, from what is known when it starts. */
function punishing(named: Named, further: (rounds: number, defections: number) => number): Program<Memory> {
  return program<Memory>({
    ...named,
    memory: { rounds: 0, defections: 0, left: -1 },
    play: ({ left }) => (left >= 0 ? 'D' : 'C'),
    learn: (memory, { other }) => {
      const rounds = memory.rounds + 1;
      const defections = memory.defections + (other === 'D' ? 1 : 0);
      const left = memory.left > 0 ? memory.left - 1 : other === 'D' ? further(rounds, defections) : -1;
      return { rounds, defections, left };
    },
  });
}
