import { streamFor } from '../core/index.ts';

/** Numbers in [0, 1) by round and by how many were drawn in it before. */
export type Luck = (round: number, drawn: number) => number;

const size = 4096;
let table: Float64Array | undefined;

/** Drawn once, when a strategy first asks: most never do. */
function drawn(place: number): number {
  if (table === undefined) {
    const stream = streamFor({ seed: 'traits', repetition: 0, purpose: 'program' });
    table = Float64Array.from({ length: size }, stream);
  }
  return table[place % size]!;
}

/** The luck that programs are probed with: always low, middling and high, and three times irregular. */
export const lucks: readonly Luck[] = [
  ...[0, 0.5, 1 - 2 ** -32].map((draw) => () => draw),
  ...[0, 1, 2].map((k) => (round: number, before: number) => drawn(1361 * k + 7 * round + before)),
];
