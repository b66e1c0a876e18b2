import type { Move, Stream } from '../core/index.ts';
import type { Payoffs } from '../games/index.ts';
import type { ProgramContext } from '../strategies/index.ts';

/** What one program may know in one match. One object serves all rounds; the past is spelled out only for those who ask. */
export class LiveContext implements ProgramContext {
  readonly payoffs: Payoffs;
  readonly rounds: number;
  readonly random: Stream;
  round = 1;
  state = '';
  /** A byte for each round lived: `2 * own + perceived`. */
  #lived = new Uint8Array(64);
  #count = 0;
  #history: { readonly own: Move[]; readonly other: Move[] } = { own: [], other: [] };

  constructor(payoffs: Payoffs, rounds: number, random: Stream) {
    this.payoffs = payoffs;
    this.rounds = rounds;
    this.random = random;
  }

  get history(): ProgramContext['history'] {
    const { own, other } = this.#history;
    for (let i = own.length; i < this.#count; i++) {
      own.push(this.#lived[i]! < 2 ? 'C' : 'D');
      other.push((this.#lived[i]! & 1) === 0 ? 'C' : 'D');
    }
    return this.#history;
  }

  /** Adds a round to the past. */
  live(own: number, perceived: number): void {
    if (this.#count === this.#lived.length) {
      const longer = new Uint8Array(2 * this.#count);
      longer.set(this.#lived);
      this.#lived = longer;
    }
    this.#lived[this.#count++] = 2 * own + perceived;
  }

  /** Starts a past of its own; who keeps the old list keeps it as it was. */
  clear(): void {
    this.#count = 0;
    if (this.#history.own.length > 0) this.#history = { own: [], other: [] };
  }
}
