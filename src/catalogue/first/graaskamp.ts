import type { Move } from '../../core/index.ts';
import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { looksRandom } from '../looksRandom.ts';

type Memory = {
  readonly move: Move;
  readonly rounds: number;
  /** Cooperations received. */
  readonly kept: number;
  readonly sawRandom: boolean;
  /** Whether the other side has so far copied this one, or done the same as this one, in every round. */
  readonly copies: boolean;
  readonly twin: boolean;
  readonly lastOwn: Move;
  /** Completed rounds at which the next probe falls due; 0 while none is planned. */
  readonly probe: number;
};

/** Completed rounds: of the single early probe, and from which it has made up its mind. */
const earlyProbe = 50;
const watched = 56;

/** Tit for Tat with one probe, and after 56 rounds a verdict: random, a copier, or somebody to be probed now and then. */
export const graaskamp: StrategyEntry = entry({
  id: 'first-by-graaskamp',
  aliases: ['graaskamp'],
  name: 'First by Graaskamp',
  about:
    'Plays Tit for Tat for 56 deals with one test defection; then defects for good against anyone who seems to play at random, stays with Tit for Tat against its like, and otherwise cooperates but for a test defection every 5 to 14 deals.',
  source: 'James Graaskamp in Axelrod 1980, placed 9th',
  family: 'probing',
  peer: 'FirstByGraaskamp',
  create: (named) =>
    program<Memory>({
      ...named,
      memory: { move: 'C', rounds: 0, kept: 0, sawRandom: false, copies: true, twin: true, lastOwn: 'C', probe: 0 },
      play: ({ move }) => move,
      learn: (memory, { own, other }, ctx) => {
        // Drawn in every round, needed or not, so that settings compare under common random numbers.
        const wait = 5 + Math.floor(10 * ctx.random());
        const rounds = memory.rounds + 1;
        const kept = memory.kept + (other === 'C' ? 1 : 0);
        const copies = memory.copies && (rounds === 1 || other === memory.lastOwn);
        const twin = memory.twin && other === own;
        const seen = { rounds, kept, copies, twin, lastOwn: own };
        if (rounds < watched) return { ...memory, ...seen, move: rounds === earlyProbe ? 'D' : other };
        const sawRandom = memory.sawRandom || looksRandom(kept, rounds);
        const judged = { ...memory, ...seen, sawRandom };
        if (sawRandom) return { ...judged, move: 'D' };
        if (copies || twin) return { ...judged, move: other };
        if (memory.probe === 0) return { ...judged, move: 'C', probe: rounds + wait };
        if (memory.probe === rounds) return { ...judged, move: 'D', probe: rounds + wait };
        return { ...judged, move: 'C' };
      },
    }),
});
