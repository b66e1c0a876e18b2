import { type Chance, type Named, type Program, program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Memory = {
  readonly rounds: number;
  /** Defections received. */
  readonly defections: number;
};

/** Strategies that draw lots with the other side's record as the odds. */
export const shares: readonly StrategyEntry[] = [
  entry({
    id: 'average-copier',
    name: 'Average Copier',
    about: 'Tosses a coin in the first deal, then cooperates as often, on average, as the other side has so far.',
    source: 'Geraint Palmer, Axelrod-Python library',
    family: 'counting/majority',
    peer: 'AverageCopier',
    create: (named) => byShare(named, 0.5, (rounds, defections) => (rounds - defections) / rounds),
  }),
  entry({
    id: 'nice-average-copier',
    name: 'Nice Average Copier',
    about: 'Cooperates in the first deal, then as often, on average, as the other side has so far.',
    source: 'Owen Campbell, Axelrod-Python library',
    family: 'counting/majority',
    peer: 'NiceAverageCopier',
    create: (named) => byShare(named, 'C', (rounds, defections) => (rounds - defections) / rounds),
  }),
  entry({
    id: 'worse-and-worse-3',
    name: 'Worse and Worse 3',
    about: 'Cooperates in the first deal, then defects with odds equal to the share of deals in which the other side has defected.',
    source: 'PRISON project, LIFL (Lille) 1998',
    family: 'counting/majority',
    peer: 'WorseAndWorse3',
    create: (named) => byShare(named, 'C', (rounds, defections) => 1 - defections / rounds),
  }),
];

function byShare(named: Named, opening: Chance, chance: (rounds: number, defections: number) => number): Program<Memory> {
  return program<Memory>({
    ...named,
    memory: { rounds: 0, defections: 0 },
    play: ({ rounds, defections }) => (rounds === 0 ? opening : chance(rounds, defections)),
    learn: ({ rounds, defections }, { other }) => ({ rounds: rounds + 1, defections: other === 'D' ? defections + 1 : defections }),
  });
}
