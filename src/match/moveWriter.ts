import type { BothSides } from '../core/index.ts';
import type { Path } from './path.ts';
import { stretch } from './preparedMatch.ts';

const c = 'C'.charCodeAt(0);

/** Writes down the moves of one match at a time. */
export class MoveWriter {
  #vendor = '';
  #partner = '';
  /** Letters made at a time: a call takes only so many arguments. */
  readonly #letters = new Uint8Array(stretch);

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
    this.#vendor += this.#spell(tape, 0, count, 1);
    this.#partner += this.#spell(tape, 0, count, 0);
  }

  /** Writes the whole of a match that takes a path. */
  addPath({ cells, length, cycle }: Path, rounds: number): void {
    const told = Math.min(rounds, length);
    const write = (bit: number): string => {
      const opening = this.#spell(cells, 0, told, bit);
      if (cycle === 0 || rounds <= told) return opening;
      const turn = this.#spell(cells, length - cycle, length, bit);
      return opening + turn.repeat(Math.ceil((rounds - told) / cycle)).slice(0, rounds - told);
    };
    this.#vendor += write(1);
    this.#partner += write(0);
  }

  /** The moves that one bit of each cell tells: C where it is 0, D (the next letter) where it is 1. */
  #spell(cells: Int32Array, from: number, to: number, bit: number): string {
    const letters = this.#letters;
    let text = '';
    for (let start = from; start < to; start += letters.length) {
      const count = Math.min(to - start, letters.length);
      for (let i = 0; i < count; i++) letters[i] = c + ((cells[start + i]! >>> bit) & 1);
      text += String.fromCharCode(...letters.subarray(0, count));
    }
    return text;
  }
}
