import type { Move } from '../../core/index.ts';
import { type Program, program } from '../../strategies/index.ts';

/** A feed-forward net of 17 inputs, one hidden layer of rectified units, and one output. */
export interface Weights {
  /** By hidden unit: the weight of each input. */
  readonly inputToHidden: readonly (readonly number[])[];
  /** By hidden unit. */
  readonly hiddenToOutput: readonly number[];
  readonly bias: readonly number[];
}

/** What a net remembers. Pairs of moves are numbers from 0 to 3, the older move first, C 0 and D 1. */
export type NetMemory = {
  readonly move: Move;
  readonly rounds: number;
  /** The first two moves of the other side, the last two own moves, the last two of the other side. */
  readonly opening: number;
  readonly own: number;
  readonly other: number;
  /** Cooperations of the other side, and own ones. */
  readonly kept: number;
  readonly given: number;
};

/** Inputs that tell single moves; the five after them are counts. */
const moveInputs = 12;
const counts = 5;

/** Numbers of the views after one round (four of them) and after none; those before them are the full ones. */
const early = 64;
const unseen = early + 4;

/**
 * The strategy that cooperates where a net's output is above 0. Its inputs are the other side's first two moves, both
 * sides' last two, how often each has played C and D, and the number of rounds (Harper et al. 2017).
 *
 * With `truncates`, a negative sum in the first hidden unit cuts the activity of every unit down to a whole number, as in
 * Axelrod-Python 4.13.0, where the type of the first result is taken for all.
 */
export function net(
  named: { readonly id: string; readonly name: string },
  { inputToHidden, hiddenToOutput, bias }: Weights,
  truncates: boolean,
): Program<NetMemory> {
  const units = bias.length;
  const output = Float64Array.from(hiddenToOutput);
  const perCount = Float64Array.from(inputToHidden.flatMap((weights) => weights.slice(moveInputs, moveInputs + counts)));
  // The sums over the moves in view are few and made once; a round then only adds the counts.
  const sums = Float64Array.from(views().flatMap((view) => inputToHidden.map((weights, unit) => sumOver(view, weights, bias[unit]!))));

  const moveFor = (view: number, rounds: number, kept: number, given: number): Move => {
    let total = 0;
    let whole = false;
    for (let unit = 0; unit < units; unit++) {
      const at = counts * unit;
      const sum =
        sums[view * units + unit]! +
        kept * perCount[at]! +
        (rounds - kept) * perCount[at + 1]! +
        given * perCount[at + 2]! +
        (rounds - given) * perCount[at + 3]! +
        rounds * perCount[at + 4]!;
      if (unit === 0 && sum < 0) whole = truncates;
      if (sum > 0) total += (whole ? Math.floor(sum) : sum) * output[unit]!;
    }
    return total > 0 ? 'C' : 'D';
  };

  return program<NetMemory>({
    ...named,
    memory: { move: moveFor(unseen, 0, 0, 0), rounds: 0, opening: 0, own: 0, other: 0, kept: 0, given: 0 },
    play: ({ move }) => move,
    learn: (memory, round) => {
      const mine = round.own === 'D' ? 1 : 0;
      const theirs = round.other === 'D' ? 1 : 0;
      const rounds = memory.rounds + 1;
      const opening = rounds <= 2 ? 2 * memory.opening + theirs : memory.opening;
      const own = ((memory.own << 1) | mine) & 3;
      const other = ((memory.other << 1) | theirs) & 3;
      const kept = memory.kept + 1 - theirs;
      const given = memory.given + 1 - mine;
      const view = rounds === 1 ? early + 2 * mine + theirs : 16 * opening + 4 * own + other;
      return { move: moveFor(view, rounds, kept, given), rounds, opening, own, other, kept, given };
    },
  });
}

/** What each view shows in the first 12 inputs. */
function views(): number[][] {
  const pair = (code: number): number[] => [...single(code >> 1), ...single(code & 1)];
  // last moves stand before second-last ones, first moves before second ones
  const swapped = (code: number): number[] => [...single(code & 1), ...single(code >> 1)];
  const full = Array.from({ length: early }, (_, view) => [...pair(view >> 4), ...swapped((view >> 2) & 3), ...swapped(view & 3)]);
  const first = Array.from({ length: 4 }, (_, view) => [view & 1, view >> 1, view & 1].flatMap((code) => [...single(code), 0, 0]));
  return [...full, ...first, Array.from({ length: moveInputs }, () => 0)];
}

/** The two inputs of one move: was it C, was it D. */
function single(code: number): [number, number] {
  return code === 0 ? [1, 0] : [0, 1];
}

function sumOver(view: readonly number[], weights: readonly number[], bias: number): number {
  return view.reduce((sum, input, i) => sum + weights[i]! * input, bias);
}
