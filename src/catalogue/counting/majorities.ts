import { type StrategyEntry, entry } from '../entry.ts';
import { majority } from './majority.ts';

const windows = [5, 10, 20, 40];

const memory = {
  default: 0,
  meaning: 'how many of the last moves of the other side count; 0 counts all of them',
  least: 0,
  whole: true,
} as const;

/** Strategies that side with what the other side does more often; the soft ones cooperate on a tie, the hard ones defect. */
export const majorities: readonly StrategyEntry[] = [
  entry({
    id: 'go-by-majority',
    aliases: ['soft-majority', 'soft-majo'],
    name: 'Go by Majority',
    about: 'Cooperates as long as the other side has cooperated at least as often as it has defected, over all deals so far.',
    source: "Axelrod 1984; entered by Gail Grisell in Axelrod's second tournament, placed 23rd; soft majority in Mittal & Deb 2009",
    family: 'counting/majority',
    params: {
      memory,
      soft: { kind: 'choice', default: true, options: [true, false], meaning: 'whether it cooperates on a tie' },
    },
    peer: 'GoByMajority',
    create: (named, values) => majority(named, values.memory, values.soft ? 'C' : 'D'),
  }),
  ...windows.map((window) =>
    entry({
      id: `go-by-majority-${window}`,
      name: `Go by Majority ${window}`,
      about: `Cooperates as long as the other side cooperated at least as often as it defected in the last ${window} deals.`,
      source: 'Karol Langner, Axelrod-Python library',
      family: 'counting/majority',
      peer: `GoByMajority${window}`,
      create: (named) => majority(named, window, 'C'),
    }),
  ),
  entry({
    id: 'hard-go-by-majority',
    aliases: ['hard-majority', 'hard-majo'],
    name: 'Hard Go by Majority',
    about: 'Opens with a defection and cooperates only while the other side has cooperated more often than it has defected.',
    source: 'Axelrod 1984; hard majority in Mittal & Deb 2009',
    family: 'counting/majority',
    params: { memory },
    peer: 'HardGoByMajority',
    create: (named, values) => majority(named, values.memory, 'D'),
  }),
  ...windows.map((window) =>
    entry({
      id: `hard-go-by-majority-${window}`,
      name: `Hard Go by Majority ${window}`,
      about: `Opens with a defection and cooperates only while the other side cooperated more often than not in the last ${window} deals.`,
      source: 'Karol Langner, Axelrod-Python library',
      family: 'counting/majority',
      peer: `HardGoByMajority${window}`,
      create: (named) => majority(named, window, 'D'),
    }),
  ),
];
