import type { Move } from '../../core/index.ts';
import { type Chance, type Named, type Program, program } from '../../strategies/index.ts';

/** What a rule knows that counts the other side's defections and looks at its last move. */
export type Tally = {
  /** Rounds finished, and defections perceived in them. */
  readonly rounds: number;
  readonly defections: number;
  /** The other side's last move; C before the first round. */
  readonly last: Move;
};

/** A rule whose chance of cooperating follows from the other side's number of defections and its last move. */
export function byTally(named: Named, play: (tally: Tally) => Chance): Program<Tally> {
  return program<Tally>({
    ...named,
    memory: { rounds: 0, defections: 0, last: 'C' },
    play,
    learn: ({ rounds, defections }, { other }) => ({
      rounds: rounds + 1,
      defections: other === 'D' ? defections + 1 : defections,
      last: other,
    }),
  });
}
