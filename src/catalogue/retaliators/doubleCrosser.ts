import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { isLastTwo } from '../isLastTwo.ts';

type Memory = {
  /** Rounds lived, counted up to the end of its patience. */
  readonly rounds: number;
  /** Defections received so far, counted up to four. */
  readonly defections: number;
  /** Defections received in a row up to now, counted up to two. */
  readonly run: number;
  /** Whether the first seven rounds, as far as they are over, brought no defection. */
  readonly clean: boolean;
};

/** Rounds that are looked at, and the number lived from which patience is over: round 180 is the last patient one. */
const watched = 7;
const patienceEnds = 180;

/**
 * A backstabber that puts up with much from a side that began well. It counts 180 rounds of its own beside the announced ones, and
 * memory may start again in any round. It is bounded, and a program all the same: 2,035 states where no end is announced, 39,044 for 200
 * rounds, 1.7 million for 1,000.
 */
export const doubleCrosser: StrategyEntry = entry({
  id: 'double-crosser',
  name: 'Double Crosser',
  about:
    'Like Backstabber, but with a side that kept its word in the first seven deals it is patient up to deal 180: until then it defects only after two defections in a row.',
  source: 'Thomas Campbell, in Axelrod-Python 4.13.0',
  family: 'retaliator',
  peer: 'DoubleCrosser',
  create: (named) =>
    program<Memory>({
      ...named,
      memory: { rounds: 0, defections: 0, run: 0, clean: true },
      play: ({ rounds, defections, run, clean }, ctx) => {
        if (isLastTwo(ctx)) return 'D';
        const patient = clean && rounds >= watched && rounds < patienceEnds;
        return (patient ? run === 2 : defections > 3) ? 'D' : 'C';
      },
      learn: ({ rounds, defections, run, clean }, { other }) => ({
        rounds: rounds < patienceEnds ? rounds + 1 : rounds,
        defections: other === 'D' && defections < 4 ? defections + 1 : defections,
        run: other === 'C' ? 0 : run < 2 ? run + 1 : run,
        clean: clean && (other === 'C' || rounds >= watched),
      }),
    }),
});
