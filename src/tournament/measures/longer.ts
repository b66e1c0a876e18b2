/**
 * A column of at least so many repetitions: the same one, or a longer one in which the figures so far, at least one, stand for the further
 * repetitions, round and round.
 */
export function longer(column: Float64Array, repetitions: number): Float64Array {
  if (column.length >= repetitions) return column;
  return Float64Array.from({ length: repetitions }, (_, r) => column[r % column.length]!);
}
