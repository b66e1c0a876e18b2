import type { Move } from '../../core/index.ts';
import { program } from '../../strategies/index.ts';
import { type StrategyEntry, entry } from '../entry.ts';
import { ones } from './ones.ts';

type Memory = {
  /** The next move, and the number of its round. */
  readonly move: Move;
  readonly turn: number;
  /** The other side's last twelve moves as bits, 1 for a defection, the latest lowest. */
  readonly past: number;
  /** Whether the run of defections under way is of odd length. */
  readonly odd: boolean;
  /** Whether a defection may be pardoned in the next round, and the round up to which none is. */
  readonly pardonReady: boolean;
  readonly pardonBar: number;
};

/** A pardon counts as given, and puts off the next one, even where the many defections of late overrule it. */
export const weiner: StrategyEntry = entry({
  id: 'second-by-weiner',
  aliases: ['k41r'],
  name: 'Second by Weiner',
  about:
    'Plays Tit for Tat, pardons a defection that comes two deals after another, about once in twenty deals at most, and keeps defecting while the other side has defected in five or more of twelve recent deals.',
  source: "Herb Weiner in Axelrod's second tournament (Axelrod 1980b), placed 7th",
  family: 'forgiver',
  peer: 'SecondByWeiner',
  create: (named) =>
    program<Memory>({
      ...named,
      memory: { move: 'C', turn: 1, past: 0, odd: false, pardonReady: false, pardonBar: 0 },
      play: ({ move }) => move,
      learn: (memory, { other }) => {
        const turn = memory.turn + 1;
        const defected = other === 'D';
        const pardon = memory.pardonReady && defected && memory.pardonBar < turn;
        // the move just made is not yet among the twelve
        const embittered = ones(memory.past) >= 5;
        return {
          move: embittered ? 'D' : pardon ? 'C' : other,
          turn,
          past: ((memory.past << 1) | (defected ? 1 : 0)) & 0b111111111111,
          odd: !memory.pardonReady && defected && !memory.odd,
          pardonReady: !memory.pardonReady && !defected && memory.odd,
          pardonBar: pardon ? memory.pardonBar + 20 : memory.pardonBar,
        };
      },
    }),
});
