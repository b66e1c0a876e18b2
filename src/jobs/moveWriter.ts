import type { BothSides } from '../core/index.ts';
import type { Path } from '../match/index.ts';

/** Writes down the moves of one match at a time. */
export class MoveWriter {
  #vendor = '';
  #partner = '';

  /** The moves since the match was opened, as in `CCD`. */
  get moves(): BothSides<string> {
    return { vendor: this.#vendor, partner: this.#partner };
  }

  /** Opens a new match. */
  clear(): void {
    this.#vendor = '';
    this.#partner = '';
  }

  /** Writes the next rounds, as cells (`4 * public state + outcome`) at the start of a tape. */
  addRounds(tape: Int32Array, count: number): void {
    this.#vendor += letters(tape, 0, count, 2);
    this.#partner += letters(tape, 0, count, 1);
  }

  /** Writes the whole of a match that takes a path. */
  addPath({ cells, length, cycle }: Path, rounds: number): void {
    const told = Math.min(rounds, length);
    const write = (bit: number): string => {
      const opening = letters(cells, 0, told, bit);
      if (cycle === 0 || rounds <= told) return opening;
      const turn = letters(cells, length - cycle, length, bit);
      return opening + turn.repeat(Math.ceil((rounds - told) / cycle)).slice(0, rounds - told);
    };
    this.#vendor += write(2);
    this.#partner += write(1);
  }
}

/** Letters taken at a time: a call takes only so many arguments. */
const piece = 1024;

/** The moves that one bit of each cell tells: C where it is 0, D where it is 1. */
function letters(cells: Int32Array, from: number, to: number, bit: number): string {
  let text = '';
  for (let start = from; start < to; start += piece) {
    const codes = Uint8Array.from(cells.subarray(start, Math.min(to, start + piece)), (cell) => ((cell & bit) === 0 ? 67 : 68));
    text += String.fromCharCode(...codes);
  }
  return text;
}
