import type { Game } from '../games/index.ts';
import type { Path } from './path.ts';

/**
 * Counts what follows on what in a match: the outcome of the first deal, and how often each outcome came right after each
 * other. Rounds in closed public states are no deals and are passed over, unless the game has but one state. Reused from match to match.
 */
export class SequelCounter {
  /** Deals by `4 * outcome before + outcome` (vendor's move first). */
  readonly counts = new Float64Array(16);
  /** Outcome of the first deal, 0 to 3 for CC, CD, DC, DD; -1 as long as none was made. */
  first = -1;
  readonly #closed: readonly boolean[];
  readonly #allOpen: boolean;
  #last = -1;

  constructor({ states }: Game) {
    this.#closed = states.map(({ closed }) => closed === true && states.length > 1);
    this.#allOpen = !this.#closed.includes(true);
  }

  /** Opens a new match. */
  clear(): void {
    this.counts.fill(0);
    this.first = -1;
    this.#last = -1;
  }

  /** Counts the next rounds, as cells (`4 * public state + outcome`) at the start of a tape. */
  addRounds(tape: Int32Array, count: number): void {
    this.#walk(tape, 0, count, 1);
  }

  /** Counts the whole of a match that takes a path, at the cost of the path whatever the rounds. */
  addPath({ cells, length, cycle }: Path, rounds: number): void {
    const told = Math.min(rounds, length);
    this.#walk(cells, 0, told, 1);
    if (cycle === 0 || rounds <= told) return;
    const opening = length - cycle;
    const turns = Math.floor((rounds - told) / cycle);
    // The first turn lies on the path itself, so every later one starts after the same deal and counts alike.
    if (turns > 0) this.#walk(cells, opening, length, turns);
    this.#walk(cells, opening, opening + rounds - told - turns * cycle, 1);
  }

  #isClosed(cell: number): boolean {
    return this.#closed[cell >> 2] === true;
  }

  #walk(cells: Int32Array, from: number, to: number, times: number): void {
    const { counts } = this;
    let last = this.#last;
    let i = from;
    for (; last < 0 && i < to; i++) {
      if (this.#isClosed(cells[i]!)) continue;
      last = cells[i]! & 3;
      this.first = last;
    }
    if (this.#allOpen) {
      for (; i < to; i++) {
        const outcome = cells[i]! & 3;
        counts[4 * last + outcome]! += times;
        last = outcome;
      }
    }
    for (; i < to; i++) {
      if (this.#isClosed(cells[i]!)) continue;
      const outcome = cells[i]! & 3;
      counts[4 * last + outcome]! += times;
      last = outcome;
    }
    this.#last = last;
  }
}
