import type { Move } from '../core/index.ts';
import type { DrawStream } from './drawStream.ts';
import type { Player } from './player.ts';
import type { Seat } from './seat.ts';
import { land } from './ways.ts';
import { type Zones, zonesOf } from './zones.ts';

/** Plays an automaton round by round. Draws once for the opening and once a round, even where memory starts again. */
export class AutomatonPlayer implements Player {
  readonly #ways: Seat['ways'];
  readonly #opening: number;
  readonly #zones: readonly Zones[];
  readonly #transition: DrawStream;
  #state = 0;
  #draw = 0;

  constructor({ automaton, ways }: Seat, slip: Readonly<Record<Move, number>>, transition: DrawStream) {
    this.#ways = ways;
    this.#opening = 4 * automaton.size;
    this.#zones = Array.from(automaton.play, (chance) => zonesOf(chance, slip));
    this.#transition = transition;
  }

  restart(repetition: number): void {
    this.#transition.restart(repetition);
    this.#draw = this.#transition.next();
    this.forget();
  }

  act(): Zones {
    return this.#zones[this.#state]!;
  }

  learn(_intended: number, own: number, perceived: number): void {
    this.#draw = this.#transition.next();
    this.#state = land(this.#ways, 4 * this.#state + 2 * own + perceived, this.#draw);
  }

  forget(): void {
    this.#state = land(this.#ways, this.#opening, this.#draw);
  }
}
