import { type Purpose, type Side, streamFor } from '../core/index.ts';

/** Draws are whole numbers from 0 to one less than this: the upper 31 bits of a word, so that they compare as signed integers. */
export const drawSpan = 2 ** 31;

/** Draws made at a time where they are taken singly. */
const stretch = 32;

/**
 * A stream of draws that can be started again for every repetition: xoshiro128** (Blackman & Vigna 2021), kept here
 * because a library's generator called once a draw costs more than the rest of a round, and its seeding (half a
 * microsecond for Alea) as much as a short match. Draws are made a block at a time, which compiles to a tight loop.
 *
 * Its key comes from the Alea stream of the seed, purpose and side; each repetition mixes its number into the key.
 * `tests/match/drawStream.test.ts` tests equidistribution, serial correlation and independence of neighbours.
 */
export class DrawStream {
  /** State of the generator. */
  readonly #words = new Int32Array(4);
  readonly #key: Int32Array | null;
  #block = new Int32Array(stretch);
  #at = stretch;

  private constructor(key: Int32Array | null) {
    this.#key = key;
  }

  /** The stream of a seed for a purpose; without a side where it belongs to the relationship. */
  static of(seed: string, purpose: Purpose, side?: Side): DrawStream {
    const source = streamFor({ seed, repetition: 0, purpose, ...(side !== undefined && { side }) });
    const stream = new DrawStream(Int32Array.from({ length: 4 }, () => source() * 2 ** 32));
    stream.restart(0);
    return stream;
  }

  /** Stands where nothing is left to chance, so that no draw counts: all zero, at no cost. */
  static still(): DrawStream {
    return new DrawStream(null);
  }

  /** Returns to the first draw of a repetition. */
  restart(repetition: number): void {
    if (this.#key === null) return;
    const words = this.#words;
    const low = Math.imul(repetition % 2 ** 32, 0x9e3779b9);
    const high = Math.floor(repetition / 2 ** 32);
    for (let i = 0; i < 4; i++) words[i] = mix(mix(this.#key[i]! + high) + low);
    // The one state that xoshiro128** cannot leave.
    if ((words[0]! | words[1]! | words[2]! | words[3]!) === 0) words[0] = 1;
    this.#at = stretch;
  }

  /** The next draw. Not to be used together with {@link take} in one repetition. */
  next(): number {
    if (this.#at === stretch) {
      this.take(stretch);
      this.#at = 0;
    }
    return this.#block[this.#at++]!;
  }

  /** The next `count` draws; the list is overwritten when more are taken. */
  take(count: number): Int32Array {
    if (this.#block.length < count) this.#block = new Int32Array(count);
    if (this.#key !== null) fill(this.#words, this.#block, count);
    return this.#block;
  }
}

function fill(words: Int32Array, block: Int32Array, count: number): void {
  let s0 = words[0]!;
  let s1 = words[1]!;
  let s2 = words[2]!;
  let s3 = words[3]!;
  for (let i = 0; i < count; i++) {
    const scrambled = Math.imul(s1, 5);
    block[i] = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 1;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);
  }
  words[0] = s0;
  words[1] = s1;
  words[2] = s2;
  words[3] = s3;
}

/** Spreads every bit of a word over all of it: the finaliser of MurmurHash3 with constants found by Wellons (2018). */
function mix(word: number): number {
  let hash = word | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
  hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
  return hash ^ (hash >>> 15);
}
