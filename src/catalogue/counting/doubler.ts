import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';

type Memory = {
  /** Whether the other side defected in the last round. */
  readonly provoked: boolean;
  /** Cooperations received less twice the defections received. */
  readonly credit: number;
};

/** A record of exactly two to one is not good enough, and the defection to be answered belongs to the record. */
export const doubler: StrategyEntry = entry({
  id: 'doubler',
  name: 'Doubler',
  about: 'Answers a defection with one of its own unless the other side has cooperated more than twice as often as it has defected.',
  source: 'PRISON project, LIFL (Lille) 1998',
  family: 'counting/majority',
  peer: 'Doubler',
  create: (named) =>
    program<Memory>({
      ...named,
      memory: { provoked: false, credit: 0 },
      play: ({ provoked, credit }) => (provoked && credit <= 0 ? 'D' : 'C'),
      learn: ({ credit }, { other }) => ({ provoked: other === 'D', credit: other === 'C' ? credit + 1 : credit - 2 }),
    }),
});
