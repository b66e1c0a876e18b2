import type { Length } from '../conditions/index.ts';
import { playAny } from './anyKernel.ts';
import type { Course } from './course.ts';
import { DrawStream } from './drawStream.ts';
import { roundsFor } from './ending.ts';
import { type Path, pathOf } from './path.ts';
import { type PreparedMatch, stretch } from './preparedMatch.ts';
import type { Seat } from './seat.ts';
import { playSettled } from './settledKernel.ts';
import type { SideStreams, Streams } from './streams.ts';
import { land } from './ways.ts';

const still = DrawStream.still;

/** The streams that a seat draws from; those in which no draw counts stand still. */
function needed({ acts, attention, ways }: Seat, { act, perception, transition, recall }: SideStreams) {
  return {
    act: acts ? act() : still,
    read: attention.reads ? perception() : still,
    move: ways.sure ? still : transition(),
    recall: attention.recalls ? recall() : still,
  };
}

/** Two automata, played by the kernels. */
export class AutomataMatch implements PreparedMatch {
  readonly tape: Int32Array;
  readonly counts: Float64Array;
  readonly #vendor: Seat;
  readonly #partner: Seat;
  readonly #course: Course;
  readonly #length: Length;
  readonly #streams: Streams;
  readonly #ofVendor: ReturnType<typeof needed>;
  readonly #ofPartner: ReturnType<typeof needed>;
  readonly #state: DrawStream;
  /** Streams to be started again for a repetition. */
  readonly #drawn: readonly DrawStream[];
  /** Whether the short kernel will do. */
  readonly #settled: boolean;
  /** States of vendor, partner and game. */
  readonly #at = new Int32Array(3);
  #left = 0;

  constructor(vendor: Seat, partner: Seat, course: Course, length: Length, streams: Streams, tape: Int32Array, counts: Float64Array) {
    this.tape = tape;
    this.counts = counts;
    this.#vendor = vendor;
    this.#partner = partner;
    this.#course = course;
    this.#length = length;
    this.#streams = streams;
    this.#ofVendor = needed(vendor, streams.vendor);
    this.#ofPartner = needed(partner, streams.partner);
    this.#state = course.ways.sure ? still : streams.state();
    const all = [this.#state, ...Object.values(this.#ofVendor), ...Object.values(this.#ofPartner)];
    this.#drawn = all.filter((stream) => stream !== still);
    this.#settled = vendor.settled && partner.settled && course.still;
  }

  drew(): boolean {
    const { acts: actsV, settled: settledV } = this.#vendor;
    const { acts: actsP, settled: settledP } = this.#partner;
    return actsV || actsP || !settledV || !settledP || !this.#course.ways.sure;
  }

  path(): Path | null {
    if (this.drew()) return null;
    return pathOf(this.#vendor, this.#partner, this.#course, 'rounds' in this.#length ? this.#length.rounds : Infinity, this.tape);
  }

  restart(repetition: number): number {
    this.counts.fill(0);
    for (const stream of this.#drawn) stream.restart(repetition);
    this.#at[0] = land(this.#vendor.ways, 4 * this.#vendor.automaton.size, this.#ofVendor.move.take(1)[0]!);
    this.#at[1] = land(this.#partner.ways, 4 * this.#partner.automaton.size, this.#ofPartner.move.take(1)[0]!);
    this.#at[2] = this.#course.start;
    this.#left = roundsFor(this.#length, this.#streams.ending, repetition);
    return this.#left;
  }

  play(): number {
    const count = Math.min(this.#left, stretch);
    if (count === 0) return 0;
    const v = this.#ofVendor;
    const p = this.#ofPartner;
    this.#left -= count;
    const actV = v.act.take(count);
    const actP = p.act.take(count);
    if (this.#settled) {
      playSettled(this.#vendor.rows, this.#partner.rows, actV, actP, count, this.#at, this.tape, this.counts);
      return count;
    }
    const draws = {
      actV,
      actP,
      readV: v.read.take(count),
      readP: p.read.take(count),
      moveV: v.move.take(count),
      moveP: p.move.take(count),
      recallV: v.recall.take(count),
      recallP: p.recall.take(count),
      state: this.#state.take(count),
    };
    return playAny(this.#vendor, this.#partner, this.#course, draws, count, this.#at, this.tape, this.counts);
  }
}
