import type { Move } from '../core/index.ts';
import type { DrawStream } from './drawStream.ts';
import type { Player } from './player.ts';
import { type Seat, againRow } from './seat.ts';
import { land } from './ways.ts';
import { type Zones, zonesOf } from './zones.ts';

/** Plays an automaton round by round. Draws once for the opening and once a round, even where memory starts again. */
export class AutomatonPlayer implements Player {
  readonly #seat: Seat;
  readonly #ways: Seat['ways'];
  readonly #opening: number;
  readonly #zones: readonly Zones[];
  readonly #transition: DrawStream;
  #state = 0;
  /** State of the round before. */
  #left = 0;
  #draw = 0;

  constructor(seat: Seat, slip: Readonly<Record<Move, number>>, transition: DrawStream) {
    const { automaton, ways } = seat;
    this.#seat = seat;
    this.#ways = ways;
    this.#opening = 4 * automaton.size;
    const made = new Map<number, Zones>();
    this.#zones = Array.from(automaton.play, (chance) => {
      const zones = made.get(chance) ?? zonesOf(chance, slip);
      made.set(chance, zones);
      return zones;
    });
    this.#transition = transition;
  }

  restart(repetition: number): void {
    this.#transition.restart(repetition);
    this.#state = land(this.#ways, this.#opening, this.#transition.next());
  }

  act(): Zones {
    return this.#zones[this.#state]!;
  }

  learn(_intended: number, own: number, perceived: number): void {
    this.#draw = this.#transition.next();
    this.#left = this.#state;
    this.#state = land(this.#ways, 4 * this.#state + 2 * own + perceived, this.#draw);
  }

  forget(): void {
    this.#state = land(this.#ways, againRow(this.#seat, this.#left), this.#draw);
  }

  drew(): boolean {
    return this.#seat.acts || !this.#ways.sure;
  }
}
