import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Memory = {
  readonly rounds: number;
  /** The other's last ten moves. */
  readonly recent: string;
};

/** The window stays at ten moves, so a round costs the same however long the match. */
export const tullock: StrategyEntry = entry({
  id: 'first-by-tullock',
  aliases: ['tullock'],
  name: 'First by Tullock',
  about: 'Cooperates through eleven deals, then always a little less often than the other side did in its last ten.',
  source: 'Gordon Tullock in Axelrod 1980, placed 13th',
  family: 'counting/majority',
  peer: 'FirstByTullock',
  create: (named) =>
    program<Memory>({
      ...named,
      memory: { rounds: 0, recent: '' },
      play: ({ rounds, recent }) => (rounds < 11 ? 'C' : Math.max(0, ([...recent].filter((move) => move === 'C').length - 1) / 10)),
      learn: ({ rounds, recent }, { other }) => ({ rounds: rounds + 1, recent: (recent + other).slice(-10) }),
    }),
});
