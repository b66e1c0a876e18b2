import type { Length } from '../conditions/index.ts';
import { roundsFor } from './ending.ts';
import type { LiveMatch } from './liveMatch.ts';
import { type PreparedMatch, stretch } from './preparedMatch.ts';
import type { Streams } from './streams.ts';

/** A match of which at least one side is a program, played round by round. */
export class PlayersMatch implements PreparedMatch {
  readonly tape: Int32Array;
  readonly counts: Float64Array;
  readonly #live: LiveMatch;
  readonly #length: Length;
  readonly #streams: Streams;
  #left = 0;

  constructor(live: LiveMatch, length: Length, streams: Streams, tape: Int32Array, counts: Float64Array) {
    this.tape = tape;
    this.counts = counts;
    this.#live = live;
    this.#length = length;
    this.#streams = streams;
  }

  path(): null {
    return null;
  }

  drew(): boolean {
    return this.#live.drew();
  }

  restart(repetition: number): number {
    this.#live.restart(repetition);
    this.counts.fill(0);
    this.#left = roundsFor(this.#length, this.#streams.ending, repetition);
    return this.#left;
  }

  play(): number {
    const live = this.#live;
    const count = Math.min(this.#left, stretch);
    let played = 0;
    while (played < count && !live.over) {
      live.step();
      const cell = 4 * live.state + 2 * live.v + live.p;
      this.tape[played++] = cell;
      this.counts[cell]!++;
    }
    this.#left -= played;
    return played;
  }
}
