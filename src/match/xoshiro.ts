/**
 * Fills a block from one place to before another with draws of xoshiro128** (Blackman & Vigna 2021), whose state is the
 * four words, and leaves the state after them. The generator's words are cut to their upper 31 bits, so that draws compare as signed integers.
 */
export function xoshiro(words: Int32Array, block: Int32Array, from: number, to: number): void {
  let s0 = words[0]!;
  let s1 = words[1]!;
  let s2 = words[2]!;
  let s3 = words[3]!;
  for (let i = from; i < to; i++) {
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
