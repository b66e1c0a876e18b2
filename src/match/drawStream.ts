import { type Purpose, type Side, streamFor } from '../core/index.ts';
import { xoshiro } from './xoshiro.ts';

/** Draws are whole numbers from 0 to one less than this: the upper 31 bits of a word, so that they compare as signed integers. */
export const drawSpan = 2 ** 31;

/** Draws made at a time where they are taken singly. */
const handful = 32;

/** Draws of a repetition that are kept for the next pair, and for how many repetitions: an eighth of a megabyte a stream. */
const kept = 256;
const keptRepetitions = 128;

/**
 * A stream of draws that can be started again for every repetition: xoshiro128** (Blackman & Vigna 2021), kept here
 * because a library's generator called once a draw costs more than the rest of a round, and its seeding (half a
 * microsecond for Alea) as much as a short match. Draws are made a block at a time, which compiles to a tight loop. As
 * all pairs of a tournament share their streams, the first draws of the first repetitions are made only once.
 *
 * Its key comes from the Alea stream of the seed, purpose and side; each repetition mixes its number into the key.
 * `tests/match/kernelRandom.test.ts` tests equidistribution, serial correlation and independence of neighbours.
 */
export class DrawStream {
  /** State of the generator. */
  readonly #words = new Int32Array(4);
  readonly #key: Int32Array | null;
  /** By repetition: its first draws, and the state after them. */
  readonly #openings = new Map<number, Int32Array>();
  /** First draws of this repetition while any of them is left, and how many are taken. */
  #opening: Int32Array | null = null;
  #taken = 0;
  #block = new Int32Array(handful);
  #singles: Int32Array = this.#block;
  #at = handful;

  private constructor(key: Int32Array | null) {
    this.#key = key;
  }

  /** The stream of a seed for a purpose; without a side where it belongs to the relationship. */
  static of(seed: string, purpose: Purpose, side?: Side): DrawStream {
    const source = streamFor({ seed, repetition: 0, purpose, ...(side !== undefined && { side }) });
    return new DrawStream(Int32Array.from({ length: 4 }, () => source() * 2 ** 32));
  }

  /** Stands where nothing is left to chance, so that no draw counts: all zero, at no cost; one for all, as they are made slowly. */
  static readonly still = new DrawStream(null);

  /** Goes to the first draw of a repetition; needed before the first draw is taken. */
  restart(repetition: number): void {
    if (this.#key === null) return;
    const words = this.#words;
    this.#at = handful;
    this.#taken = 0;
    this.#opening = this.#openings.get(repetition) ?? null;
    if (this.#opening !== null) {
      for (let i = 0; i < 4; i++) words[i] = this.#opening[kept + i]!;
      return;
    }
    const low = Math.imul(repetition % 2 ** 32, 0x9e3779b9);
    const high = Math.floor(repetition / 2 ** 32);
    for (let i = 0; i < 4; i++) words[i] = mix(mix(this.#key[i]! + high) + low);
    // The one state that xoshiro128** cannot leave.
    if ((words[0]! | words[1]! | words[2]! | words[3]!) === 0) words[0] = 1;
    if (this.#openings.size < keptRepetitions) this.#opening = this.#keep(repetition);
  }

  /** The next draw. Not to be used together with {@link take} in one repetition. */
  next(): number {
    if (this.#at === handful) {
      this.#singles = this.take(handful);
      this.#at = 0;
    }
    return this.#singles[this.#at++]!;
  }

  /** The next `count` draws; not to be changed, and overwritten when more are taken. */
  take(count: number): Int32Array {
    const opening = this.#opening;
    if (opening !== null && this.#taken === 0 && count <= kept) {
      this.#taken = count;
      return opening;
    }
    if (this.#block.length < count) this.#block = new Int32Array(count);
    if (this.#key === null) return this.#block;
    let filled = 0;
    if (opening !== null) {
      while (filled < count && this.#taken < kept) this.#block[filled++] = opening[this.#taken++]!;
      if (this.#taken === kept) this.#opening = null;
    }
    xoshiro(this.#words, this.#block, filled, count);
    return this.#block;
  }

  #keep(repetition: number): Int32Array {
    const opening = new Int32Array(kept + 4);
    xoshiro(this.#words, opening, 0, kept);
    opening.set(this.#words, kept);
    this.#openings.set(repetition, opening);
    return opening;
  }
}

/** Spreads every bit of a word over all of it: the finaliser of MurmurHash3 with constants found by Wellons (2018). */
function mix(word: number): number {
  let hash = word | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
  hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
  return hash ^ (hash >>> 15);
}
