import type { Move } from '../../core/index.ts';
import { type Named, type Program, program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { alpha, looksRandomAt } from './looksRandomAt.ts';

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

/** Rounds from one probe to the next: at least, and at most in the library and as published. */
const shortest = 5;
const longest = { library: 14, published: 15 };

const about = (most: number): string =>
  `Plays Tit for Tat for 56 deals with one test defection; then defects for good against anyone who seems to play at random, stays with Tit for Tat against its like, and otherwise cooperates but for a test defection every 5 to ${most} deals.`;

/** Graaskamp's rule as the library plays it, and with the pauses between probes as they were published. */
export const graaskamps: readonly StrategyEntry[] = [
  entry({
    id: 'first-by-graaskamp',
    aliases: ['graaskamp'],
    name: 'First by Graaskamp',
    about: about(longest.library),
    source: 'James Graaskamp in Axelrod 1980, placed 9th',
    family: 'probing',
    params: { alpha },
    peer: 'FirstByGraaskamp',
    create: (named, values) => graaskamp(named, values.alpha, longest.library),
  }),
  entry({
    id: 'first-by-graaskamp-published',
    name: 'First by Graaskamp (as published)',
    about: about(longest.published),
    source: 'James Graaskamp in Axelrod 1980, with the pauses between test defections given there',
    family: 'probing',
    params: { alpha },
    create: (named, values) => graaskamp(named, values.alpha, longest.published),
  }),
];

/** Tit for Tat with one probe, and after 56 rounds a verdict: random, a copier, or somebody to be probed now and then. */
function graaskamp(named: Named, significance: number, longestWait: number): Program<Memory> {
  const looksRandom = looksRandomAt(significance);
  const waits = longestWait - shortest + 1;
  return program<Memory>({
    ...named,
    memory: { move: 'C', rounds: 0, kept: 0, sawRandom: false, copies: true, twin: true, lastOwn: 'C', probe: 0 },
    play: ({ move }) => move,
    learn: (memory, { own, other }, ctx) => {
      // Drawn in every round, needed or not, so that settings compare under common random numbers.
      const wait = shortest + Math.floor(waits * ctx.random());
      const rounds = memory.rounds + 1;
      const kept = memory.kept + (other === 'C' ? 1 : 0);
      const copies = memory.copies && (rounds === 1 || other === memory.lastOwn);
      const twin = memory.twin && other === own;
      const sawRandom = memory.sawRandom || (rounds >= watched && looksRandom(kept, rounds));
      let { probe } = memory;
      let move: Move = other;
      if (rounds < watched) move = rounds === earlyProbe ? 'D' : other;
      else if (sawRandom) move = 'D';
      else if (!copies && !twin) {
        move = probe === rounds ? 'D' : 'C';
        if (probe === 0 || probe === rounds) probe = rounds + wait;
      }
      return { move, rounds, kept, sawRandom, copies, twin, lastOwn: own, probe };
    },
  });
}
