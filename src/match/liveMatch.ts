import type { Conditions } from '../conditions/index.ts';
import type { Course } from './course.ts';
import type { DrawStream } from './drawStream.ts';
import type { Player } from './player.ts';
import { land } from './ways.ts';
import { intendedIn, realisedIn } from './zones.ts';

/** The draws that a match of players shares out: one a round from each stream. */
export interface RoundStreams {
  readonly actV: DrawStream;
  readonly actP: DrawStream;
  readonly readV: DrawStream;
  readonly readP: DrawStream;
  readonly recallV: DrawStream;
  readonly recallP: DrawStream;
  readonly state: DrawStream;
}

/** Last draws that misread a C and a D, and that recognise the counterpart. */
export interface Attention {
  readonly misread: Int32Array;
  readonly recognise: number;
}

/**
 * A match played round by round, in the order of moves, slips, readings, the public state, learning and recall.
 * After {@link LiveMatch.step} the round just played can be read off its fields: 0 for C, 1 for D.
 */
export class LiveMatch {
  round = 0;
  /** Public state of the round just played. */
  state = 0;
  intendedV = 0;
  intendedP = 0;
  v = 0;
  p = 0;
  seenV = 0;
  seenP = 0;
  /** Public state of the next round; -1 once the relationship ended. */
  #next = 0;
  readonly #vendor: Player;
  readonly #partner: Player;
  readonly #attentionV: Attention;
  readonly #attentionP: Attention;
  readonly #names: readonly string[];
  readonly #course: Course;
  readonly #streams: RoundStreams;

  constructor(
    players: { readonly vendor: Player; readonly partner: Player },
    attention: { readonly vendor: Attention; readonly partner: Attention },
    { game }: Conditions,
    course: Course,
    streams: RoundStreams,
  ) {
    this.#vendor = players.vendor;
    this.#partner = players.partner;
    this.#attentionV = attention.vendor;
    this.#attentionP = attention.partner;
    this.#names = game.states.map(({ name }) => name);
    this.#course = course;
    this.#streams = streams;
  }

  /** Starts a repetition. */
  restart(repetition: number): void {
    for (const stream of Object.values(this.#streams) as DrawStream[]) stream.restart(repetition);
    this.#vendor.restart(repetition);
    this.#partner.restart(repetition);
    this.round = 0;
    this.#next = this.#course.start;
  }

  /** Whether the game ended the relationship. */
  get over(): boolean {
    return this.#next < 0;
  }

  /** Plays one round and lets both sides learn from it. */
  step(): void {
    const { actV, actP, readV, readP, recallV, recallP, state } = this.#streams;
    this.round++;
    this.state = this.#next;
    const name = this.#names[this.state]!;
    const zonesV = this.#vendor.act(this.round, name);
    const zonesP = this.#partner.act(this.round, name);
    const drawV = actV.next();
    const drawP = actP.next();
    const v = realisedIn(zonesV, drawV);
    const p = realisedIn(zonesP, drawP);
    this.v = v;
    this.p = p;
    this.intendedV = intendedIn(zonesV, drawV, v);
    this.intendedP = intendedIn(zonesP, drawP, p);
    this.seenV = readV.next() <= this.#attentionV.misread[p]! ? 1 - p : p;
    this.seenP = readP.next() <= this.#attentionP.misread[v]! ? 1 - v : v;
    this.#next = land(this.#course.ways, 4 * this.state + 2 * v + p, state.next());
    if (this.#next < 0) return;
    this.#vendor.learn(this.intendedV, v, this.seenV);
    this.#partner.learn(this.intendedP, p, this.seenP);
    if (recallV.next() > this.#attentionV.recognise) this.#vendor.forget();
    if (recallP.next() > this.#attentionP.recognise) this.#partner.forget();
  }
}
