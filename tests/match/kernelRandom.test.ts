import { describe, expect, it } from 'vitest';
import { DrawStream, drawSpan } from '../../src/match/drawStream.ts';
import { xoshiro } from '../../src/match/xoshiro.ts';

/** Draws of one repetition of one stream. */
function drawsOf(
  count: number,
  { seed = 'donnant', side = 'vendor', repetition = 0 }: Partial<{ seed: string; side: 'vendor' | 'partner'; repetition: number }>,
) {
  const stream = DrawStream.of(seed, 'intention', side);
  stream.restart(repetition);
  return stream.take(count).slice(0, count);
}

/** Distance of counts from being all alike, in standard deviations of the chi-squared law (normal approximation, Fisher 1922). */
function unevenness(counts: Float64Array): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const expected = total / counts.length;
  const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return Math.abs(Math.sqrt(2 * chi) - Math.sqrt(2 * (counts.length - 1) - 1));
}

/** Counts of pairs, each number cut to its upper or lower `bits` bits. */
function pairs(a: Int32Array, b: Int32Array, bits: number, low = false): Float64Array {
  const size = 2 ** bits;
  const cut = (draw: number): number => (low ? draw % size : Math.floor(draw / (drawSpan / size)));
  const counts = new Float64Array(size * size);
  for (let i = 0; i < a.length; i++) counts[cut(a[i]!) * size + cut(b[i]!)]!++;
  return counts;
}

/** Correlation of two lists, times the root of their length: about a standard normal number where they are independent. */
function correlation(a: Int32Array, b: Int32Array): number {
  const half = (drawSpan - 1) / 2;
  const variance = drawSpan ** 2 / 12;
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - half) * (b[i]! - half);
  return Math.abs(sum / variance / Math.sqrt(a.length));
}

const count = 400_000;
/** Some fifty figures are compared, each about standard normal: one in 10 000 such runs would exceed this. */
const most = 4.8;

describe('the generator of the kernels', () => {
  it('is xoshiro128**: the words of its authors’ C code from the state 1, 2, 3, 4, cut to 31 bits', () => {
    const block = new Int32Array(10);
    xoshiro(Int32Array.of(1, 2, 3, 4), block, 0, 10);
    const words = [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804];
    expect([...block]).toEqual(words.map((word) => word >>> 1));
  });

  it('fills 1024 bins of its upper bits, and of its lower bits, evenly', () => {
    const draws = drawsOf(count, {});
    const upper = new Float64Array(1024);
    const lower = new Float64Array(1024);
    for (const draw of draws) {
      upper[draw >>> 21]!++;
      lower[draw & 1023]!++;
    }
    expect(unevenness(upper)).toBeLessThan(most);
    expect(unevenness(lower)).toBeLessThan(most);
  });

  it('shows no serial correlation at lags 1 to 16, and even pairs of neighbours', () => {
    const draws = drawsOf(count, {});
    for (let lag = 1; lag <= 16; lag++) expect(correlation(draws.subarray(lag), draws.subarray(0, -lag))).toBeLessThan(most);
    expect(unevenness(pairs(draws.subarray(1), draws.subarray(0, -1), 5))).toBeLessThan(most);
    expect(unevenness(pairs(draws.subarray(1), draws.subarray(0, -1), 5, true))).toBeLessThan(most);
  });

  it('has runs of low draws as long as chance makes them', () => {
    // Lengths of runs below one half are geometric: P(length ≥ k) = 2^(1 − k).
    const draws = drawsOf(count, {});
    const runs = new Float64Array(8);
    let length = 0;
    for (const draw of draws) {
      if (draw < drawSpan / 2) length++;
      else if (length > 0) {
        runs[Math.min(length, 8) - 1]!++;
        length = 0;
      }
    }
    const total = runs.reduce((sum, n) => sum + n, 0);
    runs.forEach((n, i) => {
      const chance = i < 7 ? 2 ** -(i + 1) : 2 ** -7;
      expect(Math.abs(n - total * chance) / Math.sqrt(total * chance * (1 - chance))).toBeLessThan(most);
    });
  });
});

describe('neighbouring streams', () => {
  const base = drawsOf(count, {});
  it.each([
    ['the next repetition', { repetition: 1 }],
    ['a repetition one bit away', { repetition: 1024 }],
    ['a repetition beyond 32 bits', { repetition: 2 ** 32 }],
    ['the other side', { side: 'partner' as const }],
    ['a seed of one more letter', { seed: 'donnantt' }],
  ])('are independent: %s', (_, place) => {
    const other = drawsOf(count, place);
    for (const shift of [0, 1, 2]) {
      expect(correlation(other.subarray(shift), base.subarray(0, count - shift))).toBeLessThan(most);
      expect(unevenness(pairs(other.subarray(shift), base.subarray(0, count - shift), 5))).toBeLessThan(most);
    }
    expect(unevenness(pairs(other, base, 5, true))).toBeLessThan(most);
  });

  it('spread their first draws, and pairs of first draws, evenly over repetitions', () => {
    const stream = DrawStream.of('donnant', 'intention', 'vendor');
    const n = 200_000;
    const first = new Int32Array(n);
    const third = new Int32Array(n);
    for (let repetition = 0; repetition < n; repetition++) {
      stream.restart(repetition);
      const draws = stream.take(3);
      first[repetition] = draws[0]!;
      third[repetition] = draws[2]!;
    }
    expect(unevenness(pairs(first, third, 5))).toBeLessThan(most);
    expect(unevenness(pairs(first.subarray(1), first.subarray(0, -1), 5))).toBeLessThan(most);
    for (let lag = 1; lag <= 8; lag++) expect(correlation(first.subarray(lag), first.subarray(0, -lag))).toBeLessThan(most);
  });

  it('start alike for the same key, whether taken singly or in blocks', () => {
    const one = DrawStream.of('donnant', 'recall', 'partner');
    const other = DrawStream.of('donnant', 'recall', 'partner');
    one.restart(7);
    other.restart(7);
    const singly = Array.from({ length: 100 }, () => one.next());
    expect([...other.take(60).slice(0, 60), ...other.take(40).slice(0, 40)]).toEqual(singly);
  });
});
