import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

/** The two sides' one-sided defections, own moves as they came out. */
type Account = {
  readonly suffered: number;
  readonly inflicted: number;
};

type Limited = {
  readonly suffered: number;
  readonly inflicted: number;
  /** Retaliatory defections in a row, the coming one included; 0 where the coming move is kind. */
  readonly run: number;
};

const source = 'Owen Campbell, in Axelrod-Python 4.13.0';

const retaliationThreshold = (ratio: number) =>
  ({ default: ratio, meaning: 'one-sided defections suffered that are tolerated for each one inflicted', least: 0 }) as const;

/** Strategies that see to it that the other side does not gain more from one-sided defections than they do. */
export const retaliates: readonly StrategyEntry[] = [
  retaliate('retaliate', 'Retaliate', 'Retaliate', 0.1, 'one for every ten'),
  retaliate('retaliate-2', 'Retaliate 2', 'Retaliate2', 0.08, 'two for every twenty-five'),
  retaliate('retaliate-3', 'Retaliate 3', 'Retaliate3', 0.05, 'one for every twenty'),
  limitedRetaliate('limited-retaliate', 'Limited Retaliate', 'LimitedRetaliate', 0.1, 20, 'one for every ten'),
  limitedRetaliate('limited-retaliate-2', 'Limited Retaliate 2', 'LimitedRetaliate2', 0.08, 15, 'two for every twenty-five'),
  limitedRetaliate('limited-retaliate-3', 'Limited Retaliate 3', 'LimitedRetaliate3', 0.05, 20, 'one for every twenty'),
];

function retaliate(id: string, name: string, peer: string, threshold: number, share: string): StrategyEntry {
  return entry({
    id,
    name,
    about: `Defects while it has been let down alone more often than it puts up with: ${share} times that it did so itself.`,
    source,
    family: 'retaliator',
    params: { retaliationThreshold: retaliationThreshold(threshold) },
    peer,
    create: (named, values) =>
      program<Account>({
        ...named,
        memory: { suffered: 0, inflicted: 0 },
        play: ({ suffered, inflicted }) => (suffered > inflicted * values.retaliationThreshold ? 'D' : 'C'),
        learn: ({ suffered, inflicted }, { own, other }) => ({
          suffered: suffered + (own === 'C' && other === 'D' ? 1 : 0),
          inflicted: inflicted + (own === 'D' && other === 'C' ? 1 : 0),
        }),
      }),
  });
}

function limitedRetaliate(id: string, name: string, peer: string, threshold: number, limit: number, share: string): StrategyEntry {
  return entry({
    id,
    name,
    about: `Defects while it has been let down alone more than ${share} times that it did so itself, but offers a kind move after ${limit} defections in a row.`,
    source,
    family: 'retaliator',
    params: {
      retaliationThreshold: retaliationThreshold(threshold),
      retaliationLimit: { default: limit, meaning: 'retaliatory defections in a row before a kind move', least: 0, whole: true },
    },
    peer,
    create: (named, values) =>
      program<Limited>({
        ...named,
        memory: { suffered: 0, inflicted: 0, run: 0 },
        play: ({ run }) => (run > 0 ? 'D' : 'C'),
        learn: (memory, { own, other }) => {
          const suffered = memory.suffered + (own === 'C' && other === 'D' ? 1 : 0);
          const inflicted = memory.inflicted + (own === 'D' && other === 'C' ? 1 : 0);
          const provoked = suffered > inflicted * values.retaliationThreshold;
          return { suffered, inflicted, run: provoked && memory.run < values.retaliationLimit ? memory.run + 1 : 0 };
        },
      }),
  });
}
