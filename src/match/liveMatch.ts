import type { BothSides } from '../core/index.ts';
import type { Game } from '../games/index.ts';
import type { Attention } from './attention.ts';
import type { Course } from './course.ts';
import { type DrawStream, drawSpan } from './drawStream.ts';
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
  /** What can happen at all: the rest is not asked for in every round. */
  readonly #reads: boolean;
  readonly #forgets: boolean;
  readonly #wanders: boolean;
  /** Whether readings, recall or the game's own course are left to draws. */
  readonly #noisy: boolean;

  constructor(players: BothSides<Player>, attention: BothSides<Attention>, game: Game, course: Course, streams: RoundStreams) {
    this.#vendor = players.vendor;
    this.#partner = players.partner;
    this.#attentionV = attention.vendor;
    this.#attentionP = attention.partner;
    this.#names = game.states.map(({ name }) => name);
    this.#course = course;
    this.#streams = streams;
    const { vendor, partner } = attention;
    this.#reads = mayMisread(vendor) || mayMisread(partner);
    this.#forgets = mayForget(vendor) || mayForget(partner);
    this.#wanders = !course.still;
    this.#noisy = [vendor, partner].some(({ reads, recalls }) => reads || recalls) || !course.ways.sure;
  }

  /** Starts a repetition. */
  restart(repetition: number): void {
    const { actV, actP, readV, readP, recallV, recallP, state } = this.#streams;
    for (const stream of [actV, actP, readV, readP, recallV, recallP, state]) stream.restart(repetition);
    this.#vendor.restart(repetition);
    this.#partner.restart(repetition);
    this.round = 0;
    this.#next = this.#course.start;
  }

  /** Whether any draw counted, or may have, in the rounds of this repetition. */
  drew(): boolean {
    return this.#noisy || this.#vendor.drew() || this.#partner.drew();
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
    this.seenV = p;
    this.seenP = v;
    if (this.#reads) {
      if (readV.next() <= this.#attentionV.misread[p]!) this.seenV = 1 - p;
      if (readP.next() <= this.#attentionP.misread[v]!) this.seenP = 1 - v;
    }
    if (this.#wanders) {
      this.#next = land(this.#course.ways, 4 * this.state + 2 * v + p, state.next());
      if (this.#next < 0) return;
    }
    this.#vendor.learn(this.intendedV, v, this.seenV);
    this.#partner.learn(this.intendedP, p, this.seenP);
    if (this.#forgets) {
      if (recallV.next() > this.#attentionV.recognise) this.#vendor.forget();
      if (recallP.next() > this.#attentionP.recognise) this.#partner.forget();
    }
  }
}

function mayMisread({ misread }: Attention): boolean {
  return misread.some((last) => last >= 0);
}

function mayForget({ recognise }: Attention): boolean {
  return recognise < drawSpan - 1;
}
