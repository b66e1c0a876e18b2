import type { MemoryOne } from 'donnant';

/**
 * A match of two memory-one rules written by hand for this case alone: no checks, no record, no streams of its own for
 * each purpose. It bounds from above how fast a match can be in plain JavaScript. Gives the cooperations of both sides.
 */
export function memoryOneLoop(vendor: MemoryOne, partner: MemoryOne, execution: number, rounds: number, seed: number): [number, number] {
  const slipped = (chance: number): number => chance * (1 - execution) + (1 - chance) * execution;
  const keys = ['CC', 'CD', 'DC', 'DD'] as const;
  const byVendor = Float64Array.from(keys, (key) => slipped(vendor.reply[key]));
  const byPartner = Float64Array.from(['CC', 'DC', 'CD', 'DD'] as const, (key) => slipped(partner.reply[key]));
  let chanceV = slipped(vendor.opening);
  let chanceP = slipped(partner.opening);
  let keptV = 0;
  let keptP = 0;
  let bits = seed | 1;
  for (let round = 0; round < rounds; round++) {
    // xorshift32 (Marsaglia 2003), read as a number from 0 to 1.
    bits ^= bits << 13;
    bits ^= bits >>> 17;
    bits ^= bits << 5;
    const v = (bits >>> 0) * 2 ** -32 < chanceV ? 0 : 1;
    bits ^= bits << 13;
    bits ^= bits >>> 17;
    bits ^= bits << 5;
    const p = (bits >>> 0) * 2 ** -32 < chanceP ? 0 : 1;
    keptV += 1 - v;
    keptP += 1 - p;
    chanceV = byVendor[2 * v + p]!;
    chanceP = byPartner[2 * v + p]!;
  }
  return [keptV, keptP];
}
